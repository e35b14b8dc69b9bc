package ca.qc.madi.simulation;

import static ca.qc.madi.simulation.UneVie.depenses;
import static ca.qc.madi.simulation.UneVie.piece;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.bureau.Absences;
import ca.qc.madi.bureau.LigneRegistre;
import ca.qc.madi.bureau.PriseEnCharge;
import ca.qc.madi.bureau.RegistreTaches;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.securite.CreationCompte;
import ca.qc.madi.simulation.Banc.Partie;
import ca.qc.madi.versement.Approbation;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** An absent analyst's tasks go to a delegate; nobody approves what they judged, in person or by delegation. */
@TestMoteur
class DelegationTest {

    private static final String AVANCEMENT = "AVANCEMENT-2023";
    private static final Acteur ABSENTE = Acteur.analyste("absente");
    private static final Acteur SUPPLEANT = Acteur.analyste("suppleant");
    private static final Acteur DEUXIEME = Acteur.analyste("analyste2");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Absences absences;

    @Autowired
    private PriseEnCharge taches;

    @Autowired
    private RegistreTaches registre;

    @Autowired
    private Approbation approbation;

    @Autowired
    private CreationCompte comptes;

    @Autowired
    private Horloge horloge;

    private Banc banc;

    @BeforeEach
    void installer() {
        banc = new Banc(beans);
        for (Acteur a : new Acteur[] {ABSENTE, SUPPLEANT}) ouvrir(a);
    }

    @Test
    void aDelegateTakesInTheNameOfTheAbsentAndOnlyDuringTheAbsence() {
        Partie partie = rapportRecu();
        String analyse = tache(partie, TypeTache.ANALYSER_RAPPORT).id();
        taches.reclamer(analyse, ABSENTE);
        refuse("M-TACHE-02", () -> taches.reclamer(analyse, SUPPLEANT));
        refuse("M-ABSENCE-02", () -> absences.declarer(demain(0), demain(3), ABSENTE.id(), ABSENTE));
        refuse("M-ABSENCE-01", () -> absences.declarer(demain(0), demain(-1), SUPPLEANT.id(), ABSENTE));
        absences.declarer(demain(1), demain(3), SUPPLEANT.id(), ABSENTE);
        refuse("M-ABSENCE-03", () -> absences.declarer(demain(3), demain(4), SUPPLEANT.id(), ABSENTE));
        refuse("M-TACHE-02", () -> taches.reclamer(analyse, SUPPLEANT));

        partie.acte(demain(2).toString(), "horloge");
        refuse("M-TACHE-02", () -> taches.reclamer(analyse, DEUXIEME));
        taches.reclamer(analyse, SUPPLEANT);
        assertThat(registre.lire(analyse).orElseThrow())
                .extracting(LigneRegistre::titulaire, LigneRegistre::auNomDe)
                .containsExactly("suppleant", "absente");
        assertThat(taches.gestes(analyse)).last().satisfies(g -> {
            assertThat(g.avant()).isEqualTo("absente");
            assertThat(g.apres()).isEqualTo("suppleant");
        });
        annuler();
        assertThat(absences.absents(SUPPLEANT.id())).isEmpty();
    }

    @Test
    void nobodyApprovesWhatTheirDelegateJudgedNorApprovesForWhoJudged() {
        Partie partie = rapportRecu();
        String analyse = tache(partie, TypeTache.ANALYSER_RAPPORT).id();
        Acteur juge = partie.jeu.analyste;
        ouvrir(juge);
        taches.reclamer(analyse, ABSENTE);
        absences.declarer(demain(0), demain(60), juge.id(), ABSENTE);
        taches.reclamer(analyse, juge);
        annuler();
        partie.acte("2024-03-22", "analyse", "rapport", AVANCEMENT, "decision", "ACCEPTE", "approbation", "false");
        refuse("M-DROIT-02", () -> approuver(partie, ABSENTE));

        String approuver = tache(partie, TypeTache.APPROUVER_VERSEMENT).id();
        taches.reclamer(approuver, juge);
        absences.declarer(demain(0), demain(1), SUPPLEANT.id(), juge);
        taches.reclamer(approuver, SUPPLEANT);
        refuse("M-DROIT-02", () -> approuver(partie, SUPPLEANT));
        assertThat(partie.versements()).isEmpty();
        absences.aVenir().forEach(a -> absences.annuler(a.id(), Acteur.analyste(a.personne())));

        Partie autre = rapportRecu();
        autre.acte("2024-03-22", "analyse", "rapport", AVANCEMENT, "decision", "ACCEPTE", "approbation", "false");
        approuver(autre, SUPPLEANT);
        assertThat(autre.versements()).containsExactly("85000.00");
    }

    private Partie rapportRecu() {
        return banc.jouer(UneVie.etude().rapport("2024-02-20", 2023, depenses(piece("F-001", 2023, "100000.00"))));
    }

    private void approuver(Partie partie, Acteur par) {
        approbation.approuver(partie.rapport(AVANCEMENT), par, horloge.instant());
    }

    private void ouvrir(Acteur acteur) {
        if (!comptes.existe(acteur.id())) comptes.creer(acteur, "Personne " + acteur.id(), "phrase-de-passe");
    }

    private LigneRegistre tache(Partie partie, TypeTache type) {
        return registre.duDossier(partie.dossier()).stream()
                .filter(l -> l.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate demain(int jours) {
        return horloge.aujourdhui().plusDays(jours);
    }

    private void annuler() {
        absences.aVenir().stream()
                .filter(a -> a.personne().equals(ABSENTE.id()))
                .forEach(a -> absences.annuler(a.id(), ABSENTE));
    }

    private static void refuse(String code, Runnable acte) {
        assertThatExceptionOfType(ActeRefuse.class)
                .isThrownBy(acte::run)
                .satisfies(e -> assertThat(e.codes()).containsExactly(code));
    }
}
