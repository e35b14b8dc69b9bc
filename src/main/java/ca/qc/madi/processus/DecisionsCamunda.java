package ca.qc.madi.processus;

import ca.qc.madi.flux.Decision;
import ca.qc.madi.flux.Decisions;
import ca.qc.madi.flux.TableDecision;
import ca.qc.madi.flux.TablesDatees;
import ca.qc.madi.journal.Empreinte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The decision tables of {@code bpmn/*.dmn}: the engine keeps their editions, its table reader evaluates the one in
 * force. What was decided stands in the journal and is decided again from there; the engine keeps no second book of it.
 */
@Component
class DecisionsCamunda implements Decisions, TablesDatees {

    private static final int MEMOIRE = 1 << 10;

    private final RepositoryService depot;
    private final Map<String, DmnDecision> lues = new ConcurrentHashMap<>();
    private final Map<Question, List<Decision>> tranchees = new ConcurrentHashMap<>();
    private final ThreadLocal<@Nullable Map<TableDecision, Edition>> passees = new ThreadLocal<>();

    DecisionsCamunda(RepositoryService depot) {
        this.depot = depot;
    }

    @Override
    public Decision decider(TableDecision table, Map<String, Object> entrees) {
        List<Decision> lignes = lister(table, entrees);
        if (lignes.size() != 1) throw new IllegalStateException(table + " gives " + lignes.size() + " lines");
        return lignes.get(0);
    }

    @Override
    public List<Decision> lister(TableDecision table, Map<String, Object> entrees) {
        Map<TableDecision, Edition> alors = passees.get();
        DmnDecision edition = alors == null ? lue(cle(table)) : lue(Objects.requireNonNull(alors.get(table)));
        if (tranchees.size() >= MEMOIRE) tranchees.clear();
        return tranchees.computeIfAbsent(
                new Question(edition, Collections.unmodifiableMap(new HashMap<>(entrees))), Question::trancher);
    }

    /** What one edition of a table is asked: the answer is always the same. */
    private record Question(DmnDecision edition, Map<String, Object> entrees) {
        private List<Decision> trancher() {
            return Lecteur.MOTEUR.evaluateDecisionTable(edition, entrees).stream()
                    .map(ligne -> new Decision(Collections.unmodifiableMap(ligne.getEntryMap())))
                    .toList();
        }
    }

    /** The edition in force of a table, read once. */
    private DmnDecision lue(String cle) {
        String edition = depot.createDecisionDefinitionQuery()
                .decisionDefinitionKey(cle)
                .latestVersion()
                .singleResult()
                .getId();
        return lues.computeIfAbsent(edition, id -> Lecteur.MOTEUR.parseDecision(cle, depot.getDecisionModel(id)));
    }

    @Override
    public List<Edition> editions() {
        List<Edition> editions = new ArrayList<>();
        for (TableDecision table : TableDecision.values()) {
            for (DecisionDefinition une : depot.createDecisionDefinitionQuery()
                    .decisionDefinitionKey(cle(table))
                    .orderByDecisionDefinitionVersion()
                    .asc()
                    .list()) {
                editions.add(new Edition(table, cle(table), deployeeLe(une), contenu(une)));
            }
        }
        return editions;
    }

    private Instant deployeeLe(DecisionDefinition une) {
        return depot.createDeploymentQuery()
                .deploymentId(une.getDeploymentId())
                .singleResult()
                .getDeploymentTime()
                .toInstant();
    }

    private String contenu(DecisionDefinition une) {
        try (InputStream flux = depot.getDecisionModel(une.getId())) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T> T alors(List<Edition> editions, Instant quand, Supplier<T> suite) {
        Map<TableDecision, Edition> enVigueur = new EnumMap<>(TableDecision.class);
        editions.stream().sorted(Comparator.comparing(Edition::depuis)).forEach(une -> {
            if (!enVigueur.containsKey(une.table()) || !une.depuis().isAfter(quand)) enVigueur.put(une.table(), une);
        });
        passees.set(enVigueur);
        try {
            return suite.get();
        } finally {
            passees.remove();
        }
    }

    /** An edition handed over as its file, read once. */
    private DmnDecision lue(Edition edition) {
        byte[] octets = edition.contenu().getBytes(StandardCharsets.UTF_8);
        return lues.computeIfAbsent(
                Empreinte.de(octets),
                e -> Lecteur.MOTEUR.parseDecision(edition.nom(), new ByteArrayInputStream(octets)));
    }

    private static String cle(TableDecision table) {
        return switch (table) {
            case VOIE_AUTORISATION -> "voie-autorisation";
            case TAUX_REMBOURSEMENT -> "taux-remboursement";
            case EXIGENCE_AUDIT -> "exigence-audit";
            case DELAI_DEPOT -> "delai-depot";
            case COMPLETUDE -> "completude";
        };
    }

    /** Built when a table is first asked, not when the program starts. */
    private static final class Lecteur {
        private static final DmnEngine MOTEUR =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    }
}
