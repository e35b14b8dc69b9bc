package ca.qc.madi.processus;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.formulaire.Dispositions;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Volet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of every table, at its boundary, with the thresholds and rates the measure states. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionsTest {

    private final Parametres madi = Mesures.mesure("MADI").le(LocalDate.of(2024, 6, 3), Map.of());
    private final TreeSet<String> touchees = new TreeSet<>();
    private final DmnEngine moteur = moteur();

    private DmnEngine moteur() {
        DefaultDmnEngineConfiguration reglages = new DefaultDmnEngineConfiguration();
        reglages.setCustomPostDecisionTableEvaluationListeners(
                new ArrayList<>(List.of(e -> e.getMatchingRules().stream()
                        .map(DmnEvaluatedDecisionRule::getId)
                        .forEach(touchees::add))));
        return reglages.buildEngine();
    }

    @ParameterizedTest
    @CsvSource({"999999.99, CT", "1000000.00, DECRET", "1000000.01, DECRET"})
    void theEnvelopeDecidesTheWayOfAuthorisation(String enveloppe, String voie) {
        assertThat(decider(
                        "voie-autorisation", Map.of("enveloppe", cents(enveloppe), "seuil", seuil(Cle.SEUIL_DECRET))))
                .isEqualTo(Map.of("voie", voie, "regle", "G-DEM-04"));
    }

    @Test
    void theThresholdOfAnEntenteReplacesThatOfTheMeasure() {
        assertThat(decider("voie-autorisation", Map.of("enveloppe", cents("999999.99"), "seuil", cents("500000"))))
                .containsEntry("voie", "DECRET");
    }

    @ParameterizedTest
    @CsvSource({
        "AVANCEMENT, CAPITAL, TAUX_AVANCEMENT, G-PAY-02",
        "FINAL, CAPITAL, TAUX_FINAL, G-PAY-03",
        "AVANCEMENT, EXPLOITATION, TAUX_EXPLOITATION, G-PAY-04",
        "FINAL, EXPLOITATION, TAUX_EXPLOITATION, G-PAY-04"
    })
    void theReportAndTheNatureDecideTheRate(String etape, String nature, Cle taux, String regle) {
        Map<String, Object> entrees = Map.of(
                "etape", etape,
                "nature", nature,
                "tauxAvancement", madi.taux(Cle.TAUX_AVANCEMENT).toPlainString(),
                "tauxFinal", madi.taux(Cle.TAUX_FINAL).toPlainString(),
                "tauxExploitation", madi.taux(Cle.TAUX_EXPLOITATION).toPlainString());
        assertThat(decider("taux-remboursement", entrees))
                .isEqualTo(Map.of("taux", madi.taux(taux).toPlainString(), "regle", regle));
    }

    @ParameterizedTest
    @CsvSource({
        "AVANCEMENT, PTE, 99999.99, false, false, G-AUD-01",
        "AVANCEMENT, PTE, 100000.00, false, true, G-AUD-01",
        "AVANCEMENT, PTE, 100000.01, false, true, G-AUD-01",
        "AVANCEMENT, PTE, 60000.00, true, true, G-AUD-02",
        "AVANCEMENT, PTE, 100000.00, true, true, G-AUD-01",
        "AVANCEMENT, GES, 100000.00, false, false, G-AUD-01",
        "AVANCEMENT, INNO, 250000.00, false, false, G-AUD-01",
        "AVANCEMENT, GES, 100000.00, true, true, G-AUD-02",
        "AVANCEMENT, INNO, 99999.99, true, true, G-AUD-02",
        "FINAL, PTE, 120000.00, false, true, G-AUD-01",
        "FINAL, PTE, 99999.99, false, false, G-AUD-01",
        "FINAL, GES, 100000.00, false, true, G-AUD-01",
        "FINAL, INNO, 100000.00, true, true, G-AUD-01",
        "FINAL, INNO, 99999.99, true, true, G-AUD-02"
    })
    void theAuditIsAskedByThresholdOrByTheMinister(
            String etape, String volet, String base, boolean demande, boolean exige, String regle) {
        Map<String, Object> entrees = Map.of(
                "etape", etape,
                "volet", volet,
                "base", cents(base),
                "demandeMinistre", demande,
                "seuil", seuil(Cle.AUDIT_SEUIL));
        assertThat(decider("exigence-audit", entrees)).isEqualTo(Map.of("exige", exige, "regle", regle));
    }

    @ParameterizedTest
    @CsvSource({
        "PTE, PTE_FINAL_DELAI, JOURS, G-FINAL-01",
        "GES, GES_FINAL_DELAI, MOIS, G-FINAL-02",
        "INNO, INNO_FINAL_DELAI, JOURS, G-FINAL-03"
    })
    void theBranchDecidesTheDelayOfTheFinalReport(String volet, Cle delai, String unite, String regle) {
        // The entente may give INNO another delay than PTE; the table must not take one for the other.
        Map<String, Object> entrees = Map.of(
                "volet",
                volet,
                "delaiPte",
                madi.entier(Cle.PTE_FINAL_DELAI),
                "delaiGes",
                madi.entier(Cle.GES_FINAL_DELAI),
                "delaiInno",
                madi.entier(Cle.INNO_FINAL_DELAI) + 1);
        int attendu = madi.entier(delai) + (delai == Cle.INNO_FINAL_DELAI ? 1 : 0);
        assertThat(decider("delai-depot", entrees)).isEqualTo(Map.of("delai", attendu, "unite", unite, "regle", regle));
    }

    @Test
    void anUnknownBranchFindsNoRule() {
        Map<String, Object> entrees = Map.of("volet", "AUTRE", "delaiPte", 1, "delaiGes", 2, "delaiInno", 3);
        assertThat(evaluer("delai-depot", entrees)).isEmpty();
    }

    /** Part 6 of the catalogue: what is asked for, what may be added; the absence of the first is an ERREUR or a warning. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PTE|DEPOT|false|true|CLASSEUR ONGLET_SIGNE (AUTRE)",
                "GES|DEPOT|false|true|CLASSEUR ONGLET_SIGNE PLAN_SURVEILLANCE VALIDATION (AUTRE)",
                "GES|DEPOT|true|true|CLASSEUR ONGLET_SIGNE PLAN_SURVEILLANCE VALIDATION PREUVE_MAINTIEN EFFICACITE (AUTRE)",
                "INNO|DEPOT|true|true|CLASSEUR ONGLET_SIGNE PLAN_SURVEILLANCE VALIDATION (AUTRE)",
                "PTE|AVANCEMENT|false|true|CLASSEUR RAPPORT (AUDIT) (AUTRE)",
                "GES|AVANCEMENT|true|true|CLASSEUR RAPPORT (PLAN_SURVEILLANCE) (AUDIT) (AUTRE)",
                "INNO|AVANCEMENT|false|true|CLASSEUR RAPPORT (PLAN_SURVEILLANCE) (AUDIT) (AUTRE)",
                "PTE|FINAL|false|true|CLASSEUR ETUDE CERTIFICATION (AUDIT) (AUTRE)",
                "GES|FINAL|false|true|CLASSEUR RAPPORT DECLARATION_GES VERIFICATION (AUDIT) (AUTRE)",
                "GES|FINAL|false|false|CLASSEUR RAPPORT (AUDIT) (AUTRE)",
                "INNO|FINAL|false|true|CLASSEUR RAPPORT (AUDIT) (AUTRE)"
            })
    void theDocumentsOfADepositFollowItsBranchAndStage(
            String volet, String etape, boolean conversion, boolean phases, String attendus) {
        assertThat(elements("DOCUMENT", volet, etape, conversion, phases)).containsExactly(attendus.split(" "));
    }

    /** Each document stands under its own rule, and its absence is worth what the guide says of it. */
    @ParameterizedTest
    @CsvSource({
        "PTE, AVANCEMENT, CLASSEUR, G-RPT-02, ERREUR",
        "GES, DEPOT, CLASSEUR, G-GES-02, ERREUR",
        "GES, DEPOT, ONGLET_SIGNE, G-GES-02, AVERTISSEMENT",
        "PTE, AVANCEMENT, RAPPORT, G-RPT-06, AVERTISSEMENT",
        "GES, AVANCEMENT, CLASSEUR, G-RPT-07, ERREUR",
        "INNO, AVANCEMENT, CLASSEUR, G-RPT-11, ERREUR",
        "GES, AVANCEMENT, PLAN_SURVEILLANCE, G-RPT-09, FACULTATIF",
        "INNO, AVANCEMENT, PLAN_SURVEILLANCE, G-RPT-09, FACULTATIF",
        "GES, AVANCEMENT, RAPPORT, G-RPT-10, AVERTISSEMENT",
        "INNO, AVANCEMENT, RAPPORT, G-RPT-10, AVERTISSEMENT",
        "PTE, DEPOT, AUTRE, G-RPT-12, FACULTATIF",
        "INNO, AVANCEMENT, AUTRE, G-RPT-12, FACULTATIF",
        "GES, FINAL, AUTRE, G-RPT-12, FACULTATIF"
    })
    void eachDocumentStandsUnderItsRule(String volet, String etape, String element, String regle, String manque) {
        Map<String, Object> entrees = Map.of("volet", volet, "etape", etape, "conversion", false, "phases", true);
        assertThat(evaluer("completude", entrees))
                .filteredOn(l -> l.getEntry("element").equals(element))
                .singleElement()
                .satisfies(l -> {
                    assertThat(l.<String>getEntry("regle")).isEqualTo(regle);
                    assertThat(l.<String>getEntry("manque")).isEqualTo(manque);
                });
    }

    /** The same tabs as the layout's own requirements, which the validation reads. */
    @Test
    void theTabsOfADepositAreThoseOfTheLayout() {
        for (Volet volet : Volet.values())
            for (Etape etape : Etape.values())
                assertThat(elements("ONGLET", volet.name(), etape.name(), true, true))
                        .as("%s %s", volet, etape)
                        .containsExactlyInAnyOrderElementsOf(Dispositions.derniere().onglets().stream()
                                .filter(o -> o.requis().vaut(volet, etape))
                                .map(o -> String.valueOf(o.numero()))
                                .toList());
        assertThat(elements("ONGLET", "GES", "AVANCEMENT", false, true)).doesNotContain("4");
    }

    private List<String> elements(String nature, String volet, String etape, boolean conversion, boolean phases) {
        Map<String, Object> entrees =
                Map.of("volet", volet, "etape", etape, "conversion", conversion, "phases", phases);
        return evaluer("completude", entrees).stream()
                .filter(ligne -> ligne.getEntry("nature").equals(nature))
                .map(ligne -> ligne.getEntry("manque").equals("FACULTATIF")
                        ? "(" + ligne.getEntry("element") + ")"
                        : ligne.<String>getEntry("element"))
                .toList();
    }

    @AfterAll
    void everyRuleWasTouched() {
        TreeSet<String> regles = new TreeSet<>();
        for (Path table : Diagrammes.fichiers(".dmn")) {
            Dmn.readModelFromFile(table.toFile())
                    .getModelElementsByType(Rule.class)
                    .forEach(r -> regles.add(r.getId()));
        }
        assertThat(regles).hasSize(49);
        assertThat(touchees).isEqualTo(regles);
    }

    private Map<String, Object> decider(String table, Map<String, Object> entrees) {
        return evaluer(table, entrees).getSingleResult().getEntryMap();
    }

    private DmnDecisionTableResult evaluer(String table, Map<String, Object> entrees) {
        try {
            byte[] texte = Files.readAllBytes(Path.of("bpmn", table + ".dmn"));
            DmnDecision decision = moteur.parseDecision(table, new ByteArrayInputStream(texte));
            return moteur.evaluateDecisionTable(decision, entrees);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private long seuil(Cle cle) {
        return madi.montant(cle).getAmountMinorLong();
    }

    private static long cents(String montant) {
        return Montants.dollars(montant).getAmountMinorLong();
    }
}
