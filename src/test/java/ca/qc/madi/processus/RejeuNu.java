package ca.qc.madi.processus;

import ca.qc.madi.processus.Trace.Demande;
import ca.qc.madi.processus.Trace.Service;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;

/** The bare engine asked what a life asked of it; each service answers what it answered then, and does nothing else. */
final class RejeuNu implements AutoCloseable {

    private final MoteurNu nu;
    private Deque<Service> services = new ArrayDeque<>();

    /** @param elague without the indexes that MADI takes out of the engine's tables */
    RejeuNu(Path fichier, boolean elague) {
        nu = MoteurNu.surFichier(fichier);
        if (elague) MoteurConfiguration.elaguer(nu.source());
        nu.doublures.remplacer(this::service);
        nu.deployer();
    }

    void jouer(Trace.Vie vie) {
        services = new ArrayDeque<>(vie.services());
        vie.demandes().forEach(this::faire);
        if (!services.isEmpty()) throw new IllegalStateException(services.size() + " services were not called");
        nu.passages.clear();
    }

    private JavaDelegate service(String nom) {
        return execution -> {
            Service attendu = services.remove();
            if (!attendu.nom().equals(nom)) throw new IllegalStateException(nom + " instead of " + attendu.nom());
            execution.setVariables(attendu.pose());
            attendu.demandes().forEach(this::faire);
        };
    }

    /** In the name of whoever asked, which the engine writes down. */
    private void faire(Demande d) {
        IdentityService identite = nu.moteur.getIdentityService();
        Authentication avant = identite.getCurrentAuthentication();
        if (d.par() != null) identite.setAuthenticatedUserId(d.par());
        demander(d);
        identite.setAuthentication(avant);
    }

    private void demander(Demande d) {
        RuntimeService execution = nu.moteur.getRuntimeService();
        switch (d.genre()) {
            case "demarrer" -> execution.startProcessInstanceByKey(d.quoi(), d.cle(), d.repere());
            case "terminer" -> terminer(d);
            case "signaler" -> {
                var correlation = execution.createMessageCorrelation(d.quoi()).processInstanceBusinessKey(d.cle());
                d.repere().forEach(correlation::processInstanceVariableEquals);
                correlation.correlateAll();
            }
            case "interrompre" ->
                instances(d).rootProcessInstances().list().stream()
                        .filter(i -> !i.getProcessDefinitionKey().equals(NomsRecouvrement.PROCESSUS))
                        .forEach(i -> execution.deleteProcessInstance(i.getId(), "retrait"));
            case "tirer" -> tirer(d);
            default -> throw new IllegalStateException(d.genre());
        }
    }

    private void terminer(Demande d) {
        TaskService taches = nu.moteur.getTaskService();
        var requete =
                taches.createTaskQuery().processInstanceBusinessKey(d.cle()).taskDefinitionKey(d.quoi());
        d.repere().forEach(requete::processVariableValueEquals);
        taches.complete(requete.singleResult().getId(), d.avec());
    }

    private void tirer(Demande d) {
        ManagementService gestion = nu.moteur.getManagementService();
        for (ProcessInstance instance : instances(d).list()) {
            var jobs = gestion.createJobQuery()
                    .processInstanceId(instance.getId())
                    .activityId(d.quoi())
                    .timers()
                    .list();
            if (!jobs.isEmpty()) {
                gestion.executeJob(jobs.get(0).getId());
                return;
            }
        }
        throw new IllegalStateException("no timer " + d);
    }

    private ProcessInstanceQuery instances(Demande d) {
        ProcessInstanceQuery requete = nu.moteur.getRuntimeService().createProcessInstanceQuery();
        if (!d.cle().equals(d.repere().get(NomsOctroi.DOSSIER))) requete.processInstanceBusinessKey(d.cle());
        d.repere().forEach(requete::variableValueEquals);
        return requete;
    }

    @Override
    public void close() {
        nu.close();
    }
}
