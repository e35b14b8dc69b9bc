package ca.qc.madi.simulation;

import static ca.qc.madi.simulation.UneVie.depenses;
import static ca.qc.madi.simulation.UneVie.piece;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.preuve.Reexecutions;
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
    private static final String AUDIT = "AUDIT-FINAL";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Exigences exigences;

    @Autowired
    private Echeances echeances;

    @Autowired
    private Reexecutions reexecutions;

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

    /** G-AUD-02, AMB-38: the audit of the final, overdue, holds up what is owed on the yearly report. */
    @Test
    void anAuditDemandedOfAReportStandsInTheLedgerAndSuspendsThePaymentsUntilItComesIn() {
        Partie partie = new Banc(beans)
                .jouer(UneVie.etude()
                        .rapport("2024-02-20", 2023, depenses(piece("F-001", 2023, "100000.00")))
                        .finProjet("2024-03-02")
                        .acte(
                                "2024-03-05",
                                "analyse",
                                "projet",
                                "P1",
                                "annee",
                                "2023",
                                "decision",
                                "ACCEPTE",
                                "approbation",
                                "false")
                        .acte("2024-03-06", "demande-audit", "projet", "P1", "rapport", "FINAL")
                        .acte("2024-03-07", "demande-audit", "projet", "P1", "rapport", "FINAL"));
        assertThat(partie.refus()).containsExactly("M-AUDIT-01");
        LocalDate dernier = LocalDate.of(2024, 6, 4);
        assertThat(depot(partie, AUDIT).jour()).isEqualTo(dernier);
        assertThat(partie.taches()).contains("Fournir la pièce exigée");
        RefProjet ref = new RefProjet(partie.dossier(), "P1");
        exigences.exigerPourVersement(ref, dernier, partie.jeu.analyste);

        partie.acte("2024-06-05", "approbation", "annee", "2023");
        assertThat(partie.refus()).containsExactly("M-AUDIT-01", "G-AUD-03");
        assertThat(rappels(partie)).contains(AUDIT);
        assertThat(partie.faits(EcheanceDepassee.class))
                .extracting(EcheanceDepassee::rapport)
                .contains(AUDIT);
        assertThat(depot(partie, AUDIT).etat()).isEqualTo(Echeance.Etat.DEPASSEE);

        partie.acte(UneVie.finaleEcrite(
                        "2024-06-06", depenses(piece("F-002", "2024-01-10", "2024-02-20", "150000.00"))))
                .acte("2024-06-07", "approbation", "annee", "2023");
        assertThat(partie.versements()).containsExactly("85000.00");
        assertThat(partie.taches()).doesNotContain("Fournir la pièce exigée");
        exigences.exiger(ref, GenreExigence.DOCUMENT, "Le contrat", partie.jeu.analyste, UnJour.le("2024-06-07"));
        assertThat(reexecutions.executer(partie.dossier()).ecarts()).isEmpty();
    }

    @Test
    void theAuditOfAReportRefusedForGoodIsAwaitedOfNobody() {
        Partie partie = new Banc(beans)
                .jouer(UneVie.etude()
                        .acte("2024-02-10", "demande-audit", "projet", "P1", "rapport", "AVANCEMENT-2023")
                        .acte("2024-02-15", "horloge"));
        Echeance attendue = depot(partie, "AUDIT-AVANCEMENT-2023");
        assertThat(attendue.etat()).isEqualTo(Echeance.Etat.PREVUE);
        partie.acte(UneVie.rapportEcrit("2024-02-20", 2023, depenses(piece("F-001", 2023, "60000.00"))));
        assertThat(depot(partie, "AUDIT-AVANCEMENT-2023").etat()).isEqualTo(Echeance.Etat.TENUE);

        Partie refuse = new Banc(beans)
                .jouer(UneVie.etude()
                        .rapport("2024-02-20", 2023, depenses(piece("F-001", 2023, "60000.00")), "audit", "false")
                        .acte("2024-03-01", "demande-audit", "projet", "P1", "rapport", "AVANCEMENT-2023")
                        .acte("2024-03-20", "analyse", "projet", "P1", "annee", "2023", "decision", "REFUSE"));
        assertThat(depot(refuse, "AUDIT-AVANCEMENT-2023").etat()).isEqualTo(Echeance.Etat.SANS_OBJET);
        assertThat(refuse.taches()).isEmpty();
        RefProjet ref = new RefProjet(refuse.dossier(), "P1");
        exigences.exigerPourVersement(ref, LocalDate.of(2024, 12, 31), refuse.jeu.analyste);
    }

    private static List<String> rappels(Partie partie) {
        return partie.faits(RappelConsigne.class).stream()
                .map(RappelConsigne::rapport)
                .toList();
    }

    private Echeance depot(Partie partie) {
        return depot(partie, NOM);
    }

    private Echeance depot(Partie partie, String nom) {
        return echeances
                .findByDossierAndProjetAndRapportAndNature(partie.dossier(), "P1", nom, Echeance.Nature.DEPOT)
                .orElseThrow();
    }
}
