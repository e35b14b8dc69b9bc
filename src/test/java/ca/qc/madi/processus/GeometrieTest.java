package ca.qc.madi.processus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each diagram can be read from left to right: nothing overlaps, nothing crosses, no label is hidden. */
class GeometrieTest {

    private static final Map<String, String> FIN_PRINCIPALE = Map.ofEntries(
            Map.entry("octroi", "Fin_EnVigueur"),
            Map.entry("etude-pte", "Fin_Etude"),
            Map.entry("projet-ges", "Fin_Projet"),
            Map.entry("projet-innovation", "Fin_Projet"),
            Map.entry("analyse-demande", "Fin_DemandeAcceptee"),
            Map.entry("realisation", "Fin_Realisation"),
            Map.entry("rapport-annuel", "Fin_RapportRegle"),
            Map.entry("rapport-final", "Fin_FinalRegle"),
            Map.entry("versement", "Fin_VersementEmis"),
            Map.entry("recouvrement", "Fin_RemboursementPercu"),
            Map.entry("suivi-annuel", "Fin_ProjetClos"),
            Map.entry("planification", "Fin_ProjetTermine"),
            Map.entry("exigence", "Fin_PieceFournie"));

    private final BpmnModelInstance octroi = Diagrammes.lire("octroi");

    static List<String> processus() {
        return Diagrammes.processus();
    }

    @ParameterizedTest
    @MethodSource("processus")
    void theDrawingCanBeRead(String processus) {
        assertThat(FIN_PRINCIPALE).containsKey(processus);
        assertThat(Geometrie.defauts(Diagrammes.lire(processus), FIN_PRINCIPALE.get(processus)))
                .isEmpty();
    }

    @Test
    void aNodePutOnAnotherIsRefused() {
        Bounds lettre = forme("Tache_TransmettreLettre").getBounds();
        forme("Service_TransmettreEntente").getBounds().setX(lettre.getX() + 20);
        assertThat(defauts()).contains("Service_TransmettreEntente overlaps Tache_TransmettreLettre");
    }

    @Test
    void aFlowDrawnThroughANodeAndAcrossAFlowIsRefused() {
        List<Waypoint> points =
                List.copyOf(trace("Flux_ConsignerDecisionCT_Autorisation").getWaypoints());
        points.forEach(w -> w.setX(w.getX() - 40));
        points.get(2).setY(150);
        assertThat(defauts())
                .contains(
                        "Flux_ConsignerDecisionCT_Autorisation crosses Tache_ConsignerDecisionCT",
                        "Flux_ConsignerDecisionCT_Autorisation does not reach its target",
                        "Flux_ConsignerDecret_Autorisation crosses Flux_ConsignerDecisionCT_Autorisation");
    }

    @Test
    void aPathThatGoesBackIsRefused() {
        forme("Fin_EnVigueur").getBounds().setX(10);
        assertThat(defauts()).contains("no path going right from Debut_Offre to Fin_EnVigueur");
    }

    @Test
    void aNodeAndAFlowWithoutDrawingAreRefused() {
        forme("Debut_Offre").getParentElement().removeChildElement(forme("Debut_Offre"));
        BpmnEdge trace = trace("Flux_Offre_RepondreOffre");
        trace.getParentElement().removeChildElement(trace);
        assertThat(defauts()).containsExactly("no shape: Debut_Offre", "no edge: Flux_Offre_RepondreOffre");
    }

    @Test
    void aLabelLaidOnALineIsRefused() {
        Bounds etiquette = forme("Decision_Interet").getBpmnLabel().getBounds();
        etiquette.setY(etiquette.getY() - 50);
        assertThat(defauts()).contains("label of Decision_Interet covers Decision_Interet");
    }

    private List<String> defauts() {
        return Geometrie.defauts(octroi, FIN_PRINCIPALE.get("octroi"));
    }

    private BpmnShape forme(String noeud) {
        return octroi.getModelElementsByType(BpmnShape.class).stream()
                .filter(s -> s.getBpmnElement().getId().equals(noeud))
                .findFirst()
                .orElseThrow();
    }

    private BpmnEdge trace(String flux) {
        return octroi.getModelElementsByType(BpmnEdge.class).stream()
                .filter(s -> s.getBpmnElement().getId().equals(flux))
                .findFirst()
                .orElseThrow();
    }
}
