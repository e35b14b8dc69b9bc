package ca.qc.madi.processus;

import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** The same diagrams and ids, each with one service more in front of every end. */
final class EditionSuivante {

    static final String PREFIXE = "Service_Avant";

    private EditionSuivante() {}

    static void deployer(MoteurNu nu) {
        DeploymentBuilder deploiement = nu.moteur.getRepositoryService().createDeployment();
        for (String processus : Diagrammes.processus()) {
            BpmnModelInstance modele = Diagrammes.lire(processus);
            modele.getModelElementsByType(EndEvent.class).forEach(EditionSuivante::allonger);
            deploiement.addModelInstance(processus + ".bpmn", modele);
        }
        deploiement.deploy();
    }

    private static void allonger(EndEvent fin) {
        SequenceFlow flux = fin.getIncoming().iterator().next();
        ServiceTask pas = fin.getModelInstance().newInstance(ServiceTask.class);
        pas.setId(PREFIXE + fin.getId());
        pas.setCamundaDelegateExpression("${consignerRappel}");
        fin.getParentElement().addChildElement(pas);
        fin.getIncoming().remove(flux);
        flux.setTarget(pas);
        pas.getIncoming().add(flux);
        SequenceFlow suite = fin.getModelInstance().newInstance(SequenceFlow.class);
        suite.setId("Flux_" + pas.getId());
        fin.getParentElement().addChildElement(suite);
        suite.setSource(pas);
        suite.setTarget(fin);
        pas.getOutgoing().add(suite);
        fin.getIncoming().add(suite);
    }
}
