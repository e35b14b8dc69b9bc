package ca.qc.madi.simulation;

import static ca.qc.madi.simulation.UneVie.depenses;
import static ca.qc.madi.simulation.UneVie.piece;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.Echeance;
import ca.qc.madi.projet.Echeances;
import ca.qc.madi.projet.Exigences;
import ca.qc.madi.projet.FaitProjet.EcheanceDepassee;
import ca.qc.madi.projet.FaitProjet.PieceExigee;
import ca.qc.madi.projet.FaitProjet.PieceExigeeRecue;
import ca.qc.madi.projet.FaitProjet.RappelConsigne;
import ca.qc.madi.projet.GenreExigence;
import ca.qc.madi.simulation.Banc.Partie;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** G-AUD-03: what is demanded at any time has its row in the ledger; overdue, it holds up the payments. */
@TestMoteur
class ExigencesTest {

    private static final String NOM = "EXIGENCE-1";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Exigences exigences;

    @Autowired
    private Echeances echeances;

    @Test
    void onItsLastDayNothingIsHeldUpTheDayAfterEverythingUntilTheDocumentComesIn() {
        Partie partie = new Banc(beans).jouer(UneVie.etude());
        partie.acte("2023-12-10", "horloge");
        RefProjet ref = new RefProjet(partie.dossier(), "P1");
        RefRapport demande = ref.rapport(NOM);
        assertThatThrownBy(() -> exigences.exiger(
                        ref, GenreExigence.AUDIT, "Tout", partie.jeu.emetteur, UnJour.le("2023-12-10")))
                .hasMessageStartingWith("M-DROIT-01");
        exigences.exiger(ref, GenreExigence.AUDIT, "Audit de 2023", partie.jeu.analyste, UnJour.le("2023-12-10"));
        LocalDate dernier = LocalDate.of(2024, 3, 9);
        assertThat(partie.faits(PieceExigee.class))
                .extracting(PieceExigee::rapport, PieceExigee::echeance)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(NOM, dernier));
        assertThat(partie.taches()).containsExactly("Fournir la pièce exigée");

        partie.acte(UneVie.rapportEcrit("2024-02-20", 2023, depenses(piece("F-001", 2023, "100000.00"))))
                .acte("2024-03-05", "analyse", "annee", "2023", "decision", "ACCEPTE", "approbation", "false");
        exigences.exigerPourVersement(ref, dernier, partie.jeu.analyste);
        partie.acte("2024-03-10", "approbation", "annee", "2023");
        assertThat(partie.refus()).containsExactly("G-AUD-03");
        assertThat(rappels(partie)).contains(NOM);
        assertThat(partie.faits(EcheanceDepassee.class))
                .extracting(EcheanceDepassee::rapport)
                .containsExactly(NOM);
        assertThat(depot(partie).etat()).isEqualTo(Echeance.Etat.DEPASSEE);

        assertThatThrownBy(() -> exigences.fournir(demande, " ", null, partie.jeu.emetteur, UnJour.le("2024-03-10")))
                .hasMessageStartingWith("M-TEXTE-01");
        exigences.fournir(demande, "Remis en main propre", null, partie.jeu.emetteur, UnJour.le("2024-03-10"));
        assertThat(partie.faits(PieceExigeeRecue.class))
                .allMatch(PieceExigeeRecue::horsDelai)
                .hasSize(1);
        assertThatThrownBy(
                        () -> exigences.fournir(demande, "Encore", null, partie.jeu.emetteur, UnJour.le("2024-03-10")))
                .hasMessageStartingWith("M-EXIGENCE-01");
        partie.acte("2024-03-10", "approbation", "annee", "2023");
        assertThat(partie.refus()).containsExactly("G-AUD-03");
        assertThat(partie.versements()).containsExactly("85000.00");
        assertThat(partie.taches()).isEmpty();
    }

    @Test
    void whatIsDemandedOfAWithdrawnProjectIsAwaitedOfNobody() {
        Partie partie = new Banc(beans).jouer(UneVie.etude());
        partie.acte("2023-09-10", "horloge");
        RefProjet ref = new RefProjet(partie.dossier(), "P1");
        exigences.exiger(ref, GenreExigence.DOCUMENT, "Le contrat", partie.jeu.analyste, UnJour.le("2023-09-10"));
        assertThat(depot(partie).etat()).isEqualTo(Echeance.Etat.PREVUE);
        partie.acte("2023-09-11", "retrait").acte("2024-06-01", "horloge");
        assertThat(depot(partie).etat()).isEqualTo(Echeance.Etat.ABANDONNEE);
        assertThat(partie.taches()).isEmpty();
        assertThat(rappels(partie)).isEmpty();
        assertThatThrownBy(() -> exigences.exiger(
                        ref, GenreExigence.DOCUMENT, "Le plan", partie.jeu.analyste, UnJour.le("2024-06-01")))
                .hasMessageStartingWith("M-ETAT-03");
    }

    private static List<String> rappels(Partie partie) {
        return partie.faits(RappelConsigne.class).stream()
                .map(RappelConsigne::rapport)
                .toList();
    }

    private Echeance depot(Partie partie) {
        return echeances
                .findByDossierAndProjetAndRapportAndNature(partie.dossier(), "P1", NOM, Echeance.Nature.DEPOT)
                .orElseThrow();
    }
}
