package ca.qc.madi.simulation;

import static ca.qc.madi.simulation.UneVie.depenses;
import static ca.qc.madi.simulation.UneVie.piece;
import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.dossier.FaitDossier.EntenteEnVigueur;
import ca.qc.madi.dossier.FaitDossier.InteretConfirme;
import ca.qc.madi.dossier.FaitDossier.OffreDeclinee;
import ca.qc.madi.dossier.FaitDossier.OffreFaite;
import ca.qc.madi.dossier.FaitDossier.VoieDeterminee;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.projet.FaitProjet.DemandeRecue;
import ca.qc.madi.projet.FaitProjet.EtudeJugee;
import ca.qc.madi.projet.FaitProjet.PrecisionsDemandees;
import ca.qc.madi.projet.FaitProjet.PrecisionsFournies;
import ca.qc.madi.projet.FaitProjet.ProjetAccepte;
import ca.qc.madi.projet.FaitProjet.ProjetRefuse;
import ca.qc.madi.projet.FaitProjet.RapportOuvert;
import ca.qc.madi.projet.PointEtude;
import ca.qc.madi.simulation.Banc.Partie;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rules of the guide at their bounds, each under its id, through the process. */
@TestMoteur
class ReglesDuGuideTest {

    private static final String AVANCEMENT = "AVANCEMENT-2023";
    private static final String ESTIME = "{estime: {\"2.1\": {2024: 100000.00}}}";
    private static final String ETUDES =
            "[{titre: PTE, date: 2022-06-15, conforme: true, emergentes: true, mesures: [M1]}]";

    @Autowired
    private BeanFactory beans;

    private Banc banc;

    @BeforeEach
    void installer() {
        banc = new Banc(beans);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-31, true", "2024-02-01, false"})
    void G_ADM_01_la_date_de_l_entente_l_emporte_sur_celle_du_guide(String jour, boolean recue) {
        Partie partie = banc.jouer(
                UneVie.enVigueur().cadre("depot.dateLimite", "2024-02-01").depot(jour, "P1"));
        assertThat(partie.refus()).isEqualTo(recue ? List.of() : List.of("G-DATE-01"));
    }

    @Test
    void G_PAY_08_le_versement_suit_les_modalites_de_l_entente() {
        Partie partie = banc.jouer(UneVie.enVigueur()
                .cadre("paiement.tauxAvancement", "0.80")
                .depot("2023-07-02", "P1")
                .accepter("2023-08-15", "P1")
                .rapport("2024-02-20", 2023, depenses(piece("F-1", 2023, "100000.00")))
                .payer("2024-03-20", AVANCEMENT));
        assertThat(partie.versements()).containsExactly("80000.00");
    }

    /** G-ADM-04: the MELCCFP may sign first, and both may sign on one day. */
    @Test
    void G_ADM_04_l_entente_est_en_vigueur_le_jour_de_la_derniere_signature() {
        Partie partie = banc.jouer(UneVie.lettree().acte("2024-03-11", "signature", "partie", "MELCCFP"));
        assertThat(partie.faits(EntenteEnVigueur.class)).isEmpty();
        partie.acte("2024-03-11", "signature", "partie", "EMETTEUR");
        assertThat(partie.faits(EntenteEnVigueur.class))
                .containsExactly(new EntenteEnVigueur(LocalDate.of(2024, 3, 11)));
        assertThat(partie.histoire().dossier().enVigueurDepuis()).contains(LocalDate.of(2024, 3, 11));
    }

    /** G-DEM-01: the amount is announced, and the answer awaited. */
    @Test
    void G_DEM_01_l_offre_annonce_le_montant_reserve_et_attend_la_reponse() {
        Partie partie = banc.jouer(UneVie.vide().enveloppe("750000.00").acte("2023-03-01", "offre"));
        assertThat(partie.faits(OffreFaite.class))
                .singleElement()
                .satisfies(o -> assertThat(o.enveloppe()).isEqualTo(Montants.dollars("750000.00")));
        assertThat(partie.etat("dossier")).isEqualTo("OFFERT");
        assertThat(partie.taches()).containsExactly("Répondre à l'offre de subvention");
    }

    /** A projet d'entente sent under an earlier version of the text is signed in that version (G-DEM-07). */
    @Test
    void l_entente_a_signer_garde_la_version_du_projet_d_entente() {
        JdbcTemplate base = beans.getBean(JdbcTemplate.class);
        String versions = "select version from lettre where dossier = ? and modele = 'ENTENTE' order by id";
        Partie partie = banc.jouer(UneVie.interessee());
        assertThat(base.queryForList(versions, String.class, partie.dossier())).containsExactly("2026-11");
        base.update("update lettre set version = '2025-01' where dossier = ? and modele = 'ENTENTE'", partie.dossier());
        partie.acte("2023-05-10", "autorisation", "numero", "\"612-2023\"").acte("2023-05-20", "lettre-octroi");
        assertThat(base.queryForList(versions, String.class, partie.dossier())).containsExactly("2025-01", "2025-01");
    }

    /** G-DEM-02 (AMB-04): no delay is given to answer; silence is neither yes nor no. */
    @Test
    void G_DEM_02_la_reponse_de_l_emetteur_vient_quand_elle_vient() {
        Partie partie = banc.jouer(UneVie.vide().acte("2023-03-01", "offre"));
        partie.acte("2024-06-01", "horloge");
        assertThat(partie.etat("dossier")).isEqualTo("OFFERT");
        partie.acte("2024-06-02", "reponse", "interet", "true");
        assertThat(partie.faits(InteretConfirme.class)).hasSize(1);
        assertThat(partie.faits(VoieDeterminee.class)).hasSize(1);
        partie.acte("2024-06-03", "reponse", "interet", "false");
        assertThat(partie.refus()).containsExactly("M-ETAT-01");
    }

    /** G-DEM-03: a change of mind is a new offer. */
    @Test
    void G_DEM_03_une_reponse_negative_met_fin_au_processus() {
        Partie partie =
                banc.jouer(UneVie.vide().acte("2023-03-01", "offre").acte("2023-03-15", "reponse", "interet", "false"));
        assertThat(partie.faits(OffreDeclinee.class)).hasSize(1);
        assertThat(partie.faits(VoieDeterminee.class)).isEmpty();
        assertThat(partie.taches()).isEmpty();
        partie.acte("2023-03-16", "reponse", "interet", "true");
        assertThat(partie.refus()).containsExactly("M-ETAT-01");
        assertThat(partie.etat("dossier")).isEqualTo("REFUSE_PAR_EMETTEUR");
    }

    @ParameterizedTest
    @CsvSource({"2027-03-01T23:59:59, false", "2027-03-02T00:00:00, true"})
    void G_DATE_04_un_livrable_depose_apres_la_limite_est_signale(String quand, boolean apres) {
        Partie partie = banc.jouer(
                UneVie.etude().finProjet("2024-10-31").finale(quand, depenses(piece("F-1", 2024, "1000.00"))));
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.recu("FINAL").formulaire().avertissements().contains("G-DATE-04"))
                .isEqualTo(apres);
    }

    /** G-FIN-02: aid learnt after an interim payment lowers what is still paid. */
    @ParameterizedTest
    @CsvSource({"10000.00, 5000.00", "14999.99, 0.01"})
    void G_FIN_02_un_versement_est_ajuste_pour_eviter_un_trop_percu(String aide, String solde) {
        Partie partie = banc.jouer(UneVie.etude()
                .rapport("2024-02-20", 2023, depenses(piece("F-1", 2023, "100000.00")))
                .payer("2024-03-20", AVANCEMENT)
                .acte(
                        "2024-06-01",
                        "aide",
                        "projet",
                        "P1",
                        "source",
                        "\"Programme fédéral du Canada\"",
                        "montant",
                        aide)
                .finProjet("2024-10-31")
                .finale("2024-12-15", depenses())
                .payer("2025-01-20", "FINAL"));
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.versements()).containsExactly("85000.00", solde);
        assertThat(partie.remboursements()).isEmpty();
    }

    /** G-PTE-06: the ministry evaluates, asks, and may refuse what stays incomplete. */
    @Test
    void G_PTE_06_le_ministere_demande_des_precisions_puis_peut_refuser() {
        Partie partie = banc.jouer(UneVie.enVigueur()
                .depot("2023-07-02", "P1")
                .acte("2023-07-10", "precisions", "projet", "P1", "question", "\"Quels procédés ?\""));
        assertThat(partie.etat("P1")).isEqualTo("PRECISIONS_DEMANDEES");
        partie.acte("2023-07-12", "decision", "decision", "ACCEPTE");
        assertThat(partie.refus()).containsExactly("M-ETAT-03");
        partie.acte("2023-07-20", "reponse-precisions", "reponse", "\"Les fours.\"")
                .acte("2023-08-01", "decision", "decision", "REFUSE", "motif", "Incomplet");
        assertThat(partie.faits(PrecisionsDemandees.class))
                .containsExactly(new PrecisionsDemandees("P1", "Quels procédés ?"));
        assertThat(partie.faits(PrecisionsFournies.class)).hasSize(1);
        assertThat(partie.faits(ProjetRefuse.class)).containsExactly(new ProjetRefuse("P1", "Incomplet"));
        partie.acte("2024-03-15", "horloge");
        assertThat(partie.faits(RapportOuvert.class)).isEmpty();
    }

    /** G-PTE-07, G-DATE-02: the day of the written acceptance is the first on which an expense is committed. */
    @ParameterizedTest
    @CsvSource({"2023-08-14, false", "2023-08-15, true"})
    void G_PTE_07_l_acceptation_permet_d_engager_les_depenses(String engagement, boolean recu) {
        Partie partie = banc.jouer(UneVie.etude()
                .rapport("2024-02-20", 2023, depenses(piece("F-1", engagement, "2023-11-30", "1000.00"))));
        assertThat(partie.faits(ProjetAccepte.class)).hasSize(1);
        assertThat(partie.histoire().projets().get("P1").accepteLe()).contains(LocalDate.of(2023, 8, 15));
        assertThat(partie.refus()).isEqualTo(recu ? List.of() : List.of("G-DATE-02"));
    }

    @ParameterizedTest
    @CsvSource({
        "'CONVERSION, PROCEDES, REFERENCE, ETABLISSEMENTS', G-PTE-03",
        "'EFFICACITE, PROCEDES, REFERENCE, ETABLISSEMENTS', G-PTE-03",
        "'EFFICACITE, CONVERSION, REFERENCE, ETABLISSEMENTS', G-PTE-03",
        "'EFFICACITE, CONVERSION, PROCEDES, ETABLISSEMENTS', G-PTE-09",
        "'EFFICACITE, CONVERSION, PROCEDES, REFERENCE', G-PTE-02",
        "'EMERGENTES', 'G-PTE-03 G-PTE-09 G-PTE-02'"
    })
    void une_etude_a_laquelle_manque_un_point_n_est_pas_jugee_conforme(String points, String codes) {
        Partie partie = banc.jouer(UneVie.etude()
                .finProjet("2024-10-31")
                .finale("2024-12-15", depenses(piece("F-1", 2024, "1000.00")))
                .payer("2025-01-20", "FINAL", "points", "[" + points + "]"));
        assertThat(String.join(" ", partie.refus())).isEqualTo(codes);
        assertThat(partie.faits(EtudeJugee.class)).isEmpty();
        assertThat(partie.versements()).isEmpty();
        assertThat(partie.etat("P1")).isEqualTo("FINAL_DEPOSE");
    }

    /** G-PTE-04: without emerging technologies the study conforms, and opens no innovation project. */
    @ParameterizedTest
    @CsvSource({"'', false", "', EMERGENTES', true"})
    void G_PTE_04_une_innovation_vient_d_une_etude_des_technologies_emergentes(String emergentes, boolean recue) {
        Partie partie = banc.jouer(UneVie.etude()
                .finProjet("2023-11-30")
                .finale("2023-12-15", depenses())
                .payer(
                        "2024-01-10",
                        "FINAL",
                        "points",
                        "[EFFICACITE, CONVERSION, PROCEDES, REFERENCE, ETABLISSEMENTS" + emergentes + "]")
                .acte("2024-02-01", "depot", "projet", "P2", "volet", "INNO", "etude", "P1", "formulaire", ESTIME));
        assertThat(partie.faits(EtudeJugee.class))
                .singleElement()
                .satisfies(e ->
                        assertThat(e.points().contains(PointEtude.EMERGENTES)).isEqualTo(recue));
        assertThat(partie.refus()).isEqualTo(recue ? List.of() : List.of("G-INNO-03"));
    }

    /** G-PTE-01, G-GES-05: an old study is no base for a project until its update is judged conforming. */
    @Test
    void G_PTE_01_une_etude_mise_a_jour_compte_de_sa_mise_a_jour() {
        String titre = "\"Vie d’essai\"";
        UneVie vie = UneVie.enVigueur()
                .etudes("[{titre: " + titre + ", date: 2018-01-15, conforme: true, emergentes: true}]")
                .depot("2023-07-02", "P1")
                .accepter("2023-08-15", "P1")
                .acte("2023-10-01", "depot", "projet", "P2", "volet", "GES", "etude", titre, "formulaire", ESTIME)
                .finProjet("2023-11-30")
                .finale("2023-12-15", depenses())
                .payer("2024-01-10", "FINAL")
                .acte("2024-02-01", "depot", "projet", "P2", "volet", "GES", "etude", titre, "formulaire", ESTIME)
                .accepter("2024-02-15", "P2");
        Partie partie = banc.jouer(vie);
        assertThat(partie.refus()).containsExactly("G-GES-05");
        assertThat(partie.etat("P2")).isEqualTo("EN_REALISATION");
    }

    /** G-RPT-07, G-RPT-11: variances are explained, and the aid received is told by source. */
    @ParameterizedTest
    @CsvSource({"GES, 2.1", "INNO, 2.1"})
    void G_RPT_07_G_RPT_11_un_rapport_annuel_explique_ses_ecarts_et_dit_les_aides(String volet) {
        Partie partie = banc.jouer(UneVie.enVigueur()
                .etudes(ETUDES)
                .acte("2024-01-15", "depot", "projet", "P1", "volet", volet, "etude", "PTE", "formulaire", ESTIME)
                .accepter("2024-03-01", "P1")
                .rapport("2025-02-10", 2024, depenses(piece("F-1", 2024, "60000.00"))));
        assertThat(partie.refus()).containsExactly("F-CHAMP-01");
        partie.acte(UneVie.rapportEcrit(
                "2025-02-11",
                2024,
                depenses(piece("F-1", 2024, "60000.00")),
                "variations",
                "true",
                "aides",
                "{\"Fonds du Canada\": 5000.00}"));
        assertThat(partie.refus()).containsExactly("F-CHAMP-01");
        assertThat(partie.recu("AVANCEMENT-2024").aides())
                .isEqualTo(java.util.Map.of("Fonds du Canada", Montants.dollars("5000.00")));
    }

    /** G-DATE-08, G-SUIVI-01: the form states the planned day, and the request keeps it for the ten years. */
    @Test
    void G_DATE_08_la_date_prevue_de_mise_en_oeuvre_est_celle_de_la_demande() {
        String formulaire = "{estime: {\"2.1\": {2024: 100000.00}}, miseEnOeuvre: 2024-12-15}";
        Partie partie = banc.jouer(UneVie.enVigueur()
                .etudes(ETUDES)
                .acte("2024-01-15", "depot", "projet", "P1", "volet", "GES", "etude", "PTE", "formulaire", formulaire));
        assertThat(partie.faits(DemandeRecue.class))
                .extracting(DemandeRecue::miseEnOeuvre)
                .containsExactly(LocalDate.of(2024, 12, 15));
    }
}
