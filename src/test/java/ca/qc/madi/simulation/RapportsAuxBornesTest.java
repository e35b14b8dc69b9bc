package ca.qc.madi.simulation;

import static ca.qc.madi.simulation.UneVie.depenses;
import static ca.qc.madi.simulation.UneVie.piece;
import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.projet.FaitProjet.RapportOuvert;
import ca.qc.madi.projet.FaitProjet.RapportRemplace;
import ca.qc.madi.simulation.Banc.Partie;
import ca.qc.madi.versement.FaitVersement.VersementCalcule;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Windows, audits and contents of the reports at their bounds (rules catalogue, part 11), through the process. */
@TestMoteur
class RapportsAuxBornesTest {

    private static final String AVANCEMENT = "AVANCEMENT-2023";
    private static final String ESTIME_2026 = "{\"2.1\": {2025: 1000.00, 2026: 10000.00}}";

    @Autowired
    private BeanFactory beans;

    private Banc banc;

    @BeforeEach
    void installer() {
        banc = new Banc(beans);
    }

    @Test
    void T40_un_rapport_du_30_janvier_arrive_trop_tot() {
        Partie partie = recuLe("2024-01-30T23:59:59");
        assertThat(partie.refus()).containsExactly("G-DATE-07");
        assertThat(partie.faits(RapportOuvert.class)).isEmpty();
    }

    @Test
    void T41_un_rapport_du_31_janvier_est_recu_a_temps() {
        Partie partie = recuLe("2024-01-31T00:00:00");
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.recu(AVANCEMENT).horsDelai()).isFalse();
    }

    @Test
    void T42_un_rapport_du_1er_mars_est_recu_a_temps() {
        Partie partie = recuLe("2024-03-01T23:59:59");
        assertThat(partie.recu(AVANCEMENT).horsDelai()).isFalse();
        assertThat(partie.recu(AVANCEMENT).formulaire().avertissements()).isEmpty();
    }

    @Test
    void T43_un_rapport_du_2_mars_est_recu_hors_delai() {
        Partie partie = recuLe("2024-03-02T00:00:00");
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.recu(AVANCEMENT).horsDelai()).isTrue();
        assertThat(partie.recu(AVANCEMENT).formulaire().avertissements()).containsExactly("G-DATE-07");
    }

    @Test
    void T44_un_projet_accepte_le_20_decembre_doit_un_rapport_qui_verse_zero() {
        Partie partie = banc.jouer(UneVie.enVigueur()
                .depot("2023-07-02", "P1")
                .accepter("2023-12-20", "P1")
                .rapport("2024-02-20", 2023, depenses())
                .payer("2024-03-20", AVANCEMENT));
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.faits(RapportOuvert.class))
                .containsExactly(
                        new RapportOuvert("P1", AVANCEMENT, LocalDate.of(2024, 1, 31), LocalDate.of(2024, 3, 1)));
        assertThat(partie.faits(VersementCalcule.class))
                .singleElement()
                .satisfies(c -> assertThat(c.calcul().montant().isZero()).isTrue());
        assertThat(partie.versements()).isEmpty();
    }

    @Test
    void T45_un_projet_termine_le_31_decembre_ne_doit_que_le_rapport_final() {
        Partie partie =
                banc.jouer(UneVie.etude().acte("2024-01-10", "fin-projet", "projet", "P1", "fin", "2023-12-31"));
        partie.acte("2024-02-20", "horloge");
        assertThat(partie.faits(RapportOuvert.class))
                .extracting(RapportOuvert::rapport)
                .containsExactly("FINAL");
    }

    @Test
    void T45_sa_fin_annoncee_apres_l_ouverture_remplace_le_rapport_annuel() {
        Partie partie =
                banc.jouer(UneVie.etude().acte("2024-02-05", "fin-projet", "projet", "P1", "fin", "2023-12-31"));
        assertThat(partie.faits(RapportRemplace.class)).containsExactly(new RapportRemplace("P1", AVANCEMENT));
        assertThat(partie.taches()).containsExactly("Déposer le rapport final");
    }

    @Test
    void T45_un_projet_termine_le_1er_janvier_doit_encore_le_rapport_annuel() {
        Partie partie =
                banc.jouer(UneVie.etude().acte("2024-02-05", "fin-projet", "projet", "P1", "fin", "2024-01-01"));
        assertThat(partie.faits(RapportRemplace.class)).isEmpty();
        assertThat(partie.taches())
                .containsExactlyInAnyOrder("Déposer le rapport d'avancement", "Déposer le rapport final");
    }

    @Test
    void T46_une_estimation_de_janvier_a_mars_2027_avertit_et_ne_compte_pas() {
        Partie partie = banc.jouer(UneVie.enVigueur()
                .depot("2025-08-01", "P1", ESTIME_2026)
                .accepter("2025-08-15", "P1")
                .rapport(
                        "2027-02-20",
                        2026,
                        depenses(piece("F-001", 2026, "10000.00")),
                        "janvierMars",
                        "{\"2.1\": 10000.00}")
                .payer("2027-03-20", "AVANCEMENT-2026"));
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.recu("AVANCEMENT-2026").formulaire().avertissements()).containsExactly("G-RPT-04");
        assertThat(partie.versements()).containsExactly("8500.00");
    }

    @Test
    void T47_un_rapport_de_99_999_99_se_passe_d_audit() {
        Partie partie = sansAudit("99999.99");
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.versements()).containsExactly("84999.99");
    }

    @Test
    void T48_un_rapport_de_100_000_00_sans_audit_est_refuse() {
        Partie partie = sansAudit("100000.00");
        assertThat(partie.refus()).containsExactly("G-AUD-01", "M-ETAT-02");
        assertThat(partie.versements()).isEmpty();
    }

    @Test
    void T49_un_rapport_de_100_000_01_sans_audit_est_refuse() {
        assertThat(sansAudit("100000.01").refus()).containsExactly("G-AUD-01", "M-ETAT-02");
    }

    @Test
    void T50_un_rapport_de_60_000_est_audite_quand_le_ministre_le_demande() {
        String lignes = depenses(piece("F-001", 2023, "60000.00"));
        Partie partie = banc.jouer(UneVie.etude()
                .acte("2024-02-10", "demande-audit", "projet", "P1", "rapport", AVANCEMENT)
                .rapport("2024-02-20", 2023, lignes, "audit", "false"));
        assertThat(partie.refus()).containsExactly("G-AUD-02");

        partie.acte(UneVie.rapportEcrit("2024-02-25", 2023, lignes))
                .acte("2024-03-20", "analyse", "rapport", AVANCEMENT, "decision", "ACCEPTE");
        assertThat(partie.versements()).containsExactly("51000.00");
    }

    @Test
    void T50_l_audit_demande_apres_le_depot_se_joint_avant_l_acceptation() {
        Partie partie = banc.jouer(UneVie.etude()
                .rapport("2024-02-20", 2023, depenses(piece("F-001", 2023, "60000.00")), "audit", "false")
                .acte("2024-03-01", "demande-audit", "projet", "P1", "rapport", AVANCEMENT)
                .payer("2024-03-20", AVANCEMENT));
        assertThat(partie.refus()).containsExactly("G-AUD-02");

        partie.acte("2024-03-21", "analyse", "rapport", AVANCEMENT, "decision", "PIECES")
                .acte("2024-04-20", "piece", "rapport", AVANCEMENT, "audit", "true")
                .acte("2024-04-22", "analyse", "rapport", AVANCEMENT, "decision", "ACCEPTE");
        assertThat(partie.versements()).containsExactly("51000.00");
    }

    @Test
    void T51_deux_rapports_de_60_000_ne_dispensent_pas_le_final_de_l_audit() {
        UneVie deuxAns = UneVie.enVigueur()
                .depot("2023-07-02", "P1", "{\"2.1\": {2023: 60000.00, 2024: 60000.00, 2025: 1000.00}}")
                .accepter("2023-08-15", "P1")
                .rapport("2024-02-20", 2023, depenses(piece("F-001", 2023, "60000.00")), "audit", "false")
                .payer("2024-03-20", AVANCEMENT)
                .rapport("2025-02-20", 2024, depenses(piece("F-002", 2024, "60000.00")), "audit", "false")
                .payer("2025-03-20", "AVANCEMENT-2024")
                .finProjet("2025-04-30")
                .finale("2025-06-15", depenses(), "audit", "false");
        Partie partie = banc.jouer(deuxAns);
        assertThat(partie.versements()).containsExactly("51000.00", "51000.00");
        assertThat(partie.refus()).containsExactly("G-AUD-01");

        partie.acte(UneVie.finaleEcrite("2025-06-20", depenses()))
                .acte("2025-07-20", "analyse", "rapport", "FINAL", "decision", "ACCEPTE");
        assertThat(partie.versements()).containsExactly("51000.00", "51000.00", "18000.00");
    }

    @Test
    void T61_le_final_d_un_pte_termine_le_31_decembre_2026_est_du_le_1er_mars_2027() {
        assertThat(echeanceFinale("2026-12-31")).isEqualTo("2027-03-01");
    }

    @Test
    void T61_la_limite_des_livrables_l_emporte_sur_les_soixante_jours() {
        assertThat(echeanceFinale("2026-12-30")).isEqualTo("2027-02-28");
        assertThat(echeanceFinale("2027-01-01")).isEqualTo("2027-03-01");
    }

    @Test
    void T67_l_avancement_d_un_pte_n_explique_pas_ses_ecarts() {
        Partie partie = banc.jouer(UneVie.etude()
                .rapport("2024-02-20", 2023, depenses(piece("F-001", 2023, "60000.00")), "variations", "false"));
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.recu(AVANCEMENT).formulaire().avertissements()).isEmpty();
    }

    private Partie recuLe(String quand) {
        return banc.jouer(UneVie.etude().rapport(quand, 2023, depenses(piece("F-001", 2023, "10000.00"))));
    }

    private Partie sansAudit(String montant) {
        return banc.jouer(UneVie.etude()
                .rapport("2024-02-20", 2023, depenses(piece("F-001", 2023, montant)), "audit", "false")
                .payer("2024-03-20", AVANCEMENT));
    }

    private String echeanceFinale(String fin) {
        Partie partie = banc.jouer(UneVie.enVigueur()
                .depot("2025-08-01", "P1", ESTIME_2026)
                .accepter("2025-08-15", "P1")
                .acte("2027-01-04", "fin-projet", "projet", "P1", "fin", fin));
        return partie.histoire()
                .projets()
                .get("P1")
                .rapport("FINAL")
                .orElseThrow()
                .echeance()
                .toString();
    }

    /** G-PTE-08: the reviewer is external, member of the OIQ, and gives reasonable assurance on the four points. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{externe: true, assurance: RAISONNABLE}",
                "{oiq: \"123456\", externe: false, assurance: RAISONNABLE}",
                "{oiq: \"123456\", externe: true, assurance: LIMITEE}"
            })
    void T30_un_reviseur_qui_ne_convient_pas_fait_refuser_l_etude(String reviseur) {
        Partie partie = banc.jouer(
                UneVie.etude().finProjet("2024-10-31").finale("2024-12-15", depenses(), "reviseur", reviseur));
        assertThat(partie.refus()).containsExactly("G-PTE-08");
        assertThat(partie.etat("P1")).isEqualTo("TERMINE");
    }

    /** G-PTE-03: nobody certifies that the three categories were evaluated; the study does not conform. */
    @Test
    void T29_une_etude_a_laquelle_manque_une_categorie_n_est_pas_conforme() {
        Partie partie = banc.jouer(UneVie.etude()
                .finProjet("2024-10-31")
                .finale("2024-12-15", depenses(), "certifications", "[CREDIBLE, DEMARCHE, ISO-14064-2]"));
        assertThat(partie.refus()).containsExactly("G-PTE-08");
        assertThat(partie.etat("P1")).isEqualTo("TERMINE");
    }
}
