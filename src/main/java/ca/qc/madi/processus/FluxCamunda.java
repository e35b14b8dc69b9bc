package ca.qc.madi.processus;

import ca.qc.madi.bureau.LigneRegistre;
import ca.qc.madi.bureau.RegistreTaches;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Interruption;
import ca.qc.madi.flux.Position;
import ca.qc.madi.flux.Processus;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.Signal;
import ca.qc.madi.flux.Tache;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.partage.ActeRefuse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The port to the engine. Values reach its queries as parameters, never as expressions. */
@Component
class FluxCamunda implements Flux {

    private final RuntimeService execution;
    private final TaskService taches;
    private final HistoryService historique;
    private final IdentityService identite;
    private final HorlogeMoteur horloge;
    private final Actes actes;
    private final Interruptions interruptions;
    private final PriseDeReleve releves;
    private final Reouvertures reouvertures;
    private final RegistreTaches registre;

    FluxCamunda(
            RuntimeService execution,
            TaskService taches,
            HistoryService historique,
            IdentityService identite,
            HorlogeMoteur horloge,
            Actes actes,
            Interruptions interruptions,
            PriseDeReleve releves,
            Reouvertures reouvertures,
            RegistreTaches registre) {
        this.execution = execution;
        this.taches = taches;
        this.historique = historique;
        this.identite = identite;
        this.horloge = horloge;
        this.actes = actes;
        this.interruptions = interruptions;
        this.releves = releves;
        this.reouvertures = reouvertures;
        this.registre = registre;
    }

    @Override
    public void demarrer(Processus processus, Repere repere) {
        String cle = switch (processus) {
            case OCTROI -> NomsOctroi.PROCESSUS;
            case ETUDE_PTE -> NomsEtudePte.PROCESSUS;
            case PROJET_GES -> NomsProjetGes.PROCESSUS;
            case PROJET_INNOVATION -> NomsProjetInnovation.PROCESSUS;
            case PLANIFICATION -> NomsPlanification.PROCESSUS;
            case RECOUVREMENT -> NomsRecouvrement.PROCESSUS;
            case SUIVI_ANNUEL -> NomsSuiviAnnuel.PROCESSUS;
            case EXIGENCE -> NomsExigence.PROCESSUS;
        };
        enNomPropre(() -> execution.startProcessInstanceByKey(cle, Reperes.cle(repere), Reperes.variables(repere)));
    }

    @Override
    public boolean attend(TypeTache type, Repere repere) {
        return registre.ouverte(type, repere).isPresent();
    }

    @Override
    public void terminer(TypeTache type, Repere repere, Map<String, Object> decision) {
        LigneRegistre tache = registre.ouverte(type, repere).orElseThrow(() -> new ActeRefuse("M-TACHE-01"));
        exigerLibre(tache.titulaire(), actes.courant().par().id());
        enNomPropre(() -> taches.complete(tache.id(), decision));
    }

    @Override
    public void signaler(Signal signal, Repere repere) {
        List<String> messages = switch (signal) {
            case FIN_PROJET -> List.of(NomsRealisation.MESSAGE_FIN_PROJET, EditionsAnterieures.MESSAGE_FIN_ETUDE);
            case NON_ADMISSIBILITE -> List.of(NomsEtudePte.MESSAGE_NON_ADMISSIBILITE);
            case RAPPORT_REMPLACE -> List.of(NomsRapportAnnuel.MESSAGE_RAPPORT_REMPLACE);
            case PLANIFICATION_CLOSE -> List.of(NomsPlanification.MESSAGE_PLANIFICATION_CLOSE);
            case EXIGENCE_CLOSE -> List.of(NomsExigence.MESSAGE_EXIGENCE_CLOSE);
        };
        messages.forEach(message -> enNomPropre(() -> {
            var correlation =
                    execution.createMessageCorrelation(message).processInstanceBusinessKey(Reperes.cle(repere));
            Reperes.variables(repere).forEach(correlation::processInstanceVariableEquals);
            correlation.correlateAll();
        }));
    }

    @Override
    public void interrompre(Repere repere, String motif) {
        enNomPropre(() -> interruptions.interrompre(repere, motif));
    }

    @Override
    public void relever(Repere repere, String motif) {
        enNomPropre(() -> releves.prendre(repere, motif, false));
    }

    @Override
    public void rouvrir(Repere repere) {
        enNomPropre(() -> reouvertures.rouvrir(repere));
    }

    @Override
    public List<Interruption> interruptions(String dossier) {
        return releves.interruptions(dossier);
    }

    @Override
    public void reprendreRecouvrement(Repere remboursement) {
        enNomPropre(() -> interruptions.reprendre(remboursement));
    }

    @Override
    public void redater(Repere rapport) {
        enNomPropre(() -> interruptions.redater(rapport));
    }

    @Override
    public List<Tache> taches() {
        return lister(taches.createTaskQuery());
    }

    @Override
    public List<Tache> taches(String dossier) {
        return lister(taches.createTaskQuery().processVariableValueEquals(NomsOctroi.DOSSIER, dossier));
    }

    @Override
    public void reclamer(String id, String personne) {
        exigerLibre(trouver(taches.createTaskQuery().taskId(id)).getAssignee(), personne);
        enNomPropre(() -> taches.claim(id, personne));
    }

    @Override
    public void liberer(String id, String personne) {
        exigerLibre(trouver(taches.createTaskQuery().taskId(id)).getAssignee(), personne);
        enNomPropre(() -> taches.setAssignee(id, null));
    }

    @Override
    public void attribuer(String id, String personne) {
        trouver(taches.createTaskQuery().taskId(id));
        enNomPropre(() -> taches.setAssignee(id, personne));
    }

    @Override
    public Set<String> mandants(TypeTache type, Repere rapport) {
        return registre.mandants(type, rapport);
    }

    @Override
    public List<Position> positions(String dossier) {
        return Reperes.instances(execution, Repere.de(dossier)).list().stream()
                .flatMap(instance -> historique
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .unfinished()
                        .orderByHistoricActivityInstanceStartTime()
                        .asc()
                        .list()
                        .stream()
                        .filter(noeud -> !ActivityTypes.CALL_ACTIVITY.equals(noeud.getActivityType()))
                        .map(noeud -> position(instance, noeud)))
                .toList();
    }

    private Position position(ProcessInstance instance, HistoricActivityInstance noeud) {
        Map<String, Object> variables = execution.getVariables(instance.getId());
        Object prochain = variables.get(NomsRealisation.PROCHAIN_RAPPORT);
        if (prochain != null) variables.put(NomsRealisation.RAPPORT, prochain);
        int version = Integer.parseInt(instance.getProcessDefinitionId().split(":")[1]);
        return new Position(
                noeud.getProcessDefinitionKey(),
                version,
                noeud.getActivityId(),
                noeud.getActivityName(),
                Reperes.lire(variables::get));
    }

    private List<Tache> lister(TaskQuery requete) {
        return requete.orderByTaskCreateTime().asc().list().stream()
                .map(this::tache)
                .toList();
    }

    Tache tache(Task tache) {
        Map<String, Object> variables = execution.getVariables(tache.getExecutionId());
        return new Tache(
                tache.getId(),
                NomsTaches.type(tache.getTaskDefinitionKey()),
                tache.getName(),
                Reperes.lire(variables::get),
                tache.getCreateTime().toInstant(),
                tache.getAssignee());
    }

    private static Task trouver(TaskQuery requete) {
        return Optional.ofNullable(requete.singleResult()).orElseThrow(() -> new ActeRefuse("M-TACHE-01"));
    }

    private static void exigerLibre(@Nullable String titulaire, String personne) {
        if (titulaire != null && !titulaire.equals(personne)) throw new ActeRefuse("M-TACHE-02", titulaire);
    }

    /** Calls the engine at our clock's time and in the name of whoever acts; the loser of a race is refused. */
    private void enNomPropre(Runnable appel) {
        horloge.accorder();
        identite.setAuthenticatedUserId(actes.courant().par().id());
        try {
            appel.run();
        } catch (OptimisticLockingException | NullValueException e) {
            throw new ActeRefuse("M-TACHE-01");
        } finally {
            identite.clearAuthentication();
        }
    }
}
