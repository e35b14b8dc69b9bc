package ca.qc.madi.processus;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Parcours;
import ca.qc.madi.simulation.Charge;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The engine's tables do without some of their indexes; nothing that is asked here reads a whole table for want of one. */
@TestMoteur
class IndexMoteurTest {

    private static final Pattern RETIRE = Pattern.compile("drop index if exists (\\w+);");
    private static final Pattern PARCOURU = Pattern.compile("PUBLIC\\.(ACT_\\w+)\\.tableScan");

    @Autowired
    private JdbcTemplate base;

    @Autowired
    private Charge charge;

    @Autowired
    private Flux flux;

    @Autowired
    private Parcours parcours;

    @Autowired
    private RapprochementTaches rapprochement;

    @Autowired
    private HistoryService historique;

    @Autowired
    private ManagementService gestion;

    @Test
    void eachOneTakenOutIsOneThatTheEngineMakes() {
        assertThat(retires()).isNotEmpty().doesNotHaveDuplicates().allSatisfy(nom -> {
            assertThat(creation("h2", nom)).isNotEmpty();
            assertThat(creation("postgres", nom)).isNotEmpty();
        });
        assertThat(presents()).isNotEmpty().doesNotContainAnyElementsOf(retires());
    }

    @Test
    void noStatementReadsAWholeTableForWantOfOne() {
        List<String> requetes = requetesDeQuelquesVies();
        assertThat(requetes)
                .anyMatch(r -> r.startsWith("select") && r.contains("ACT_HI_ACTINST"))
                .anyMatch(r -> r.startsWith("update ACT_HI_ACTINST"))
                .anyMatch(r -> r.startsWith("update") && r.contains("REMOVAL_TIME_"))
                .anyMatch(r -> r.startsWith("delete from ACT_HI_ACTINST where REMOVAL_TIME_"));
        Map<String, List<String>> sans = parcourues(requetes);
        retires().forEach(nom -> base.execute(creation("h2", nom)));
        try {
            assertThat(sans).isEqualTo(parcourues(requetes));
        } finally {
            retires().forEach(nom -> base.execute("drop index " + nom));
        }
    }

    /** What a few dossiers, what shows them and the cleaning of the engine's history ask of the engine's tables. */
    private List<String> requetesDeQuelquesVies() {
        base.execute("SET QUERY_STATISTICS_MAX_ENTRIES 2000");
        base.execute("SET QUERY_STATISTICS TRUE");
        try {
            assertThat(charge.jouer(4, 6, false).ruptures()).isEmpty();
            String dossier = base.queryForObject("select max(id) from dossier", String.class);
            assertThat(parcours.executions(dossier)).isNotEmpty();
            assertThat(parcours.frequences()).isNotEmpty();
            rapprochement.rapprocher();
            flux.positions(dossier);
            flux.taches();
            Job nettoyage = historique.cleanUpHistoryAsync(true);
            gestion.executeJob(nettoyage.getId());
            return base
                    .queryForList("select sql_statement from information_schema.query_statistics", String.class)
                    .stream()
                    .map(requete -> requete.strip().replaceAll("\\s+", " "))
                    .filter(requete -> requete.contains("ACT_") && requete.matches("(?i)(select|update|delete) .*"))
                    .distinct()
                    .toList();
        } finally {
            base.execute("SET QUERY_STATISTICS FALSE");
        }
    }

    /** The engine's tables that each statement reads from end to end. */
    private Map<String, List<String>> parcourues(List<String> requetes) {
        Map<String, List<String>> parcourues = new TreeMap<>();
        for (String requete : requetes) {
            String plan = String.join(" ", base.queryForList("EXPLAIN " + requete, String.class));
            parcourues.put(
                    requete,
                    PARCOURU.matcher(plan)
                            .results()
                            .map(m -> m.group(1))
                            .sorted()
                            .toList());
        }
        return parcourues;
    }

    private List<String> presents() {
        return base.queryForList("select lower(index_name) from information_schema.indexes", String.class);
    }

    private static List<String> retires() {
        return RETIRE.matcher(lire("/db/moteur/V1__index_sans_lecteur.sql"))
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    /** As the engine's own scripts make it. */
    private static String creation(String produit, String nom) {
        Pattern ligne = Pattern.compile("create index " + nom + " on [^;]+(?=;)", Pattern.CASE_INSENSITIVE);
        return List.of("engine", "history").stream()
                .map(partie ->
                        lire("/org/camunda/bpm/engine/db/create/activiti." + produit + ".create." + partie + ".sql"))
                .flatMap(script -> ligne.matcher(script).results())
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
    }

    private static String lire(String ressource) {
        try (InputStream flux = ProcessEngine.class.getResourceAsStream(ressource)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
