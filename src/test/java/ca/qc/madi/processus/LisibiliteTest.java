package ca.qc.madi.processus;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.partage.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An auditor reads these diagrams in ten years: each id says what it is, each node has its French name. */
class LisibiliteTest {

    private static final Map<Class<? extends FlowNode>, String> PREFIXES = Map.of(
            StartEvent.class, "Debut",
            UserTask.class, "Tache",
            ServiceTask.class, "Service",
            ExclusiveGateway.class, "Decision",
            ParallelGateway.class, "Fourche|Jointure",
            EventBasedGateway.class, "Attente",
            IntermediateCatchEvent.class, "Attente",
            BoundaryEvent.class, "Attente",
            CallActivity.class, "Appel",
            EndEvent.class, "Fin");
    private static final String MOTS = "([A-Z][a-z]*)+";

    static List<String> processus() {
        return Diagrammes.processus();
    }

    @ParameterizedTest
    @MethodSource("processus")
    void eachIdSaysWhatItIs(String processus) {
        BpmnModelInstance modele = Diagrammes.lire(processus);
        assertThat(modele.getModelElementsByType(FlowNode.class))
                .allSatisfy(n -> assertThat(n.getId()).matches("(" + prefixe(n) + ")_" + MOTS));
        assertThat(modele.getModelElementsByType(SequenceFlow.class))
                .allSatisfy(f ->
                        assertThat(f.getId()).isEqualTo("Flux_" + suite(f.getSource()) + "_" + suite(f.getTarget())));
        assertThat(modele.getModelElementsByType(BaseElement.class))
                .extracting(BaseElement::getId)
                .filteredOn(Objects::nonNull)
                .noneMatch(LisibiliteTest::genere);
    }

    @ParameterizedTest
    @MethodSource("processus")
    void eachNodeAndEachConditionHasItsName(String processus) {
        BpmnModelInstance modele = Diagrammes.lire(processus);
        assertThat(modele.getModelElementsByType(FlowNode.class))
                .allSatisfy(n -> assertThat(n.getName()).as(n.getId()).isNotBlank());
        assertThat(modele.getModelElementsByType(ExclusiveGateway.class)).allSatisfy(g -> {
            assertThat(g.getName()).endsWith("?");
            assertThat(g.getOutgoing()).allSatisfy(f -> {
                assertThat(f.getConditionExpression()).as(f.getId()).isNotNull();
                assertThat(f.getName()).as(f.getId()).isNotBlank();
            });
        });
    }

    @ParameterizedTest
    @MethodSource("processus")
    void theProcessNamesItsStepsAndItsFile(String processus) {
        Process racine = Diagrammes.lire(processus)
                .getModelElementsByType(Process.class)
                .iterator()
                .next();
        assertThat(racine.getId()).isEqualTo(processus);
        assertThat(racine.getName()).isNotBlank();
        assertThat(racine.getDocumentations().iterator().next().getTextContent())
                .matches("Étapes? [0-9].*");
    }

    @ParameterizedTest
    @MethodSource("processus")
    void eachTaskLiesOnTheDeskOfOneRole(String processus) {
        List<String> roles = Arrays.stream(Role.values()).map(Role::name).toList();
        assertThat(Diagrammes.lire(processus).getModelElementsByType(UserTask.class))
                .allSatisfy(t -> assertThat(t.getCamundaCandidateGroups()).isIn(roles));
    }

    @ParameterizedTest
    @MethodSource("processus")
    void anActIsOneTransaction(String processus) {
        assertThat(Bpmn.convertToString(Diagrammes.lire(processus))).doesNotContain("async");
    }

    @Test
    void theIdsOfAModellingToolAreRecognised() {
        assertThat(List.of("Activity_0f3k2lq", "Gateway_1", "sid-3a8c1f0e-11", "Flow_1abcdef"))
                .allMatch(LisibiliteTest::genere);
        assertThat(List.of("Tache_AnalyserDemande", "Definitions_rapport-annuel"))
                .noneMatch(LisibiliteTest::genere);
    }

    /** Modelling tools number what they make; our ids are made of words. */
    private static boolean genere(String id) {
        return id.chars().anyMatch(Character::isDigit);
    }

    private static String prefixe(FlowNode noeud) {
        return PREFIXES.entrySet().stream()
                .filter(e -> e.getKey().isInstance(noeud))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String suite(FlowNode noeud) {
        return noeud.getId().substring(noeud.getId().indexOf('_') + 1);
    }
}
