package ca.qc.madi.simulation;

import static ca.qc.madi.simulation.UneVie.depenses;
import static ca.qc.madi.simulation.UneVie.piece;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.bureau.LigneRegistre;
import ca.qc.madi.bureau.Place;
import ca.qc.madi.bureau.RegistreTaches;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.Tache;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.processus.RapprochementTaches;
import ca.qc.madi.projet.Echeance;
import ca.qc.madi.projet.Echeances;
import ca.qc.madi.simulation.Banc.Partie;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The register of tasks is at every moment what the engine holds. */
@TestMoteur
class RegistreTachesTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Flux flux;

    @Autowired
    private Actes actes;

    @Autowired
    private Horloge horloge;

    @Autowired
    private RegistreTaches registre;

    @Autowired
    private RapprochementTaches rapprochement;

    @Autowired
    private Echeances echeances;

    @Autowired
    private JdbcTemplate base;

    @Autowired
    private HistoryService historique;

    @Autowired
    private PlatformTransactionManager transactions;

    private Banc banc;

    @BeforeEach
    void installer() {
        banc = new Banc(beans);
    }

    @Test
    void theRegisterEqualsTheEngineThroughALifeAndItsInterruption() {
        Partie partie = banc.jouer(UneVie.enVigueur());
        exigerEgal(partie);
        partie.acte(UneVie.texte(
                "2023-07-02",
                "depot",
                Map.of(),
                "projet",
                "P1",
                "volet",
                "PTE",
                "formulaire",
                "{estime: {\"2.1\": {2023: 100000.00, 2024: 150000.00}}}"));
        exigerEgal(partie);
        assertThat(registre.duDossier(partie.dossier()))
                .extracting(LigneRegistre::type, LigneRegistre::place)
                .contains(tuple(TypeTache.ANALYSER_DEMANDE, Place.LIBRE));
        partie.acte("2023-08-15", "decision", "decision", "ACCEPTE");
        partie.acte("2024-01-15", "horloge");
        exigerEgal(partie);
        partie.acte(UneVie.rapportEcrit("2024-02-20", 2023, depenses(piece("F-001", 2023, "100000.00"))));
        exigerEgal(partie);
        partie.acte("2024-03-20", "analyse", "rapport", "AVANCEMENT-2023", "decision", "ACCEPTE");
        exigerEgal(partie);
        List<String> avant = ids(partie);
        partie.acte("2024-04-02", "retrait", "motif", "Usine fermée");
        exigerEgal(partie);
        assertThat(registre.duDossier(partie.dossier())).isEmpty();
        assertThat(avant).allMatch(id -> registre.lire(id).isEmpty());
        assertThat(rapprochement.rapprocher()).isZero();
    }

    @Test
    void whoDidATaskIsTheOneTheEngineNoted() {
        Partie partie = banc.jouer(UneVie.lettree());
        String signer = tache(partie, TypeTache.SIGNER_MELCCFP).id();
        partie.acte("{date: 2023-06-08, acte: signature, partie: MELCCFP}");
        LigneRegistre faite = registre.lire(signer).orElseThrow();
        assertThat(faite.place()).isEqualTo(Place.FAITE);
        assertThat(faite.acheveePar()).isEqualTo(partie.jeu.analyste.id());
        assertThat(Horloge.jour(faite.acheveeLe())).isEqualTo(LocalDate.of(2023, 6, 8));
    }

    @Test
    void theDueDateFollowsTheLedger() {
        Partie partie = banc.jouer(UneVie.etude().finProjet("2024-11-30"));
        assertThat(tache(partie, TypeTache.DEPOSER_FINAL).echeance()).isEqualTo(duLedger(partie));
        LocalDate accordee = duLedger(partie).plusMonths(3);
        partie.acte("2024-12-02", "prolongation", "rapport", "FINAL", "echeance", accordee.toString());
        assertThat(partie.refus()).isEmpty();
        assertThat(duLedger(partie)).isEqualTo(accordee);
        assertThat(tache(partie, TypeTache.DEPOSER_FINAL).echeance()).isEqualTo(accordee);
    }

    @Test
    void aTaskTakenAndGivenBackIsSoInTheRegisterAndARefusedActLeavesIt() {
        Partie partie = banc.jouer(UneVie.interessee());
        String decision = registre.duDossier(partie.dossier()).get(0).id();
        agir(partie, () -> flux.reclamer(decision, "analyste-x"));
        assertThat(registre.lire(decision).orElseThrow())
                .extracting(LigneRegistre::titulaire, LigneRegistre::place)
                .containsExactly("analyste-x", Place.PRISE);
        exigerEgal(partie);
        agir(partie, () -> flux.liberer(decision, "analyste-x"));
        assertThat(registre.lire(decision).orElseThrow().place()).isEqualTo(Place.LIBRE);
        exigerEgal(partie);
    }

    @Test
    void whatIsMissingTooManyOrOtherwiseIsRepairedAtStart() {
        Partie partie = banc.jouer(UneVie.interessee());
        String ouverte = registre.duDossier(partie.dossier()).get(0).id();
        String faite = historique.createHistoricTaskInstanceQuery().finished().list().stream()
                .filter(t -> registre.lire(t.getId())
                        .filter(l -> l.repere().dossier().equals(partie.dossier()))
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .getId();
        LigneRegistre avantOuverte = registre.lire(ouverte).orElseThrow();
        LigneRegistre avantFaite = registre.lire(faite).orElseThrow();
        Tache fantome = new Tache(
                "fantome", TypeTache.CONSIGNER_DECRET, "x", Repere.de(partie.dossier()), horloge.instant(), null);
        new TransactionTemplate(transactions).executeWithoutResult(s -> {
            registre.retirer(ouverte);
            base.update("delete from tache_faite where id = ?", faite);
            registre.ouvrir(fantome);
        });
        assertThat(registre.lire(ouverte)).isEmpty();

        assertThat(rapprochement.rapprocher()).isEqualTo(3);
        assertThat(registre.lire(ouverte)).contains(avantOuverte);
        assertThat(registre.lire(faite)).contains(avantFaite);
        assertThat(registre.lire("fantome")).isEmpty();
        assertThat(rapprochement.rapprocher()).isZero();
    }

    @Test
    void aTaskStandsInOneOfTheTwoTablesOnly() {
        Partie partie = banc.jouer(UneVie.lettree());
        String signer = tache(partie, TypeTache.SIGNER_MELCCFP).id();
        LigneRegistre ouverte = registre.lire(signer).orElseThrow();
        String colonnes = "id, type, role, dossier, emetteur, societe, recherche, projet, rapport, creee";
        base.update(
                "insert into tache_faite (" + colonnes + ", achevee_le, achevee_par) select " + colonnes
                        + ", creee, 'x' from tache where id = ?",
                signer);
        base.update("delete from tache where id = ?", signer);
        assertThat(registre.lire(signer).orElseThrow().place()).isEqualTo(Place.FAITE);
        assertThat(rapprochement.rapprocher()).isEqualTo(1);
        assertThat(registre.lire(signer)).contains(ouverte);
        assertThat(registre.faite(signer)).isFalse();

        partie.acte("{date: 2023-06-08, acte: signature, partie: MELCCFP}");
        assertThat(registre.faite(signer)).isTrue();
        LigneRegistre faite = registre.lire(signer).orElseThrow();
        base.update(
                "insert into tache (" + colonnes + ", place) select " + colonnes
                        + ", 'LIBRE' from tache_faite where id = ?",
                signer);
        assertThat(rapprochement.rapprocher()).isEqualTo(1);
        assertThat(registre.lire(signer)).contains(faite);
        assertThat(registre.duDossier(partie.dossier()))
                .extracting(LigneRegistre::id)
                .doesNotContain(signer);
    }

    @Test
    void aTaskOpenedAndEndedInOneTransactionDoesNotStayOpen() {
        String dossier = banc.jouer(UneVie.interessee()).dossier();
        Instant quand = horloge.instant();
        Tache retiree = new Tache("ephemere-1", TypeTache.REPONDRE_OFFRE, "x", Repere.de(dossier), quand, null);
        Tache faite = new Tache("ephemere-2", TypeTache.REPONDRE_OFFRE, "x", Repere.de(dossier), quand, null);
        new TransactionTemplate(transactions).executeWithoutResult(s -> {
            registre.ouvrir(retiree);
            registre.retirer(retiree.id());
            registre.ouvrir(faite);
            registre.achever(faite.id(), () -> faite, "analyste-x", quand);
        });
        assertThat(registre.duDossier(dossier)).extracting(LigneRegistre::id).doesNotContain(retiree.id(), faite.id());
        assertThat(registre.lire(retiree.id())).isEmpty();
        assertThat(registre.lire(faite.id()).orElseThrow().place()).isEqualTo(Place.FAITE);
    }

    @Test
    void anActFindsItsTaskInTheRegisterAndTheEngineRefusesWhatItHasNot() {
        Partie partie = banc.jouer(UneVie.interessee());
        String dossier = partie.dossier();
        LigneRegistre ligne = registre.duDossier(dossier).get(0);
        TransactionTemplate transaction = new TransactionTemplate(transactions);

        transaction.executeWithoutResult(s -> registre.retirer(ligne.id()));
        assertThat(flux.attend(ligne.type(), ligne.repere())).isFalse();
        assertThatThrownBy(() -> agir(partie, () -> flux.terminer(ligne.type(), ligne.repere(), Map.of())))
                .hasMessageStartingWith("M-TACHE-01");
        assertThat(rapprochement.rapprocher()).isEqualTo(1);
        assertThat(flux.attend(ligne.type(), ligne.repere())).isTrue();

        Tache fantome =
                new Tache("fantome-2", TypeTache.REPONDRE_OFFRE, "x", Repere.de(dossier), horloge.instant(), null);
        transaction.executeWithoutResult(s -> registre.ouvrir(fantome));
        assertThatThrownBy(() -> agir(partie, () -> flux.terminer(fantome.type(), fantome.repere(), Map.of())))
                .hasMessageStartingWith("M-TACHE-01");
        assertThat(rapprochement.rapprocher()).isEqualTo(1);
        exigerEgal(partie);
    }

    private void exigerEgal(Partie partie) {
        assertThat(registre.duDossier(partie.dossier()))
                .extracting(
                        LigneRegistre::id,
                        LigneRegistre::type,
                        LigneRegistre::repere,
                        LigneRegistre::creee,
                        LigneRegistre::titulaire)
                .containsExactlyInAnyOrderElementsOf(flux.taches(partie.dossier()).stream()
                        .map(t -> tuple(t.id(), t.type(), t.repere(), t.creee(), t.titulaire()))
                        .toList());
    }

    private List<String> ids(Partie partie) {
        return registre.duDossier(partie.dossier()).stream()
                .map(LigneRegistre::id)
                .toList();
    }

    private LigneRegistre tache(Partie partie, TypeTache type) {
        return registre.duDossier(partie.dossier()).stream()
                .filter(l -> l.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate duLedger(Partie partie) {
        return echeances
                .findByDossierAndProjetAndRapportAndNature(partie.dossier(), "P1", "FINAL", Echeance.Nature.DEPOT)
                .orElseThrow()
                .jour();
    }

    private void agir(Partie partie, Runnable geste) {
        Acteur x = Acteur.analyste("analyste-x");
        actes.executer(new Acte("essai", partie.dossier(), x, horloge.instant()), geste);
    }
}
