package ca.qc.madi.versement;

import static ca.qc.madi.versement.Lignes.AVANCEMENT;
import static ca.qc.madi.versement.Lignes.capital;
import static ca.qc.madi.versement.Lignes.d;
import static ca.qc.madi.versement.Lignes.exploitation;
import static ca.qc.madi.versement.Lignes.reclamees;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Texte;
import ca.qc.madi.projet.Reserves;
import ca.qc.madi.projet.Reserves.Ecart;
import ca.qc.madi.projet.Reserves.Reduction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationTest {

    private static final char NBSP = '\u00a0';

    private final GrandLivre livre = new GrandLivre("1000000.00");

    @Test
    void aDocumentSetAsideIsALineAndLeavesTheBase() {
        Calcul calcul = livre.avancement(
                "P1",
                reclamees(capital("F-001", "100000.00"), capital("F-002", "20000.00"), exploitation("F-003", "500.00")),
                ecarter("F-002", "F-003"));

        assertThat(calcul.montant()).isEqualTo(d("85000.00"));
        assertThat(calcul.assiette()).isEqualTo(new Assiette(d("100000.00"), d("0.00")));
        assertThat(calcul.derivation())
                .extracting(LigneDerivation::regle, LigneDerivation::montant)
                .containsExactly(
                        tuple("G-PAY-02", d("102000.00")),
                        tuple("G-PAY-04", d("500.00")),
                        tuple("G-PAY-01", d("-17000.00")),
                        tuple("G-PAY-01", d("-500.00")));
    }

    @Test
    void roundingsTelescope_setAsideRowsNeverLeaveACent() {
        // 85 % of 0.30 is 0.255, of 0.20 is 0.17, of 0.10 is 0.085: rounded one by one they would not add up.
        Calcul calcul = livre.avancement(
                "P1",
                reclamees(capital("F-001", "0.10"), capital("F-002", "0.10"), capital("F-003", "0.10")),
                ecarter("F-001", "F-002"));

        assertThat(calcul.derivation())
                .extracting(LigneDerivation::montant)
                .containsExactly(d("0.26"), d("-0.09"), d("-0.08"));
        assertThat(calcul.montant()).isEqualTo(d("0.09"));
    }

    @Test
    void grantingLessAtAProgressReportWaitsForTheFinal() {
        Calcul calcul = livre.avancement(
                "P1", reclamees(capital("F-001", "100000.00")), accorderMoins("5000.00", "devis à préciser"));

        assertThat(calcul.montant()).isEqualTo(d("80000.00"));
        assertThat(calcul.derivation())
                .last()
                .extracting(LigneDerivation::regle, LigneDerivation::montant)
                .containsExactly("G-PAY-01", d("-5000.00"));
        assertThat(livre.finale("P1").montant()).isEqualTo(d("20000.00"));
    }

    @Test
    void grantingLessAtTheFinalLowersTheEntitlement_alsoForAnAidLearntLater() {
        livre.avancement("P1", capital("F-001", "100000.00"));
        Calcul calcul = livre.finale("P1", reclamees(), accorderMoins("5000.00", "objectif atteint en partie"));
        assertThat(calcul.montant()).isEqualTo(d("10000.00"));

        assertThat(livre.aideApresFinal("P1", d("1000.00")).montant()).isEqualTo(d("-1000.00"));
    }

    @Test
    void grantingLessTakesAwayAtMostWhatThereIs() {
        Calcul calcul =
                livre.avancement("P1", reclamees(capital("F-001", "100.00")), accorderMoins("5000.00", "motif"));
        assertThat(calcul.suite()).isEqualTo(Suite.RIEN);
        assertThat(calcul.derivation()).extracting(LigneDerivation::montant).containsExactly(d("85.00"), d("-85.00"));
    }

    @Test
    void bothCapsAreLines_andTheLowerDecides() {
        GrandLivre petit = new GrandLivre("50000.00");
        petit.aide("P1", "40000.00");
        Calcul calcul = petit.avancement("P1", capital("F-001", "100000.00"));

        assertThat(calcul.plafond()).isEqualTo(Plafond.ENVELOPPE);
        assertThat(calcul.derivation())
                .extracting(LigneDerivation::regle, LigneDerivation::montant)
                .containsExactly(
                        tuple("G-PAY-02", d("85000.00")),
                        tuple("G-CUM-01", d("-25000.00")),
                        tuple("G-FIN-04", d("-10000.00")));
    }

    @Test
    void theFinalTellsTheEntitlementThenWhatWasPaid() {
        livre.avancement("P1", capital("F-001", "100000.00"));
        livre.aide("P1", "150000.00");

        assertThat(livre.finale("P1").derivation())
                .extracting(LigneDerivation::regle, LigneDerivation::montant)
                .containsExactly(
                        tuple("G-PAY-03", d("100000.00")),
                        tuple("G-CUM-01", d("-150000.00")),
                        tuple("G-PAY-07", d("50000.00")),
                        tuple("G-PAY-03", d("-85000.00")));
    }

    @Test
    void creditNotesAboveTheExpensesPayNothingUntilTheFinal() {
        livre.avancement("P1", capital("F-001", "100000.00"));
        Calcul calcul = livre.avancement("P1", capital("C-001", "-30000.00"));

        assertThat(calcul.suite()).isEqualTo(Suite.RIEN);
        assertThat(calcul.assiette().total()).isEqualTo(d("-30000.00"));
        assertThat(livre.finale("P1").montant()).isEqualTo(d("-15000.00"));
    }

    @Test
    void sentencesWriteRatesAndAmountsInEachLanguage() {
        Texte libelle = libelle(AVANCEMENT);
        assertThat(libelle.fr())
                .isEqualTo("85_% des dépenses admissibles réclamées dans ce rapport (12_500,00_$)".replace('_', NBSP));
        assertThat(libelle.en()).isEqualTo("85% of the eligible expenses claimed in this report ($12,500.00)");
    }

    @Test
    void theRateOfTheSentenceIsTheRateApplied() {
        Taux taux = new Taux(new BigDecimal("0.725"), BigDecimal.ONE);
        assertThat(libelle(taux).fr()).startsWith("72,5" + NBSP + "% des");
        assertThat(libelle(taux).en()).startsWith("72.5% of");
    }

    @Test
    void theShareOfCumulIsAParameter() {
        Situation situation = livre.situation("P1");
        Situation moitie = new Situation(
                Assiette.NULLE,
                d("10000.00"),
                Montants.ZERO,
                Montants.ZERO,
                situation.enveloppe(),
                new BigDecimal("0.5"),
                situation.versionRegles(),
                null,
                null);
        Calcul calcul = CalculAvancement.calculer(
                reclamees(capital("F-001", "100000.00")), AVANCEMENT, moitie, Reserves.AUCUNE);

        assertThat(calcul.montant()).isEqualTo(d("40000.00"));
        assertThat(calcul.derivation().get(1).libelle().fr()).contains("50" + NBSP + "%");
        assertThat(calcul.versionRegles()).isEqualTo(Lignes.PARAMETRES.version());
    }

    @Test
    void aRefundInvoicedGivesItsRoomBackToTheProject() {
        Situation situation = Situation.de(
                new Assiette(d("100000.00"), d("0.00")),
                d("50000.00"),
                d("85000.00"),
                d("20000.00"),
                livre.enveloppe(),
                Lignes.PARAMETRES);
        Calcul calcul = CalculAvancement.calculer(
                reclamees(capital("F-002", "20000.00")), AVANCEMENT, situation, Reserves.AUCUNE);

        assertThat(calcul.montant()).isEqualTo(d("5000.00"));
        assertThat(calcul.plafond()).isEqualTo(Plafond.CUMUL);
    }

    /** AMB-41: the other aid is held against the expenses to date, or against the accepted budget. */
    @ParameterizedTest
    @CsvSource({"A_DATE, 100000.00, CUMUL, à ce jour", "BUDGET, 340000.00, AUCUN, ''"})
    void amb41_theBaseOfTheInterimCumulIsASwitch(String base, String paid, Plafond cap, String words) {
        Situation situation = withAid("300000.00")
                .selonDemande(Optional.of(d("1000000.00")), Optional.empty(), switched("cumul.baseInterim", base));
        Calcul calcul = CalculAvancement.calculer(
                reclamees(capital("F-001", "400000.00")), AVANCEMENT, situation, Reserves.AUCUNE);
        assertThat(calcul.montant()).isEqualTo(d(paid));
        assertThat(calcul.plafond()).isEqualTo(cap);
        assertThat(calcul.derivation())
                .last()
                .satisfies(l -> assertThat(l.libelle().fr()).contains(words));
    }

    @Test
    void amb41_theBudgetTooIsACapAndItsLineSaysSo() {
        Situation situation = withAid("300000.00")
                .selonDemande(Optional.of(d("500000.00")), Optional.empty(), switched("cumul.baseInterim", "BUDGET"));
        Calcul calcul = CalculAvancement.calculer(
                reclamees(capital("F-001", "400000.00")), AVANCEMENT, situation, Reserves.AUCUNE);
        assertThat(calcul.montant()).isEqualTo(d("200000.00"));
        assertThat(calcul.derivation().get(1).libelle().fr()).contains("demande acceptée");
    }

    /** AMB-34: the MADI line of the accepted Financement caps its project, or does not. */
    @ParameterizedTest
    @CsvSource({"false, 85000.00, 100000.00, AUCUN", "true, 80000.00, 80000.00, PROJET"})
    void amb34_theShareOfMadiIsACapByASwitch(String active, String interim, String last, Plafond cap) {
        Situation situation = withAid("0.00")
                .selonDemande(Optional.empty(), Optional.of(d("80000.00")), switched("plafondProjet", active));
        DepensesAdmissibles rows = reclamees(capital("F-001", "100000.00"));
        Calcul progress = CalculAvancement.calculer(rows, AVANCEMENT, situation, Reserves.AUCUNE);
        assertThat(progress.montant()).isEqualTo(d(interim));
        assertThat(progress.plafond()).isEqualTo(cap);
        Taux whole = new Taux(BigDecimal.ONE, BigDecimal.ONE);
        Calcul settled = CalculFinal.calculer(rows, whole, situation, Reserves.AUCUNE);
        assertThat(settled.montant()).isEqualTo(d(last));
        assertThat(settled.plafond()).isEqualTo(cap);
    }

    private Situation withAid(String aid) {
        SoldeEnveloppe wide = new SoldeEnveloppe(d("5000000.00"), Montants.ZERO, Montants.ZERO, true);
        return Situation.de(Assiette.NULLE, d(aid), Montants.ZERO, Montants.ZERO, wide, Lignes.PARAMETRES);
    }

    private static Parametres switched(String key, String value) {
        return Mesures.mesure("MADI").le(LocalDate.EPOCH.plusYears(54), Map.of(key, value));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> livre.avancement("P1", reclamees(), ecarter("F-009")));
        assertThatIllegalArgumentException().isThrownBy(() -> ecarter("F-001", "F-001"));
        assertThatIllegalArgumentException().isThrownBy(() -> accorderMoins("0.00", "motif"));
        LigneDerivation unDollar = new LigneDerivation("G-PAY-02", new Texte("un", "one"), d("1.00"));
        assertThatIllegalArgumentException().isThrownBy(() -> calcul(d("2.00"), unDollar));
        assertThat(calcul(d("1.00"), unDollar).suite()).isEqualTo(Suite.VERSER);
    }

    private static Calcul calcul(Money montant, LigneDerivation ligne) {
        return new Calcul(montant, Plafond.AUCUN, Assiette.NULLE, List.of(ligne), null, "2025-01-31");
    }

    private Texte libelle(Taux taux) {
        return CalculAvancement.calculer(
                        reclamees(capital("F-001", "12500.00")), taux, livre.situation("P1"), Reserves.AUCUNE)
                .derivation()
                .get(0)
                .libelle();
    }

    private static Reserves ecarter(String... pieces) {
        List<Ecart> ecartees = List.of(pieces).stream()
                .map(piece -> new Ecart(piece, "hors projet"))
                .toList();
        return new Reserves(ecartees, null);
    }

    private static Reserves accorderMoins(String montant, String motif) {
        return new Reserves(List.of(), new Reduction(d(montant), motif));
    }
}
