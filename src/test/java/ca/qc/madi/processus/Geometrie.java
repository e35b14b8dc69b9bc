package ca.qc.madi.processus;

import ca.qc.madi.processus.Boite.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Judges the drawing of one diagram and lists what makes it hard to read. */
final class Geometrie {

    private final Collection<FlowNode> noeuds;
    private final Collection<SequenceFlow> flux;
    private final Map<String, Boite> formes;
    private final Map<String, Boite> etiquettes;
    private final Map<String, List<Point>> traces;
    private final List<String> defauts = new ArrayList<>();

    private Geometrie(BpmnModelInstance modele) {
        noeuds = modele.getModelElementsByType(FlowNode.class);
        flux = modele.getModelElementsByType(SequenceFlow.class);
        Dessin dessin = Dessin.lire(modele);
        formes = dessin.formes();
        etiquettes = dessin.etiquettes();
        traces = dessin.traces();
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
        return new HashSet<>(List.of(points.get(0), points.get(points.size() - 1)));
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

    private void dire(String defaut) {
        defauts.add(defaut);
    }

    private static <T> void deuxADeux(List<T> tous, BiConsumer<T, T> examen) {
        for (int i = 0; i < tous.size(); i++)
            for (int j = i + 1; j < tous.size(); j++) examen.accept(tous.get(i), tous.get(j));
    }
}
