package ca.qc.madi.versement;

import static ca.qc.madi.versement.Lignes.PARAMETRES;
import static ca.qc.madi.versement.Lignes.d;
import static ca.qc.madi.versement.Lignes.datee;
import static ca.qc.madi.versement.Lignes.horaire;
import static ca.qc.madi.versement.Lignes.ligne;
import static ca.qc.madi.versement.Lignes.parametres;
import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.partage.Volet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissibiliteTest {

    private static final String PLAFOND = "taux.horaires.INGENIEUR";

    @ParameterizedTest
    @CsvSource({
        "T31 the day before acceptance, 2024-01-14, 0.00, G-DATE-02",
        "T32 on the day of acceptance, 2024-01-15, 1000.00,",
        "T33 the day after, 2024-01-16, 1000.00,"
    })
    void aCommitmentWaitsForAcceptance(String cas, String engagement, String admissible, String regle) {
        verifier(de(datee(engagement, "2024-05-31"), Lignes.ENTIERE), admissible, regle);
    }

    @ParameterizedTest
    @CsvSource({"T34, 2026-12-31, 1000.00,", "T35, 2027-01-01, 0.00, G-DATE-03"})
    void aPaymentAfterTheLimitIsWorthNothing(String cas, String acquittement, String admissible, String regle) {
        verifier(de(datee("2026-11-02", acquittement), Lignes.ENTIERE), admissible, regle);
    }

    @ParameterizedTest
    @CsvSource({
        "T36, PTE, 2023-07-20, 2023-07-31, 1000.00,",
        "T37, PTE, 2023-07-20, 2023-08-01, 0.00, G-DATE-02",
        "before the form is sent, PTE, 2023-07-20, 2023-07-19, 0.00, G-DATE-02",
        "on the day the form is sent, PTE, 2023-07-20, 2023-07-20, 1000.00,",
        "the transition is for studies, GES, 2023-07-20, 2023-07-31, 0.00, G-DATE-02"
    })
    void theTransitionOfGDate05LetsAStudyCommitEarly(
            String cas, Volet volet, LocalDate depot, String engagement, String admissible, String regle) {
        Fenetre fenetre = Fenetre.duFinal(volet, depot, LocalDate.parse("2023-10-15"), PARAMETRES);
        verifier(de(datee(engagement, "2024-05-31"), fenetre), admissible, regle);
    }

    @Test
    void aProgressReportLeavesWhatWasPaidAfterItsCutoffToALaterOne() {
        LigneRegistre aTemps = ligne("F-001", "2.1", "2024-02-01", "2024-12-31", "1000.00");
        LigneRegistre apres = ligne("F-002", "2.1", "2024-02-01", "2025-01-01", "500.00");
        LigneRegistre tropTard = ligne("F-003", "2.1", "2024-02-01", "2027-01-01", "70.00");
        Fenetre annee2024 = Fenetre.deLAvancement(2024, Volet.GES, Lignes.DEPOT, Lignes.ACCEPTATION, PARAMETRES);

        DepensesAdmissibles depenses =
                DepensesAdmissibles.de(List.of(aTemps, apres, tropTard), annee2024, jour -> PARAMETRES);

        assertThat(depenses.assiette().total()).isEqualTo(d("1000.00"));
        assertThat(depenses.depenses())
                .extracting(DepenseAdmissible::regle)
                .containsExactly(null, "G-DATE-07", "G-DATE-03");
        assertThat(depenses.reportees()).containsExactly(apres);
        assertThat(depenses.reclamees()).containsExactly(aTemps, tropTard);
    }

    @Test
    void x11_anInvoiceWithItsTaxesIsWorthNothing_itsNetAmountIsExactlyTheAuditThreshold() {
        LigneRegistre net = ligne("F-001", "2.1", "2024-02-01", "2024-05-31", "100000.00");
        LigneRegistre brut = new LigneRegistre(
                "F-001",
                "2.1",
                "Fournisseur inc.",
                net.engagement(),
                net.acquittement(),
                null,
                null,
                null,
                d("114975.00"),
                false,
                null);

        verifier(de(brut, Lignes.ENTIERE), "0.00", "G-TAX-01");
        DepenseAdmissible admissible = de(net, Lignes.ENTIERE);
        verifier(admissible, "100000.00", null);
        assertThat(admissible.admissible()).isEqualTo(PARAMETRES.montant(Cle.AUDIT_SEUIL));
    }

    @ParameterizedTest
    @CsvSource({
        "T74 above the cap, 10, 150.00, 1500.00, 1492.90, G-RATE-02",
        "at the cap, 10, 149.29, 1492.90, 1492.90,",
        "a cent above the cap, 10, 149.30, 1493.00, 1492.90, G-RATE-02",
        "below the cap, 10, 100.00, 1000.00, 1000.00,",
        "a claim above hours times rate, 10, 100.00, 1200.00, 1000.00, G-RATE-02",
        "a claim below hours times rate, 10, 150.00, 900.00, 900.00,",
        "half a cent goes up, 0.5, 150.00, 75.00, 74.65, G-RATE-02",
        "no rate stated, 10, , 1500.00, 1492.90, G-RATE-02",
        "credit note on capped hours, -10, 150.00, -1500.00, -1492.90, G-RATE-02",
        "credit note without hours of its own, 10, 150.00, -1500.00, -1500.00,"
    })
    void anHourlyRowIsCapped(String cas, String heures, String taux, String montant, String admissible, String regle) {
        Parametres avecPlafond = parametres(Map.of(PLAFOND, "149.29"));
        verifier(
                DepenseAdmissible.de(horaire("2024-02-01", heures, taux, montant), Lignes.ENTIERE, jour -> avecPlafond),
                admissible,
                regle);
    }

    @Test
    void t75_withoutASetRateTheAmountStands() {
        verifier(de(horaire("2024-02-01", "10", "150.00", "1500.00"), Lignes.ENTIERE), "1500.00", null);
    }

    @Test
    void theRateInForceOnTheDayOfEngagementCaps() {
        LocalDate hausse = LocalDate.parse("2024-04-01");
        List<DepenseAdmissible> depenses = DepensesAdmissibles.de(
                        List.of(
                                horaire("2024-03-31", "10", "150.00", "1500.00"),
                                horaire("2024-04-01", "10", "150.00", "1500.00")),
                        Lignes.ENTIERE,
                        jour -> parametres(Map.of(PLAFOND, jour.isBefore(hausse) ? "140.00" : "145.00")))
                .depenses();

        assertThat(depenses).extracting(DepenseAdmissible::admissible).containsExactly(d("1400.00"), d("1450.00"));
    }

    private static DepenseAdmissible de(LigneRegistre ligne, Fenetre fenetre) {
        return DepenseAdmissible.de(ligne, fenetre, jour -> PARAMETRES);
    }

    private static void verifier(DepenseAdmissible depense, String admissible, String regle) {
        assertThat(depense.admissible()).isEqualTo(d(admissible));
        assertThat(depense.regle()).isEqualTo(regle);
    }
}
