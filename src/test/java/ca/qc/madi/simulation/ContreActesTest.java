package ca.qc.madi.simulation;

import static ca.qc.madi.simulation.UneVie.depenses;
import static ca.qc.madi.simulation.UneVie.piece;
import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.dossier.FaitDossier.EntenteSignee;
import ca.qc.madi.dossier.FaitDossier.OffreFaite;
import ca.qc.madi.dossier.FaitDossier.SignataireCorrige;
import ca.qc.madi.dossier.Partie;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.Echeance;
import ca.qc.madi.projet.Echeance.Nature;
import ca.qc.madi.projet.Echeances;
import ca.qc.madi.projet.FaitProjet.AideConnue;
import ca.qc.madi.projet.FaitProjet.AideCorrigee;
import ca.qc.madi.projet.FaitProjet.ChangementDeclare;
import ca.qc.madi.projet.FaitProjet.ChangementTraite;
import ca.qc.madi.projet.FaitProjet.EcheanceDepassee;
import ca.qc.madi.projet.FaitProjet.EcheanceReportee;
import ca.qc.madi.projet.FaitProjet.FinCorrigee;
import ca.qc.madi.projet.FaitProjet.FinDeclaree;
import ca.qc.madi.versement.FaitVersement.RemboursementAnnule;
import ca.qc.madi.versement.FaitVersement.RemboursementPercu;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Errors answered by another fact, due dates that move with their timers, substantial changes. */
@TestMoteur
class ContreActesTest {

    private static final String MOTIF = "Erreur de saisie";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Echeances echeances;

    private Banc banc;

    @BeforeEach
    void installer() {
        banc = new Banc(beans);
    }

    /** Ended on 2024-10-31, due on 2024-12-30; corrected to 2024-11-15, due on 2025-01-14. */
    @Test
    void theFinalItsLedgerAndItsTimerFollowTheEndCorrected() {
        Banc.Partie partie = terminee();
        assertThat(jour(partie, Nature.DEPOT)).isEqualTo("2024-12-30");
        corriger(partie, "2024-12-01", rang(partie, FinDeclaree.class), "fin", "2024-11-15");
        assertThat(partie.faits(FinCorrigee.class)).singleElement().satisfies(f -> {
            assertThat(f.corrige()).isEqualTo(rang(partie, FinDeclaree.class));
            assertThat(f.motif()).isEqualTo(MOTIF);
        });
        assertThat(partie.faits(EcheanceReportee.class))
                .extracting(EcheanceReportee::echeance)
                .containsExactly(LocalDate.of(2025, 1, 14));
        assertThat(partie.faits(FinDeclaree.class))
                .extracting(FinDeclaree::fin)
                .containsExactly(LocalDate.of(2024, 10, 31));
        assertThat(jour(partie, Nature.DEPOT)).isEqualTo("2025-01-14");
        assertThat(jour(partie, Nature.RAPPEL)).isEqualTo("2024-12-31");
        assertThat(partie.histoire().projets().get("P1").fin()).contains(LocalDate.of(2024, 11, 15));
        partie.acte("2025-01-14", "horloge");
        assertThat(partie.faits(EcheanceDepassee.class)).isEmpty();
        partie.acte("2025-01-15", "horloge");
        assertThat(retards(partie)).isEqualTo(1);
    }

    @Test
    void aFinalAlreadyOverdueDoesNotMove() {
        Banc.Partie partie = terminee();
        partie.acte("2025-01-10", "horloge");
        corriger(partie, "2025-01-10", rang(partie, FinDeclaree.class), "fin", "2024-11-15");
        assertThat(partie.refus()).containsExactly("M-ECHEANCE-01");
        assertThat(partie.faits(FinCorrigee.class)).isEmpty();
        assertThat(jour(partie, Nature.DEPOT)).isEqualTo("2024-12-30");
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, M-CORRECTION-05", "2024-12-02, M-DATE-01", "2024-01-14, M-DATE-02"})
    void anEndThatCannotBeIsRefused(String fin, String code) {
        Banc.Partie partie = terminee();
        corriger(partie, "2024-12-01", rang(partie, FinDeclaree.class), "fin", fin);
        assertThat(partie.refus()).containsExactly(code);
        assertThat(partie.faits(FinCorrigee.class)).isEmpty();
    }

    /** 50 000 $ of a refund were recorded by mistake: the invoice is owed again, its task is back. */
    @Test
    void aRefundThatNeverCameIsOwedAgain() {
        Banc.Partie partie = facturee();
        String du = partie.recit().remboursements().get(0).montant().toPlainString();
        partie.acte("2025-02-10", "remboursement", "montant", du);
        assertThat(partie.taches()).isEmpty();
        assertThat(partie.etat("P1")).isEqualTo("SOLDE_VERSE");
        corriger(partie, "2025-02-12", rang(partie, RemboursementPercu.class));
        assertThat(partie.faits(RemboursementAnnule.class))
                .singleElement()
                .matches(f ->
                        f.montant().equals(Montants.dollars(du)) && f.motif().equals(MOTIF));
        assertThat(partie.faits(RemboursementPercu.class)).hasSize(1);
        assertThat(partie.etat("P1")).isEqualTo("REMBOURSEMENT_EXIGE");
        assertThat(partie.taches()).containsExactly("Consigner le remboursement reçu");
        assertThat(partie.histoire().comptes().encaisse("P1").isZero()).isTrue();
        partie.acte("2025-02-20", "remboursement", "montant", du);
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.taches()).isEmpty();
    }

    @Test
    void aFactIsCorrectedOnceThenItsCorrectionIs() {
        Banc.Partie partie = banc.jouer(
                UneVie.etude().acte("2023-09-01", "aide", "projet", "P1", "source", "Ville", "montant", "1000.00"));
        long premier = rang(partie, AideConnue.class);
        corriger(partie, "2023-09-02", premier, "montant", "2000.00");
        corriger(partie, "2023-09-03", premier, "montant", "3000.00");
        assertThat(partie.refus()).containsExactly("M-CORRECTION-02");
        corriger(partie, "2023-09-04", rang(partie, AideCorrigee.class), "montant", "4000.00");
        assertThat(partie.histoire().projets().get("P1").aides()).containsEntry("Ville", Montants.dollars("4000.00"));
    }

    @Test
    void aFigureThatALaterOneReplacedIsNotCorrected() {
        Banc.Partie partie = banc.jouer(
                UneVie.etude().acte("2023-09-01", "aide", "projet", "P1", "source", "Ville", "montant", "1000.00"));
        long premier = rang(partie, AideConnue.class);
        partie.acte("2023-09-05", "aide", "source", "Ville", "montant", "1500.00");
        corriger(partie, "2023-09-06", premier, "montant", "2000.00");
        assertThat(partie.refus()).containsExactly("M-CORRECTION-03");
        assertThat(partie.faits(AideCorrigee.class)).isEmpty();
    }

    /** Once the final is settled, a higher figure invoices the difference; a lower one is a person's to decide. */
    @Test
    void anAidCorrectedAfterTheFinalMovesMoneyOneWay() {
        Banc.Partie partie = facturee();
        int avant = partie.remboursements().size();
        long aide = rang(partie, AideConnue.class);
        corriger(partie, "2025-02-05", aide, "montant", "90000.00");
        assertThat(partie.refus()).containsExactly("M-CORRECTION-04");
        corriger(partie, "2025-02-06", aide, "montant", "110000.00");
        assertThat(partie.remboursements()).hasSize(avant + 1).last().isEqualTo("10000.00 G-CUM-02");
    }

    @Test
    void aSignatoryMisspeltIsNamedAnew() {
        Banc.Partie partie = banc.jouer(UneVie.enVigueur());
        corriger(partie, "2023-06-10", rang(partie, EntenteSignee.class), "signataire", "Anne Côté");
        assertThat(partie.histoire().dossier().signataire(Partie.EMETTEUR)).contains("Anne Côté");
        assertThat(partie.faits(SignataireCorrige.class)).hasSize(1);
        assertThat(partie.faits(EntenteSignee.class))
                .extracting(EntenteSignee::signataire)
                .doesNotContain("Anne Côté");
    }

    @Test
    void anotherFactIsNotCorrectedAndARightValueIsAsked() {
        Banc.Partie partie = banc.jouer(UneVie.enVigueur());
        corriger(partie, "2023-06-10", rang(partie, OffreFaite.class), "montant", "2000000.00");
        corriger(partie, "2023-06-10", 999, "montant", "1.00");
        corriger(partie, "2023-06-10", rang(partie, EntenteSignee.class));
        assertThat(partie.refus()).containsExactly("M-CORRECTION-01", "M-CORRECTION-01", "M-CORRECTION-06");
    }

    @Test
    void theTimerFiresAtTheDayGrantedAndNotAtTheOldOne() {
        Banc.Partie partie = terminee();
        prolonger(partie, "FINAL", "2025-03-31");
        assertThat(partie.refus()).isEmpty();
        assertThat(jour(partie, Nature.DEPOT)).isEqualTo("2025-03-31");
        partie.acte("2025-03-31", "horloge");
        assertThat(retards(partie)).isZero();
        partie.acte("2025-04-01", "horloge");
        assertThat(retards(partie)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-30", "2031-01-01"})
    void moreTimeIsLaterAndWithinTheDeliverables(String echeance) {
        Banc.Partie partie = terminee();
        prolonger(partie, "FINAL", echeance);
        assertThat(partie.refus()).containsExactly("M-ECHEANCE-02");
        assertThat(partie.faits(EcheanceReportee.class)).isEmpty();
        assertThat(jour(partie, Nature.DEPOT)).isEqualTo("2024-12-30");
    }

    @Test
    void theWindowOfAYearlyReportDoesNotMove() {
        Banc.Partie partie = banc.jouer(UneVie.etude().acte("2024-02-05", "horloge"));
        partie.acte("2024-02-06", "prolongation", "rapport", "AVANCEMENT-2023", "echeance", "2024-04-01");
        assertThat(partie.refus()).containsExactly("M-ECHEANCE-02");
    }

    /** G-CHG-01, AMB-10: told after the service delay, it bears a mark and is never refused. */
    @ParameterizedTest
    @CsvSource({"2023-10-01, false", "2023-09-30, true"})
    void G_CHG_01_a_change_is_told_kept_and_answered(String survenu, boolean tardif) {
        Banc.Partie partie = banc.jouer(UneVie.etude());
        partie.acte("2023-10-31", "changement", "survenu", survenu, "texte", "Autre procédé");
        assertThat(partie.faits(ChangementDeclare.class))
                .singleElement()
                .matches(c -> c.tardif() == tardif && c.texte().equals("Autre procédé"));
        assertThat(partie.histoire().projets().get("P1").changement()).isPresent();
        partie.acte("2023-11-05", "suite-changement", "decision", "NOTE")
                .acte("2023-11-06", "suite-changement", "decision", "ACCEPTE");
        assertThat(partie.refus()).containsExactly("M-CHANGEMENT-01");
        assertThat(partie.faits(ChangementTraite.class)).hasSize(1);
        assertThat(partie.histoire().projets().get("P1").changement()).isEmpty();
    }

    @Test
    void aChangeOfAProjectNotUnderWayIsRefused() {
        Banc.Partie partie = banc.jouer(UneVie.enVigueur().depot("2023-07-02", "P1"));
        partie.acte("2023-07-03", "changement");
        assertThat(partie.refus()).containsExactly("M-ETAT-03");
    }

    private static void corriger(Banc.Partie partie, String date, long rang, String... valeur) {
        String champs = valeur.length == 0 ? "" : ", " + valeur[0] + ": \"" + valeur[1] + "\"";
        if (valeur.length > 0 && valeur[0].equals("montant")) champs = champs.replace("\"", "");
        partie.acte("{date: %s, acte: contre-acte, rang: %d, motif: \"%s\"%s}".formatted(date, rang, MOTIF, champs));
    }

    private static void prolonger(Banc.Partie partie, String rapport, String echeance) {
        partie.acte("2024-12-02", "prolongation", "rapport", rapport, "echeance", echeance);
    }

    private static long rang(Banc.Partie partie, Class<? extends Contenu> type) {
        return partie.histoire().faits().stream()
                .filter(f -> type.isInstance(f.contenu()))
                .mapToLong(Fait::rang)
                .findFirst()
                .orElseThrow();
    }

    private static long retards(Banc.Partie partie) {
        return partie.faits(EcheanceDepassee.class).stream()
                .filter(e -> e.rapport().equals(RefRapport.FINAL))
                .count();
    }

    private String jour(Banc.Partie partie, Nature nature) {
        return echeances.findByDossierOrderByJour(partie.dossier()).stream()
                .filter(e -> e.nature() == nature && e.ref().rapport().equals(RefRapport.FINAL))
                .map(Echeance::jour)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private Banc.Partie terminee() {
        return banc.jouer(UneVie.enVigueur()
                .depot("2023-07-02", "P1", "{\"2.1\": {2024: 250000.00}}")
                .accepter("2024-01-15", "P1")
                .finProjet("2024-10-31"));
    }

    /** Settled on 2025-01-20 for 250 000 $; other aid of 100 000 $ known on 2025-02-01. */
    private Banc.Partie facturee() {
        return banc.jouer(UneVie.etude()
                .finProjet("2024-10-31")
                .finale(
                        "2024-12-15",
                        depenses(
                                piece("F-001", 2023, "100000.00"),
                                piece("F-002", "2024-01-10", "2024-09-30", "150000.00")))
                .payer("2025-01-20", "FINAL")
                .acte("2025-02-01", "aide", "projet", "P1", "source", "Ville", "montant", "100000.00"));
    }
}
