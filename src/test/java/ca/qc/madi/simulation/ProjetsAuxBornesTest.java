package ca.qc.madi.simulation;

import static ca.qc.madi.simulation.UneVie.depenses;
import static ca.qc.madi.simulation.UneVie.piece;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.projet.FaitProjet.AuditDepose;
import ca.qc.madi.projet.FaitProjet.AvisRecu;
import ca.qc.madi.projet.FaitProjet.DemandeRecue;
import ca.qc.madi.projet.FaitProjet.RapportOuvert;
import ca.qc.madi.projet.FaitProjet.RapportRouvert;
import ca.qc.madi.projet.SensAvis;
import ca.qc.madi.simulation.Banc.Partie;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** GES and INNO projects at their bounds (rules catalogue, part 11), through the process. */
@TestMoteur
class ProjetsAuxBornesTest {

    private static final String ETUDE = "{titre: PTE, date: %s, conforme: true, emergentes: true, mesures: [M1, M2]}";
    private static final String FORMULAIRE = "{estime: {\"2.1\": {2024: 100000.00}}}";

    @Autowired
    private BeanFactory beans;

    private Banc banc;

    @BeforeEach
    void installer() {
        banc = new Banc(beans);
    }

    /** T22 to T25 at the act: strictly less than the stated age (AMB-24, G-GES-05). */
    @ParameterizedTest
    @CsvSource({
        "2020-06-15, 2025-06-14, true",
        "2020-06-15, 2025-06-15, false",
        "2020-06-15, 2025-06-16, false",
        "2020-02-29, 2025-02-28, true",
        "2020-02-29, 2025-03-01, false"
    })
    void une_etude_de_cinq_ans_est_trop_vieille(String etude, String depot, boolean recue) {
        Partie partie = banc.jouer(
                UneVie.enVigueur().etudes("[" + ETUDE.formatted(etude) + "]").acte(depot, "depot", ges()));
        assertThat(partie.refus()).isEqualTo(recue ? List.of() : List.of("G-GES-05"));
        assertThat(partie.faits(DemandeRecue.class)).hasSize(recue ? 1 : 0);
    }

    /** AMB-39: the deposit may come while the study is under analysis; the acceptance may not. */
    @Test
    void T26_un_projet_n_est_accepte_qu_une_fois_son_etude_jugee_conforme() {
        Partie partie = banc.jouer(UneVie.enVigueur()
                .etudes("[{titre: PTE, date: 2022-06-15, conforme: false}]")
                .acte("2024-01-15", "depot", ges())
                .accepter("2024-03-01", "P1"));
        assertThat(partie.refus()).containsExactly("G-GES-05");
        assertThat(avertissements(partie)).contains("G-GES-05");
        assertThat(partie.etat("P1")).isEqualTo("EN_ANALYSE");
        partie.acte("2024-03-02", "etude", "titre", "PTE", "le", "2022-06-15", "conforme", "true");
        partie.acte("2024-03-03", "decision", "decision", "ACCEPTE");
        assertThat(partie.etat("P1")).isEqualTo("EN_REALISATION");
    }

    @Test
    void l_etude_peut_etre_un_projet_du_dossier_dont_le_final_est_accepte() {
        UneVie vie = UneVie.etude()
                .finProjet("2023-11-30")
                .acte("2023-12-01", "depot", "projet", "P2", "volet", "GES", "etude", "P1", "formulaire", FORMULAIRE)
                .accepter("2023-12-02", "P2")
                .finale("2023-12-15", depenses())
                .payer("2024-01-10", "FINAL")
                .accepter("2024-01-11", "P2");
        Partie partie = banc.jouer(vie);
        assertThat(partie.refus()).containsExactly("G-GES-05");
        assertThat(partie.etat("P2")).isEqualTo("EN_REALISATION");
    }

    /** T27 and T28 at the act. */
    @Test
    void la_mesure_et_les_technologies_emergentes_sont_celles_de_l_etude() {
        String etudes = "[{titre: PTE, date: 2022-06-15, conforme: true, emergentes: false, mesures: [M1]}]";
        String[] autre = ges();
        autre[7] = "{estime: {\"2.1\": {2024: 100000.00}}, mesures: [M9]}";
        assertThat(banc.jouer(UneVie.enVigueur().etudes(etudes).acte("2024-01-15", "depot", autre))
                        .refus())
                .containsExactly("G-GES-05");
        String[] inno = ges();
        inno[3] = "INNO";
        assertThat(banc.jouer(UneVie.enVigueur().etudes(etudes).acte("2024-01-15", "depot", inno))
                        .refus())
                .containsExactly("G-INNO-03");
    }

    /** G-DATE-06, G-PAY-06: the project of the transition is accepted, and paid only once a study is. */
    @Test
    void T38_un_projet_de_la_transition_precede_son_etude_mais_n_est_pas_verse_avant() {
        UneVie vie = UneVie.enVigueur()
                .acte(
                        "2023-07-31",
                        "depot",
                        "projet",
                        "P1",
                        "volet",
                        "GES",
                        "formulaire",
                        "{estime: {\"2.1\": {2023: 100000.00}}}")
                .accepter("2023-08-15", "P1")
                .rapport("2024-02-20", 2023, depenses(piece("F-1", 2023, "60000.00")), "variations", "true")
                .payer("2024-03-20", "AVANCEMENT-2023");
        Partie partie = banc.jouer(vie);
        assertThat(partie.refus()).containsExactly("G-PAY-06");
        assertThat(avertissements(partie)).contains("G-DATE-06");
        assertThat(partie.versements()).isEmpty();
        partie.acte("2024-04-01", "etude", "titre", "PTE", "le", "2024-03-25", "conforme", "true");
        partie.acte("2024-04-02", "approbation", "rapport", "AVANCEMENT-2023");
        assertThat(partie.versements()).containsExactly("51000.00");
    }

    /** G-GES-06, G-INNO-03: afterwards, a study comes first. */
    @ParameterizedTest
    @CsvSource({"GES, G-GES-06", "INNO, G-INNO-03"})
    void T39_apres_la_transition_un_projet_sans_etude_est_refuse(String volet, String code) {
        Partie partie = banc.jouer(UneVie.enVigueur()
                .acte("2023-08-01", "depot", "projet", "P1", "volet", volet, "formulaire", FORMULAIRE));
        assertThat(partie.refus()).containsExactly(code);
        assertThat(partie.faits(DemandeRecue.class)).isEmpty();
    }

    /** G-GES-04: both proofs, and only of a conversion with an operating surcoût. */
    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, false", "false, true, false"})
    void une_conversion_a_l_electricite_demande_ses_deux_preuves(boolean maintien, boolean efficacite, boolean recue) {
        String[] depot = ges();
        depot[7] =
                "{estime: {\"2.1\": {2024: 100000.00}}, conversionElec: true, preuveMaintien: %s, mesuresEfficacite: %s}"
                        .formatted(maintien, efficacite);
        Partie partie = banc.jouer(conforme().acte("2024-01-15", "depot", depot));
        assertThat(partie.refus()).isEqualTo(recue ? List.of() : List.of("G-GES-04"));
    }

    /** G-GES-07, G-INNO-04: opinions are kept beside the analysis, which waits for none. */
    @ParameterizedTest
    @ValueSource(strings = {"GES", "INNO"})
    void les_avis_des_autres_ministeres_se_recueillent_jusqu_a_la_decision(String volet) {
        String[] depot = ges();
        depot[3] = volet;
        Partie partie = banc.jouer(conforme()
                .acte("2024-01-15", "depot", depot)
                .acte("2024-02-01", "avis-ministere", "projet", "P1", "ministere", "MEIE", "avis", "RESERVES")
                .acte("2024-02-02", "precisions", "projet", "P1")
                .acte("2024-02-03", "avis-ministere", "projet", "P1", "ministere", "MRNF")
                .acte("2024-02-04", "reponse-precisions", "projet", "P1")
                .accepter("2024-03-01", "P1")
                .acte("2024-03-02", "avis-ministere", "projet", "P1", "ministere", "MTMD"));
        assertThat(partie.faits(AvisRecu.class))
                .extracting(AvisRecu::ministere, AvisRecu::sens)
                .containsExactly(tuple("MEIE", SensAvis.RESERVES), tuple("MRNF", SensAvis.FAVORABLE));
        assertThat(partie.refus()).containsExactly("M-TACHE-01");
        assertThat(partie.etat("P1")).isEqualTo("EN_REALISATION");
    }

    @Test
    void aucun_avis_n_est_demande_pour_une_etude() {
        Partie partie = banc.jouer(UneVie.enVigueur()
                .depot("2023-07-02", "P1")
                .acte("2023-07-10", "avis-ministere", "projet", "P1", "ministere", "MEIE"));
        assertThat(partie.refus()).containsExactly("M-TACHE-01");
    }

    /** G-ADM-06: nothing more is awaited of a project declared non admissible after its acceptance. */
    @Test
    void un_projet_accepte_peut_etre_declare_non_admissible() {
        Partie partie = banc.jouer(accepte()
                .acte("2024-06-01", "decision", "projet", "P1", "decision", "NON_ADMISSIBLE", "motif", "Site"));
        assertThat(partie.etat("P1")).isEqualTo("NON_ADMISSIBLE");
        partie.acte("2025-03-15", "horloge");
        assertThat(partie.taches()).isEmpty();
        assertThat(partie.faits(RapportOuvert.class)).isEmpty();
        assertThat(partie.refus()).isEmpty();
    }

    @Test
    void T52_l_audit_depose_le_quatre_vingt_dixieme_jour_est_a_temps() {
        assertThat(auditDeposeLe("2025-07-30").faits(AuditDepose.class))
                .containsExactly(new AuditDepose("P1", "AVANCEMENT-2024", false));
    }

    @Test
    void T53_l_audit_depose_un_jour_plus_tard_est_hors_delai() {
        Partie partie = auditDeposeLe("2025-07-31");
        assertThat(partie.faits(AuditDepose.class)).containsExactly(new AuditDepose("P1", "AVANCEMENT-2024", true));
        partie.acte("2025-08-10", "analyse", "rapport", "AVANCEMENT-2024", "decision", "ACCEPTE");
        assertThat(partie.versements()).containsExactly("51000.00");
    }

    @ParameterizedTest
    @CsvSource({"GES, 2025-06-30, 2026-06-30", "INNO, 2025-06-30, 2025-08-29"})
    void chaque_volet_a_son_delai_de_depot_du_final(String volet, String fin, LocalDate echeance) {
        assertThat(finDuProjet(volet, fin)).isEqualTo(echeance);
    }

    @Test
    void T62_le_final_d_un_projet_d_innovation_est_du_soixante_jours_apres_la_fin() {
        assertThat(finDuProjet("INNO", "2026-06-30")).isEqualTo(LocalDate.of(2026, 8, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "2026-03-02"})
    void T63_le_final_d_un_projet_ges_ne_depasse_pas_la_limite_des_livrables(String fin) {
        assertThat(finDuProjet("GES", fin)).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    /** G-FINAL-02, AMB-29: declaration and verification, unless phases remain. */
    @ParameterizedTest
    @CsvSource({"'', '', G-FINAL-02", "declarationGes, '', G-FINAL-02", "declarationGes, verification, ''"})
    void le_final_ges_demande_la_declaration_et_sa_verification(String un, String deux, String refus) {
        Partie partie = banc.jouer(accepte().finProjet("2024-12-01"));
        partie.acte(UneVie.texte(
                "2025-12-01",
                "rapport-final",
                Map.of("projet", "P1", "audit", "true", "variations", "true", "depenses", "[]"),
                champs(un, deux)));
        assertThat(partie.refus()).isEqualTo(refus.isEmpty() ? List.of() : List.of(refus));
    }

    @Test
    void sans_toutes_les_phases_aucune_declaration_n_est_demandee() {
        Partie partie = banc.jouer(accepte().finProjet("2024-12-01"));
        partie.acte("2025-12-01", "rapport-final", "audit", "true", "variations", "true", "phasesAchevees", "false");
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.recu("FINAL").mesurePartielle()).isFalse();
    }

    /** AMB-14: measured over less than the stated period; told, never blocked. */
    @ParameterizedTest
    @CsvSource({"2025-11-30, true", "2025-12-01, false"})
    void une_mesure_de_moins_d_une_annee_est_partielle(String depot, boolean partielle) {
        Partie partie = banc.jouer(accepte().finProjet("2024-12-01"));
        partie.acte(
                depot,
                "rapport-final",
                "audit",
                "true",
                "variations",
                "true",
                "declarationGes",
                "true",
                "verification",
                "true");
        assertThat(partie.recu("FINAL").mesurePartielle()).isEqualTo(partielle);
        assertThat(partie.recu("FINAL").formulaire().avertissements().contains("G-FINAL-02"))
                .isEqualTo(partielle);
    }

    /** A final refused by the last day of the deliverables is filed again; after it, the refusal ends the project. */
    @Test
    void un_final_refuse_se_depose_de_nouveau_jusqu_a_la_limite_des_livrables() {
        Partie partie = banc.jouer(UneVie.etude()
                .finProjet("2024-10-31")
                .finale("2024-12-15", depenses(piece("F-1", 2024, "1000.00")))
                .acte("2025-01-20", "analyse", "projet", "P1", "rapport", "FINAL", "decision", "REFUSE"));
        assertThat(partie.faits(RapportRouvert.class))
                .containsExactly(new RapportRouvert("P1", "FINAL", LocalDate.of(2027, 3, 1)));
        assertThat(partie.taches()).contains("Déposer le rapport final");
        assertThat(partie.etat("P1")).isEqualTo("TERMINE");
        partie.acte(UneVie.finaleEcrite("2025-02-15", depenses(piece("F-2", 2024, "2000.00"))));
        partie.acte("2025-03-20", "analyse", "rapport", "FINAL", "decision", "ACCEPTE");
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.versements()).containsExactly("3000.00");
        assertThat(partie.etat("P1")).isEqualTo("SOLDE_VERSE");
    }

    @Test
    void un_final_refuse_apres_la_limite_des_livrables_ne_se_depose_plus() {
        Partie partie = banc.jouer(UneVie.etude()
                .finProjet("2024-10-31")
                .finale("2027-02-15", depenses(piece("F-1", 2024, "1000.00")))
                .acte("2027-03-02", "analyse", "projet", "P1", "rapport", "FINAL", "decision", "REFUSE"));
        assertThat(partie.faits(RapportRouvert.class)).isEmpty();
        assertThat(partie.taches()).isEmpty();
        assertThat(partie.etat("P1")).isEqualTo("FINAL_ANALYSE");
    }

    private static UneVie conforme() {
        return UneVie.enVigueur().etudes("[" + ETUDE.formatted("2022-06-15") + "]");
    }

    private static UneVie accepte() {
        return conforme().acte("2024-01-15", "depot", ges()).accepter("2024-03-01", "P1");
    }

    private static String[] ges() {
        return new String[] {"projet", "P1", "volet", "GES", "etude", "PTE", "formulaire", FORMULAIRE};
    }

    private static String[] champs(String... noms) {
        return Arrays.stream(noms)
                .filter(n -> !n.isEmpty())
                .flatMap(n -> Stream.of(n, "true"))
                .toArray(String[]::new);
    }

    private Partie auditDeposeLe(String jour) {
        return banc.jouer(accepte()
                .acte(
                        "2025-02-10",
                        "rapport-avancement",
                        "projet",
                        "P1",
                        "annee",
                        "2024",
                        "variations",
                        "true",
                        "depenses",
                        depenses(piece("F-1", 2024, "60000.00")))
                .acte("2025-05-01", "demande-audit", "projet", "P1", "annee", "2024")
                .acte(jour, "depot-audit", "projet", "P1", "annee", "2024"));
    }

    private LocalDate finDuProjet(String volet, String fin) {
        String[] depot = ges();
        depot[3] = volet;
        Partie partie = banc.jouer(conforme()
                .acte("2024-01-15", "depot", depot)
                .accepter("2024-03-01", "P1")
                .finProjet(fin));
        return partie.faits(RapportOuvert.class).stream()
                .filter(r -> r.rapport().equals("FINAL"))
                .findFirst()
                .orElseThrow()
                .echeance();
    }

    private static List<String> avertissements(Partie partie) {
        return partie.faits(DemandeRecue.class).get(0).formulaire().avertissements();
    }
}
