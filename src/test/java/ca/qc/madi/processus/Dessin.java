package ca.qc.madi.processus;

import ca.qc.madi.processus.Boite.Point;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;

/** The drawing of a diagram: the box of each node, the points of each flow, the box of each label, by element id. */
record Dessin(Map<String, Boite> formes, Map<String, List<Point>> traces, Map<String, Boite> etiquettes) {

    static Dessin lire(BpmnModelInstance modele) {
        Dessin dessin = new Dessin(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (BpmnShape forme : modele.getModelElementsByType(BpmnShape.class)) {
            String noeud = forme.getBpmnElement().getId();
            dessin.formes.put(noeud, boite(forme.getBounds()));
            dessin.etiqueter(noeud, forme.getBpmnLabel());
        }
        for (BpmnEdge trace : modele.getModelElementsByType(BpmnEdge.class)) {
            String flux = trace.getBpmnElement().getId();
            dessin.traces.put(
                    flux,
                    trace.getWaypoints().stream()
                            .map(w -> new Point(w.getX(), w.getY()))
                            .toList());
            dessin.etiqueter(flux, trace.getBpmnLabel());
        }
        return dessin;
    }

    private void etiqueter(String element, @Nullable BpmnLabel etiquette) {
        if (etiquette != null) etiquettes.put(element, boite(etiquette.getBounds()));
    }

    private static Boite boite(Bounds b) {
        return new Boite(b.getX(), b.getY(), b.getWidth(), b.getHeight());
    }
}
