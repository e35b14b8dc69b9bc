package ca.qc.madi.simulation;

import static ca.qc.madi.simulation.UneVie.depenses;
import static ca.qc.madi.simulation.UneVie.piece;
import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.simulation.Banc.Partie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Payments and refunds at their bounds (rules catalogue, part 11), through the process. */
@TestMoteur
class VersementsAuxBornesTest {

    private static final String AVANCEMENT = "AVANCEMENT-2023";

    @Autowired
    private BeanFactory beans;

    private Banc banc;

    @BeforeEach
    void installer() {
        banc = new Banc(beans);
    }

    @Test
    void T54_quatre_vingt_cinq_pour_cent_de_100_000_01_font_85_000_01() {
        assertThat(banc.jouer(avance("100000.01")).versements()).containsExactly("85000.01");
    }

    @Test
    void T56_toute_l_aide_egale_aux_depenses_est_permise_au_rapport_d_avancement() {
        Partie partie = banc.jouer(avance("100000.00", "aides", "{Canada: 15000.00}"));
        assertThat(partie.versements()).containsExactly("85000.00");
        assertThat(partie.recit().versements().get(0).plafond()).isEqualTo("AUCUN");
    }

    @Test
    void T56_un_cent_de_plus_est_retranche_au_rapport_d_avancement() {
        Partie partie = banc.jouer(avance("100000.00", "aides", "{Canada: 15000.01}"));
        assertThat(partie.versements()).containsExactly("84999.99");
        assertThat(partie.recit().versements().get(0).plafond()).isEqualTo("CUMUL");
    }

    @Test
    void T56_toute_l_aide_egale_aux_depenses_est_permise_au_final() {
        Partie partie = banc.jouer(solde("15000.00"));
        assertThat(partie.versements()).containsExactly("85000.00");
        assertThat(partie.remboursements()).isEmpty();
        assertThat(partie.etat("P1")).isEqualTo("SOLDE_VERSE");
    }

    @Test
    void T56_un_cent_de_plus_est_rembourse_au_final() {
        Partie partie = banc.jouer(solde("15000.01"));
        assertThat(partie.versements()).containsExactly("85000.00");
        assertThat(partie.remboursements()).containsExactly("0.01 G-CUM-02");
        assertThat(partie.etat("P1")).isEqualTo("REMBOURSEMENT_EXIGE");
    }

    @Test
    void T57_une_autre_aide_apprise_apres_le_final_est_facturee_le_jour_meme_une_seule_fois() {
        Partie partie = banc.jouer(solde("0.00"));
        assertThat(partie.versements()).containsExactly("85000.00", "15000.00");

        partie.acte("2024-09-02", "aide", "source", "Canada", "montant", "20000.00")
                .acte("2024-09-03", "aide", "source", "Canada", "montant", "20000.00");
        assertThat(partie.remboursements()).containsExactly("20000.00 G-CUM-02");
        assertThat(partie.recit().remboursements().get(0).date()).isEqualTo("2024-09-02");
        assertThat(partie.etat("P1")).isEqualTo("REMBOURSEMENT_EXIGE");

        partie.acte("2024-10-01", "remboursement", "montant", "20000.00");
        assertThat(partie.etat("P1")).isEqualTo("SOLDE_VERSE");
        assertThat(partie.recit().solde()).isEqualByComparingTo("1420000.00");
    }

    @Test
    void T58_il_reste_50_000_dans_l_enveloppe_et_85_000_sont_dus() {
        Partie partie = banc.jouer(avance("100000.00")
                .enveloppe("135000.00")
                .rapport("2025-02-20", 2024, depenses(piece("F-002", 2024, "100000.00")))
                .payer("2025-03-20", "AVANCEMENT-2024"));
        assertThat(partie.versements()).containsExactly("85000.00", "50000.00");
        assertThat(partie.recit().versements().get(1).plafond()).isEqualTo("ENVELOPPE");
        assertThat(partie.recit().solde()).isEqualByComparingTo("0.00");
    }

    @Test
    void T65_85_000_verses_et_80_000_admissibles_font_rembourser_5_000() {
        Partie partie = banc.jouer(avance("100000.00")
                .finProjet("2024-04-30")
                .finale("2024-06-15", depenses(piece("C-001", "2023-09-20", "2023-12-20", "-20000.00")))
                .payer("2024-07-20", "FINAL"));
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.remboursements()).containsExactly("5000.00 G-PAY-07");
        assertThat(partie.etat("P1")).isEqualTo("REMBOURSEMENT_EXIGE");

        partie.acte("2024-08-20", "remboursement", "montant", "5000.01");
        assertThat(partie.refus()).containsExactly("M-MONTANT-02");

        partie.acte("2024-08-20", "remboursement", "montant", "2000.00");
        assertThat(partie.etat("P1")).isEqualTo("REMBOURSEMENT_EXIGE");
        partie.acte("2024-08-21", "remboursement", "montant", "3000.00");
        assertThat(partie.etat("P1")).isEqualTo("SOLDE_VERSE");
        assertThat(partie.recit().solde()).isEqualByComparingTo("1420000.00");
    }

    @Test
    void T81_une_autre_aide_de_150_000_au_final_fait_rembourser_85_000_jamais_plus_que_le_verse() {
        Partie partie = banc.jouer(solde("150000.00"));
        assertThat(partie.remboursements()).containsExactly("85000.00 G-CUM-02");
        assertThat(partie.etat("P1")).isEqualTo("REMBOURSEMENT_EXIGE");

        partie.acte("2024-08-20", "remboursement", "montant", "85000.00");
        assertThat(partie.etat("P1")).isEqualTo("SOLDE_VERSE");
        assertThat(partie.recit().solde()).isEqualByComparingTo("1500000.00");
    }

    private static UneVie avance(String montant, String... champs) {
        return UneVie.etude()
                .rapport("2024-02-20", 2023, depenses(piece("F-001", 2023, montant)), champs)
                .payer("2024-03-20", AVANCEMENT);
    }

    /** 100 000 claimed in all, 85 000 paid; at the final the other aid is known to be this much. */
    private static UneVie solde(String autreAide) {
        return avance("100000.00")
                .finProjet("2024-04-30")
                .finale("2024-06-15", depenses(), "aides", "{Canada: " + autreAide + "}")
                .payer("2024-07-20", "FINAL");
    }
}
