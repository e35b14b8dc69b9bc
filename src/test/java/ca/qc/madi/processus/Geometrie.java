package ca.qc.madi.processus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Reads the drawing of one diagram and lists what makes it hard to read. */
final class Geometrie {

    private final Collection<FlowNode> noeuds;
    private final Collection<SequenceFlow> flux;
    private final Map<String, Boite> formes = new HashMap<>();
    private final Map<String, Boite> etiquettes = new LinkedHashMap<>();
    private final Map<String, List<Point>> traces = new HashMap<>();
    private final List<String> defauts = new ArrayList<>();

    private Geometrie(BpmnModelInstance modele) {
        noeuds = modele.getModelElementsByType(FlowNode.class);
        flux = modele.getModelElementsByType(SequenceFlow.class);
        for (BpmnShape forme : modele.getModelElementsByType(BpmnShape.class)) {
            formes.put(forme.getBpmnElement().getId(), boite(forme.getBounds()));
            etiqueter(forme.getBpmnElement().getId(), forme.getBpmnLabel());
        }
        for (BpmnEdge trace : modele.getModelElementsByType(BpmnEdge.class)) {
            traces.put(
                    trace.getBpmnElement().getId(),
                    trace.getWaypoints().stream().map(Geometrie::point).toList());
            etiqueter(trace.getBpmnElement().getId(), trace.getBpmnLabel());
        }
    }

    /** Everything wrong with the drawing; empty when it can be read. */
    static List<String> defauts(BpmnModelInstance modele, String finPrincipale) {
        Geometrie g = new Geometrie(modele);
        g.noeuds.stream().filter(n -> !g.formes.containsKey(n.getId())).forEach(n -> g.dire("no shape: " + n.getId()));
        g.flux.stream().filter(f -> !g.traces.containsKey(f.getId())).forEach(f -> g.dire("no edge: " + f.getId()));
        if (!g.defauts.isEmpty()) return g.defauts;
        g.chevauchements();
        g.flux.forEach(g::suivre);
        g.croisements();
        g.lireEtiquettes();
        FlowNode debut = g.noeuds.stream()
                .filter(n -> n.getId().startsWith("Debut_"))
                .findFirst()
                .orElseThrow();
        if (!g.avance(debut, finPrincipale))
            g.dire("no path going right from " + debut.getId() + " to " + finPrincipale);
        return g.defauts;
    }

    private void chevauchements() {
        deuxADeux(List.copyOf(noeuds), (a, b) -> {
            if (!accroches(a, b) && formes.get(a.getId()).touche(formes.get(b.getId())))
                dire(a.getId() + " overlaps " + b.getId());
        });
    }

    private static boolean accroches(FlowNode a, FlowNode b) {
        return a instanceof BoundaryEvent e && e.getAttachedTo().equals(b)
                || b instanceof BoundaryEvent f && f.getAttachedTo().equals(a);
    }

    private void suivre(SequenceFlow f) {
        List<Point> points = traces.get(f.getId());
        if (!auBord(f.getSource(), points.get(0))) dire(f.getId() + " does not leave the border of its source");
        if (!auBord(f.getTarget(), points.get(points.size() - 1))) dire(f.getId() + " does not reach its target");
        for (Boite segment : segments(f)) {
            if (segment.l() > 0 && segment.h() > 0) dire(f.getId() + " has a slanting line");
            for (FlowNode n : noeuds) {
                boolean bout = n.equals(f.getSource()) || n.equals(f.getTarget());
                if (bout && n instanceof Gateway) continue;
                if (segment.touche(formes.get(n.getId()))) dire(f.getId() + " crosses " + n.getId());
            }
        }
    }

    private boolean auBord(FlowNode noeud, Point p) {
        Boite b = formes.get(noeud.getId());
        double dx = Math.abs(p.x() - b.centre().x()) * 2 / b.l();
        double dy = Math.abs(p.y() - b.centre().y()) * 2 / b.h();
        double rayon = noeud instanceof Gateway ? dx + dy : Math.max(dx, dy);
        return Math.abs(rayon - 1) < 0.001;
    }

    private void croisements() {
        deuxADeux(
                List.copyOf(flux),
                (f, g) -> segments(f)
                        .forEach(a -> segments(g).forEach(b -> {
                            if (a.rencontre(b) && !boutCommun(f, g, a.commun(b)))
                                dire(f.getId() + " crosses " + g.getId());
                        })));
    }

    /** Two flows may meet in one point only: where both leave, or both reach, or one follows the other. */
    private boolean boutCommun(SequenceFlow f, SequenceFlow g, Boite commun) {
        Point p = new Point(commun.x(), commun.y());
        return commun.l() == 0 && commun.h() == 0 && bouts(f).contains(p) && bouts(g).contains(p);
    }

    private Set<Point> bouts(SequenceFlow f) {
        List<Point> points = traces.get(f.getId());
        return Set.copyOf(List.of(points.get(0), points.get(points.size() - 1)).stream()
                .distinct()
                .toList());
    }

    private void lireEtiquettes() {
        deuxADeux(List.copyOf(etiquettes.keySet()), (a, b) -> {
            if (etiquettes.get(a).touche(etiquettes.get(b))) dire("label of " + a + " overlaps label of " + b);
        });
        etiquettes.forEach((de, boite) -> {
            formes.forEach((n, forme) -> {
                if (boite.touche(forme)) dire("label of " + de + " covers " + n);
            });
            flux.forEach(f -> segments(f).forEach(s -> {
                if (boite.touche(s)) dire("label of " + de + " lies on " + f.getId());
            }));
        });
    }

    private boolean avance(FlowNode de, String fin) {
        return de.getId().equals(fin)
                || de.getOutgoing().stream()
                        .map(SequenceFlow::getTarget)
                        .filter(n -> formes.get(n.getId()).centre().x()
                                > formes.get(de.getId()).centre().x())
                        .anyMatch(n -> avance(n, fin));
    }

    private List<Boite> segments(SequenceFlow f) {
        List<Point> p = traces.get(f.getId());
        List<Boite> segments = new ArrayList<>();
        for (int i = 1; i < p.size(); i++) segments.add(Boite.entre(p.get(i - 1), p.get(i)));
        return segments;
    }

    private void etiqueter(String element, BpmnLabel etiquette) {
        if (etiquette != null) etiquettes.put(element, boite(etiquette.getBounds()));
    }

    private void dire(String defaut) {
        defauts.add(defaut);
    }

    private static <T> void deuxADeux(List<T> tous, java.util.function.BiConsumer<T, T> examen) {
        for (int i = 0; i < tous.size(); i++)
            for (int j = i + 1; j < tous.size(); j++) examen.accept(tous.get(i), tous.get(j));
    }

    private static Boite boite(Bounds b) {
        return new Boite(b.getX(), b.getY(), b.getWidth(), b.getHeight());
    }

    private static Point point(Waypoint w) {
        return new Point(w.getX(), w.getY());
    }

    record Point(double x, double y) {}

    /** A rectangle; a horizontal or vertical line is one without height or width. */
    record Boite(double x, double y, double l, double h) {

        static Boite entre(Point a, Point b) {
            return new Boite(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(a.x - b.x), Math.abs(a.y - b.y));
        }

        Point centre() {
            return new Point(x + l / 2, y + h / 2);
        }

        /** What both cover; of negative size when they are apart. */
        Boite commun(Boite b) {
            double gauche = Math.max(x, b.x);
            double haut = Math.max(y, b.y);
            return new Boite(gauche, haut, Math.min(x + l, b.x + b.l) - gauche, Math.min(y + h, b.y + b.h) - haut);
        }

        boolean rencontre(Boite b) {
            Boite commun = commun(b);
            return commun.l >= 0 && commun.h >= 0;
        }

        /** Whether one enters the inside of the other; to lie along a border is not to enter. */
        boolean touche(Boite b) {
            return x < b.x + b.l && b.x < x + l && y < b.y + b.h && b.y < y + h;
        }
    }
}
