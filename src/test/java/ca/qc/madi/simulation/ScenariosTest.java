package ca.qc.madi.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.simulation.Deroulement.Difference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The scenario files, and how the simulator tells what does not hold. */
@TestMoteur
class ScenariosTest {

    static final Path DOSSIER = Path.of("src/test/resources/scenarios");

    @Autowired
    private Joueur joueur;

    @Autowired
    private List<ActesConnus> familles;

    @ParameterizedTest
    @CsvSource({
        "'montant: 85000.00', 'montant: 85000.01', versements[0].montant, 85000.01, 85000.00",
        "'montant: 165000.00', 'montant: 164999.99', versements[1].montant, 164999.99, 165000.00",
        "'solde: 1250000.00', 'solde: 1250000.01', solde, 1250000.01, 1250000.00",
        "'autorisation: DECRET', 'autorisation: CT', autorisation, CT, DECRET",
        "'etat: {P1: SOLDE_VERSE}', 'etat: {P1: CLOS}', etat.P1, CLOS, SOLDE_VERSE",
        "'date: 2025-01-20, montant', 'date: 2025-01-21, montant', versements[1].date, 2025-01-21, 2025-01-20"
    })
    void un_seul_attendu_change_donne_une_seule_difference(
            String bon, String mauvais, String chemin, String attendu, String obtenu) throws IOException {
        String x2 = Files.readString(DOSSIER.resolve("X2-pte-deux-ans.yaml"));
        int place = x2.lastIndexOf(bon);
        assertThat(place).isGreaterThan(x2.indexOf("attendu:"));
        String change = x2.substring(0, place) + mauvais + x2.substring(place + bon.length());

        Deroulement deroulement = joueur.jouer(Scenario.lire(change), DOSSIER);
        assertThat(deroulement.differences()).containsExactly(new Difference(chemin, attendu, obtenu));
        assertThat(deroulement.conforme()).isFalse();
    }

    /** Every example, worked case X1 to X11 and reading of an ambiguity: what it expects is what comes. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void tout_attendu_est_obtenu_et_rien_d_autre_n_est_refuse(String nom) {
        Scenario scenario = Scenario.lire(DOSSIER.resolve(nom));
        Deroulement deroulement = joueur.jouer(scenario, DOSSIER);
        assertThat(deroulement.differences()).isEmpty();
        assertThat(scenario.attendu()).isNotNull();
        if (!scenario.attendu().has("refus")) assertThat(deroulement.refus()).isEmpty();
    }

    /** Every act, and every key of an act, that the document of the scenarios names. */
    @Test
    void chaque_acte_et_chaque_cle_du_document_sont_connus() {
        String actes = Stream.of(
                        "offre",
                        "reponse, interet: true",
                        "autorisation, numero: x",
                        "lettre-octroi",
                        "signature, partie: EMETTEUR, par: x",
                        "depot, projet: P1, volet: GES, etude: x, formulaire: {estime: {}, conversionElec: true, "
                                + "miseEnOeuvre: 2025-12-15, financement: {}}, preuveMaintien: true, mesuresEfficacite: true",
                        "decision, projet: P1, decision: ACCEPTE",
                        "precisions, projet: P1",
                        "reponse-precisions, projet: P1",
                        "avis-ministere, projet: P1",
                        "rapport-avancement, projet: P1, annee: 2023, audit: true, aides: {}, variations: true, "
                                + "exploitation: [{annee: 2023, surcout: 1.00}], depenses: [{piece: x, ligne: x, "
                                + "engagement: 2023-01-01, acquittement: 2023-01-01, montant: 1.00}]",
                        "rapport-final, projet: P1, audit: true, certifications: [], reviseur: {oiq: x, externe: true, "
                                + "assurance: RAISONNABLE}, depenses: [], aides: {}, variations: true, "
                                + "declarationGes: true, verification: true",
                        "analyse, projet: P1, rapport: FINAL, decision: ACCEPTE, approbation: false",
                        "fin-projet, projet: P1",
                        "piece, projet: P1",
                        "demande-audit, projet: P1",
                        "depot-audit, projet: P1",
                        "changement, projet: P1",
                        "planification, projet: P1",
                        "attestation, projet: P1, annee: 1, conforme: true",
                        "analyse-suivi, projet: P1, annee: 1, decision: CONFORME",
                        "aide, projet: P1, source: x, montant: 1.00",
                        "remboursement, projet: P1, montant: 1.00",
                        "resiliation",
                        "horloge")
                .map(acte -> "- {date: 2023-03-01, acte: " + acte + "}\n")
                .collect(java.util.stream.Collectors.joining());
        String entete = """
                scenario: x
                mesure: MADI
                emetteur: {nom: x, neq: "1", etablissements: [{numero: "1", nom: x}],
                  etudes: [{titre: x, date: 2022-06-15, conforme: true, emergentes: true, mesures: [M1]}]}
                enveloppe: 1.00
                cadre: {depot.dateLimite: 2026-09-01}
                attendu: {autorisation: CT, versements: [], remboursements: [], taches: [], refus: [], solde: 1.00, etat: {}, etapes: [], journal: {}}
                actes:
                """;
        Scenario scenario = Scenario.lire(entete + actes);
        java.util.Set<String> connus = familles.stream()
                .flatMap(f -> f.parNom().keySet().stream())
                .collect(java.util.stream.Collectors.toSet());
        connus.add("horloge");
        scenario.actes().forEach(noeud -> assertThat(connus).contains(new ActeDecrit(noeud).nom()));
        assertThat(connus)
                .contains("exigence", "reponse-exigence", "reouverture")
                .contains("contact", "cession", "suite-cession", "transfert");
    }

    static List<String> scenarios() throws IOException {
        try (Stream<Path> fichiers = Files.list(DOSSIER)) {
            return fichiers.map(f -> f.getFileName().toString())
                    .filter(nom -> nom.endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** Each worked example of the catalogue, and both readings of each switch, has its file. */
    @Test
    void chaque_exemple_et_chaque_lecture_a_son_scenario() throws IOException {
        List<String> noms = scenarios();
        for (int x = 1; x <= 11; x++) {
            String debut = "X" + x + "-";
            assertThat(noms).anyMatch(nom -> nom.startsWith(debut));
        }
        for (String amb : List.of("03", "08", "16", "34", "41", "46", "49")) {
            assertThat(noms)
                    .filteredOn(nom -> nom.startsWith("AMB-" + amb + "-"))
                    .hasSize(2);
        }
    }

    /** The demonstration of each volet is a life that nothing refuses. */
    @ParameterizedTest
    @CsvSource({"etape-10-acierie-du-fleuve, EN_REALISATION", "etape-8-verre-plat-des-laurentides, EN_ANALYSE"})
    void la_demonstration_des_volets_ges_et_inno_se_joue_sans_refus(String nom, String etat) {
        Path fichier = Path.of("src/main/resources/demonstration", nom + ".yaml");
        Deroulement deroulement = joueur.jouer(Scenario.lire(fichier), DOSSIER);
        assertThat(deroulement.refus()).isEmpty();
        assertThat(deroulement.etat()).containsEntry("P1", etat);
    }

    @Test
    void un_refus_attendu_et_survenu_est_conforme() {
        assertThat(joueur.jouer(refuse("[{date: 2025-09-01, acte: depot, code: G-DATE-01}]"), DOSSIER)
                        .differences())
                .isEmpty();
    }

    @Test
    void un_refus_attendu_sous_un_autre_code_est_une_difference() {
        assertThat(joueur.jouer(refuse("[{date: 2025-09-01, acte: depot, code: G-DATE-03}]"), DOSSIER)
                        .differences())
                .containsExactly(new Difference("refus[0].code", "G-DATE-03", "G-DATE-01"));
    }

    @Test
    void un_refus_survenu_que_rien_n_attend_est_une_difference() {
        assertThat(joueur.jouer(refuse("[]"), DOSSIER).differences())
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.chemin()).isEqualTo("refus[0]");
                    assertThat(d.attendu()).isNull();
                });
    }

    @Test
    void un_refus_attendu_qui_ne_survient_pas_est_une_difference() {
        String attendu = "{refus: [{date: 2023-07-02, acte: depot, code: G-DATE-01}]}";
        Scenario scenario =
                UneVie.enVigueur().depot("2023-07-02", "P1").attendu(attendu).scenario();
        assertThat(joueur.jouer(scenario, DOSSIER).differences())
                .extracting(Difference::chemin)
                .containsExactly("refus[0]");
    }

    @Test
    void un_acte_sur_un_projet_qui_n_existe_pas_est_un_refus_et_n_arrete_rien() {
        Scenario scenario = UneVie.enVigueur()
                .accepter("2023-08-15", "P1")
                .rapport("2024-02-20", 2023, "[]")
                .depot("2024-03-01", "P1")
                .scenario();
        Deroulement deroulement = joueur.jouer(scenario, DOSSIER);
        assertThat(deroulement.refus()).extracting(Jeu.Refus::code).containsExactly("M-PROJET-02", "M-PROJET-02");
        assertThat(deroulement.etat()).containsEntry("P1", "EN_ANALYSE");
    }

    @Test
    void un_acte_inconnu_rend_le_scenario_illisible() {
        Scenario scenario = UneVie.interessee().acte("2023-04-01", "danse").scenario();
        assertThatThrownBy(() -> joueur.jouer(scenario, DOSSIER))
                .isInstanceOf(ScenarioIllisible.class)
                .hasMessageContaining("danse");
    }

    @Test
    void un_champ_qui_manque_rend_le_scenario_illisible() {
        Scenario scenario = UneVie.enVigueur().acte("2023-07-02", "depot").scenario();
        assertThatThrownBy(() -> joueur.jouer(scenario, DOSSIER))
                .isInstanceOf(ScenarioIllisible.class)
                .hasMessageContaining("volet");
    }

    @ParameterizedTest
    @CsvSource({
        "'{date: 2023-02-30, acte: offre}'",
        "'{date: hier, acte: offre}'",
        "'{date: 2023-07-02, acte: depot, projet: P1, volet: PET, formulaire: {}}'",
        "'{date: 2023-07-02, acte: signature, partie: VOISIN}'",
        "'{date: 2023-07-02, acte: enveloppe, montant: beaucoup}'"
    })
    void une_valeur_qui_n_en_est_pas_une_rend_le_scenario_illisible(String acte) {
        String yaml = UneVie.lettree().yaml() + "- " + acte + "\n";
        assertThatThrownBy(() -> joueur.jouer(Scenario.lire(yaml), DOSSIER)).isInstanceOf(ScenarioIllisible.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "scenario: [", "scenario: x\nactes: {}", "scenario: x\n", "bonjour", "mesure: MADI"})
    void un_fichier_qui_n_est_pas_un_scenario_est_illisible(String texte, @TempDir Path dossier) throws IOException {
        Path fichier = Files.writeString(dossier.resolve("s.yaml"), texte);
        assertThatThrownBy(() -> Scenario.lire(fichier))
                .isInstanceOf(ScenarioIllisible.class)
                .hasMessageContaining("s.yaml");
        assertThatThrownBy(() -> Scenario.lire(texte)).isInstanceOf(ScenarioIllisible.class);
    }

    @ParameterizedTest
    @CsvSource({"mesure: MADI, mesure: AUTRE", "cadre: {}, 'cadre: {audit.seuli: \"1.00\"}'"})
    void une_mesure_ou_un_parametre_inconnu_rend_le_scenario_illisible(String bon, String mauvais) {
        String yaml = UneVie.interessee().yaml();
        assertThat(Scenario.lire(yaml)).isNotNull();
        assertThatThrownBy(() -> Scenario.lire(yaml.replace(bon, mauvais))).isInstanceOf(ScenarioIllisible.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'enveloppe: 1500000.00', 'envelope: 1500000.00', envelope",
        "'neq: ', 'nom2: ', nom2",
        "'numero: \"7001\"', 'numro: \"7001\"', numro",
        "'acte: signature, partie: MELCCFP', 'acte: signature, parti: MELCCFP', parti"
    })
    void une_cle_inconnue_est_nommee_sous_son_code(String bon, String mauvais, String cle) {
        String yaml = UneVie.enVigueur().yaml();
        assertThat(yaml).contains(bon);
        assertThatThrownBy(() -> Scenario.lire(yaml.replace(bon, mauvais)))
                .isInstanceOf(ScenarioIllisible.class)
                .hasMessageContaining("S-CLE-01")
                .hasMessageContaining("« " + cle + " »");
    }

    @Test
    void un_fichier_absent_est_illisible(@TempDir Path dossier) {
        assertThatThrownBy(() -> Scenario.lire(dossier.resolve("absent.yaml"))).isInstanceOf(ScenarioIllisible.class);
    }

    private static Scenario refuse(String refus) {
        return UneVie.enVigueur()
                .depot("2025-09-01", "P1")
                .attendu("{refus: " + refus + "}")
                .scenario();
    }
}
