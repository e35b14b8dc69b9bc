package ca.qc.madi.processus;

import ca.qc.madi.flux.Diagramme;
import ca.qc.madi.flux.Diagramme.Cadre;
import ca.qc.madi.flux.Diagramme.Genre;
import ca.qc.madi.flux.Diagramme.Lien;
import ca.qc.madi.flux.Diagramme.Noeud;
import ca.qc.madi.flux.Diagramme.Point;
import ca.qc.madi.flux.Diagramme.Signe;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;

/** Reads a deployed definition into the values that are drawn; an element that no diagram of ours has is refused. */
final class LectureDiagramme {

    private LectureDiagramme() {}

    static Diagramme de(Diagramme.Edition edition, BpmnModelInstance modele) {
        List<Noeud> noeuds = modele.getModelElementsByType(BpmnShape.class).stream()
                .filter(forme -> forme.getBpmnElement() instanceof FlowNode)
                .map(forme -> noeud(forme, (FlowNode) forme.getBpmnElement()))
                .toList();
        List<Lien> liens = modele.getModelElementsByType(BpmnEdge.class).stream()
                .filter(trace -> trace.getBpmnElement() instanceof SequenceFlow)
                .map(trace -> lien(trace, (SequenceFlow) trace.getBpmnElement()))
                .toList();
        Process racine = modele.getModelElementsByType(Process.class).iterator().next();
        return new Diagramme(edition, nom(racine.getName()), noeuds, liens);
    }

    private static Noeud noeud(BpmnShape forme, FlowNode noeud) {
        return new Noeud(
                noeud.getId(),
                genre(noeud),
                signe(noeud),
                nom(noeud.getName()),
                cadre(forme.getBounds()),
                etiquette(forme.getBpmnLabel()),
                noeud instanceof CallActivity appel ? appel.getCalledElement() : null,
                noeud instanceof BoundaryEvent bord ? bord.getAttachedTo().getId() : null);
    }

    private static Genre genre(FlowNode noeud) {
        if (noeud instanceof StartEvent) return Genre.DEBUT;
        if (noeud instanceof EndEvent fin) return finDeTout(fin) ? Genre.FIN_DE_TOUT : Genre.FIN;
        if (noeud instanceof UserTask) return Genre.TACHE;
        if (noeud instanceof ServiceTask) return Genre.SERVICE;
        if (noeud instanceof CallActivity) return Genre.APPEL;
        if (noeud instanceof ExclusiveGateway) return Genre.DECISION;
        if (noeud instanceof ParallelGateway) return Genre.PARALLELE;
        if (noeud instanceof EventBasedGateway) return Genre.EVENEMENTS;
        if (noeud instanceof IntermediateCatchEvent) return Genre.ATTENTE;
        if (noeud instanceof BoundaryEvent bord) return bord.cancelActivity() ? Genre.BORD : Genre.BORD_SANS_ARRET;
        throw new IllegalStateException("cannot be drawn: " + noeud.getId());
    }

    private static boolean finDeTout(EndEvent fin) {
        return fin.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance);
    }

    private static Signe signe(FlowNode noeud) {
        if (!(noeud instanceof CatchEvent evenement)) return Signe.AUCUN;
        Collection<EventDefinition> definitions = evenement.getEventDefinitions();
        if (definitions.stream().anyMatch(TimerEventDefinition.class::isInstance)) return Signe.MINUTERIE;
        return definitions.stream().anyMatch(MessageEventDefinition.class::isInstance) ? Signe.MESSAGE : Signe.AUCUN;
    }

    private static Lien lien(BpmnEdge trace, SequenceFlow flux) {
        List<Point> points = trace.getWaypoints().stream()
                .map(w -> new Point(w.getX().intValue(), w.getY().intValue()))
                .toList();
        return new Lien(
                flux.getId(),
                nom(flux.getName()),
                flux.getSource().getId(),
                flux.getTarget().getId(),
                points,
                etiquette(trace.getBpmnLabel()));
    }

    private static @Nullable Cadre etiquette(@Nullable BpmnLabel etiquette) {
        return etiquette == null ? null : cadre(etiquette.getBounds());
    }

    private static Cadre cadre(Bounds b) {
        return new Cadre(
                b.getX().intValue(),
                b.getY().intValue(),
                b.getWidth().intValue(),
                b.getHeight().intValue());
    }

    private static String nom(@Nullable String nom) {
        return nom == null ? "" : nom;
    }
}
