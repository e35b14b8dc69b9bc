package ca.qc.madi.simulation;

import static ca.qc.madi.simulation.UneVie.depenses;
import static ca.qc.madi.simulation.UneVie.piece;
import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.simulation.Banc.Partie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** When a request may come in and an expense counts, at the bounds (rules catalogue, part 11), through the process. */
@TestMoteur
class DepensesAuxBornesTest {

    private static final String AUTORISEE = "taux.horaires.INGENIEUR";

    @Autowired
    private BeanFactory beans;

    private Banc banc;

    @BeforeEach
    void installer() {
        banc = new Banc(beans);
    }

    @Test
    void T09_un_depot_du_31_aout_2025_a_23_59_59_est_recu() {
        Partie partie = deposee("2025-08-31T23:59:59");
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.etat("P1")).isEqualTo("EN_ANALYSE");
    }

    @Test
    void T10_un_depot_du_1er_septembre_2025_a_minuit_est_refuse() {
        Partie partie = deposee("2025-09-01T00:00:00");
        assertThat(partie.refus()).containsExactly("G-DATE-01");
        assertThat(partie.recit().etat()).doesNotContainKey("P1");
        assertThat(partie.taches()).isEmpty();
    }

    @Test
    void T12_un_depot_du_2_septembre_2025_est_refuse_sans_report_du_jour_ferie() {
        assertThat(deposee("2025-09-02").refus()).containsExactly("G-DATE-01");
    }

    @Test
    void T12_avec_reportJourFerie_le_2_septembre_est_admis_et_le_3_refuse() {
        for (String jour : List.of("2025-09-02", "2025-09-03")) {
            Partie partie = banc.jouer(UneVie.enVigueur()
                    .cadre("reportJourFerie", "true")
                    .depot(jour, "P1", "{\"2.1\": {2025: 1000.00}}"));
            List<String> attendu = jour.endsWith("2") ? List.of() : List.of("G-DATE-01");
            assertThat(partie.refus()).as(jour).isEqualTo(attendu);
        }
    }

    @Test
    void G_ADM_01_l_entente_peut_fixer_une_autre_date_limite() {
        Partie partie = banc.jouer(UneVie.enVigueur()
                .cadre("depot.dateLimite", "2025-09-03")
                .depot("2025-09-02", "P1", "{\"2.1\": {2025: 1000.00}}"));
        assertThat(partie.refus()).isEmpty();
    }

    @Test
    void T31_une_depense_engagee_la_veille_de_l_acceptation_fait_refuser_le_formulaire() {
        Partie partie = engagee("2023-08-14");
        assertThat(partie.refus()).containsExactly("G-DATE-02");
        assertThat(partie.versements()).isEmpty();
    }

    @Test
    void T32_une_depense_engagee_le_jour_de_l_acceptation_est_admissible() {
        assertThat(engagee("2023-08-15").versements()).containsExactly("8500.00");
    }

    @Test
    void T33_une_depense_engagee_le_lendemain_est_admissible() {
        assertThat(engagee("2023-08-16").versements()).containsExactly("8500.00");
    }

    @Test
    void T34_une_depense_acquittee_le_31_decembre_2026_est_admissible() {
        assertThat(acquittee("2026-12-31").versements()).containsExactly("10000.00");
    }

    @Test
    void T35_une_depense_acquittee_le_1er_janvier_2027_fait_refuser_le_formulaire() {
        Partie partie = acquittee("2027-01-01");
        assertThat(partie.refus()).containsExactly("G-DATE-03", "M-ETAT-02");
        assertThat(partie.versements()).isEmpty();
    }

    /** G-DATE-05. */
    @Test
    void T36_en_2023_un_pte_transmis_peut_s_engager_avant_l_entente_et_se_paie_apres() {
        Partie partie = transition("2023-07-31");
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.versements()).containsExactly("8500.00");
    }

    @Test
    void T36_rien_ne_se_paie_avant_l_entente() {
        UneVie sansEntente = UneVie.lettree()
                .acte("2023-06-01", "signature", "partie", "EMETTEUR")
                .depot("2023-07-20", "P1")
                .accepter("2023-09-01", "P1")
                .rapport("2024-02-20", 2023, depenses(piece("F-001", "2023-07-31", "2023-11-30", "10000.00")))
                .payer("2024-03-20", "AVANCEMENT-2023");
        Partie partie = banc.jouer(sansEntente);
        assertThat(partie.refus()).containsExactly("G-ADM-05");
        assertThat(partie.versements()).isEmpty();
        assertThat(partie.taches()).contains("Approuver le versement");

        partie.acte("2024-04-02", "signature", "partie", "MELCCFP")
                .acte("2024-04-03", "approbation", "rapport", "AVANCEMENT-2023");
        assertThat(partie.versements()).containsExactly("8500.00");
    }

    @Test
    void T37_une_depense_engagee_apres_la_transition_attend_l_acceptation() {
        Partie partie = transition("2023-08-01");
        assertThat(partie.refus()).containsExactly("G-DATE-02", "M-ETAT-02");
        assertThat(partie.versements()).isEmpty();
    }

    @Test
    void T74_dix_heures_a_150_au_plafond_de_149_29_valent_1_492_90() {
        Partie partie = banc.jouer(horaire().cadre(AUTORISEE, "149.29"));
        assertThat(partie.recu("AVANCEMENT-2023").formulaire().avertissements()).contains("G-RATE-02");
        assertThat(partie.versements()).containsExactly("1268.97");
        assertThat(partie.recit().versements().get(0).derivation().get(0).libelle())
                .contains("1\u00a0492,90");
    }

    @Test
    void T75_sans_taux_fixe_le_montant_est_pris_tel_quel_avec_un_avertissement() {
        Partie partie = banc.jouer(horaire());
        assertThat(partie.recu("AVANCEMENT-2023").formulaire().avertissements()).containsExactly("G-RATE-01");
        assertThat(partie.versements()).containsExactly("1275.00");
    }

    private Partie deposee(String quand) {
        return banc.jouer(UneVie.enVigueur().depot(quand, "P1", "{\"2.1\": {2025: 1000.00}}"));
    }

    /** Accepted on 2023-08-15; one good row goes with the one under test. */
    private Partie engagee(String engagement) {
        String lignes = depenses(
                piece("F-001", "2023-09-01", "2023-11-30", "5000.00"),
                piece("F-002", engagement, "2023-11-30", "5000.00"));
        UneVie vie = UneVie.etude().rapport("2024-02-20", 2023, lignes);
        Partie partie = banc.jouer(vie);
        if (partie.refus().isEmpty()) {
            partie.acte("2024-03-20", "analyse", "rapport", "AVANCEMENT-2023", "decision", "ACCEPTE");
        }
        return partie;
    }

    private Partie acquittee(String acquittement) {
        String lignes = depenses(
                piece("F-001", "2026-10-01", "2026-11-30", "5000.00"),
                piece("F-002", "2026-10-01", acquittement, "5000.00"));
        return banc.jouer(UneVie.enVigueur()
                .depot("2025-08-01", "P1", "{\"2.1\": {2025: 1000.00, 2026: 10000.00}}")
                .accepter("2025-08-15", "P1")
                .finProjet("2027-01-04")
                .finale("2027-02-20", lignes)
                .payer("2027-03-20", "FINAL"));
    }

    /** The form sent on 2023-07-20, the entente signed on 2023-10-01. */
    private Partie transition(String engagement) {
        return banc.jouer(UneVie.lettree()
                .depot("2023-07-20", "P1")
                .accepter("2023-09-01", "P1")
                .acte("2023-09-25", "signature", "partie", "EMETTEUR")
                .acte("2023-10-01", "signature", "partie", "MELCCFP")
                .rapport("2024-02-20", 2023, depenses(piece("F-001", engagement, "2023-11-30", "10000.00")))
                .payer("2024-03-20", "AVANCEMENT-2023"));
    }

    private static UneVie horaire() {
        String ligne = piece("H-001", 2023, "1500.00", "heures", "10", "taux", "150.00", "corpsEmploi", "INGENIEUR");
        return UneVie.etude().rapport("2024-02-20", 2023, depenses(ligne)).payer("2024-03-20", "AVANCEMENT-2023");
    }
}
