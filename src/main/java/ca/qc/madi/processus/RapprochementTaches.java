package ca.qc.madi.processus;

import ca.qc.madi.bureau.LigneRegistre;
import ca.qc.madi.bureau.RegistreTaches;
import ca.qc.madi.flux.Tache;
import ca.qc.madi.partage.Acteur;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the register of tasks equal to the engine's when the program starts: the first time it enters the tasks open
 * and done before the register was there; afterwards it repairs what somebody changed in the database.
 */
@Component
public class RapprochementTaches {

    private static final Logger TRACE = LoggerFactory.getLogger(RapprochementTaches.class);

    /** Rows of the history held in memory at once. */
    private static final int PAGE = 500;

    private final TaskService taches;
    private final HistoryService historique;
    private final FluxCamunda flux;
    private final RegistreTaches registre;
    private final TachesNonInscrites manquantes;
    private final TransactionTemplate transaction;

    RapprochementTaches(
            TaskService taches,
            HistoryService historique,
            FluxCamunda flux,
            RegistreTaches registre,
            TachesNonInscrites manquantes,
            PlatformTransactionManager transactions) {
        this.taches = taches;
        this.historique = historique;
        this.flux = flux;
        this.registre = registre;
        this.manquantes = manquantes;
        this.transaction = new TransactionTemplate(transactions);
    }

    @EventListener(ApplicationReadyEvent.class)
    void auDemarrage() {
        int repares = rapprocher();
        if (repares > 0) TRACE.info("{} rows of the register of tasks were made equal to the engine's", repares);
    }

    /** @return how many rows were entered, changed or taken out */
    public int rapprocher() {
        Map<String, LigneRegistre> inscrites = new HashMap<>();
        registre.ouvertes().forEach(l -> inscrites.put(l.id(), l));
        int repares = 0;
        for (Task tache : taches.createTaskQuery().list()) {
            if (ouverte(tache, inscrites.remove(tache.getId()))) repares++;
        }
        for (String id : inscrites.keySet()) if (fermee(id)) repares++;
        return repares + achevees();
    }

    private boolean ouverte(Task lue, @Nullable LigneRegistre ligne) {
        boolean egale = ligne != null && Objects.equals(ligne.titulaire(), lue.getAssignee());
        if (egale) return Boolean.TRUE.equals(transaction.execute(s -> registre.accorder(lue.getId())));
        return Boolean.TRUE.equals(transaction.execute(s -> {
            Task tache = taches.createTaskQuery().taskId(lue.getId()).singleResult();
            if (tache == null) return false;
            registre.attribuer(flux.tache(tache));
            return true;
        }));
    }

    /** A row whose task is gone: done by somebody, or taken away. */
    private boolean fermee(String id) {
        return Boolean.TRUE.equals(transaction.execute(s -> {
            if (taches.createTaskQuery().taskId(id).count() > 0) return false;
            HistoricTaskInstance passee =
                    historique.createHistoricTaskInstanceQuery().taskId(id).singleResult();
            if (passee != null && faite(passee) && !registre.faite(id)) achever(passee);
            else registre.retirer(id);
            return true;
        }));
    }

    /** Only what the register lacks leaves the database, so that a start costs the same after ten years. */
    private int achevees() {
        int entrees = 0;
        String derniere = "";
        List<String> page = lacunes();
        while (!page.isEmpty() && !page.get(0).equals(derniere)) {
            derniere = page.get(0);
            for (String id : page) {
                transaction.executeWithoutResult(s -> achever(
                        historique.createHistoricTaskInstanceQuery().taskId(id).singleResult()));
                entrees++;
            }
            page = lacunes();
        }
        return entrees;
    }

    private List<String> lacunes() {
        return manquantes.faites(TaskEntity.DELETE_REASON_COMPLETED, PAGE);
    }

    private static boolean faite(HistoricTaskInstance passee) {
        return TaskEntity.DELETE_REASON_COMPLETED.equals(passee.getDeleteReason());
    }

    private void achever(HistoricTaskInstance passee) {
        Map<String, Object> variables = new HashMap<>();
        for (HistoricVariableInstance v : variables(passee)) variables.putIfAbsent(v.getName(), v.getValue());
        Tache tache = new Tache(
                passee.getId(),
                NomsTaches.type(passee.getTaskDefinitionKey()),
                passee.getName(),
                Reperes.lire(variables::get),
                passee.getStartTime().toInstant(),
                passee.getAssignee());
        registre.achever(
                tache.id(), () -> tache, par(passee), passee.getEndTime().toInstant());
    }

    /** Those of its own scope first, then those of the whole instance. */
    private List<HistoricVariableInstance> variables(HistoricTaskInstance passee) {
        return List.of(
                        historique
                                .createHistoricVariableInstanceQuery()
                                .executionIdIn(passee.getExecutionId())
                                .list(),
                        historique
                                .createHistoricVariableInstanceQuery()
                                .processInstanceId(passee.getProcessInstanceId())
                                .list())
                .stream()
                .flatMap(Collection::stream)
                .toList();
    }

    private String par(HistoricTaskInstance passee) {
        return historique
                .createUserOperationLogQuery()
                .taskId(passee.getId())
                .operationType(UserOperationLogEntry.OPERATION_TYPE_COMPLETE)
                .list()
                .stream()
                .map(UserOperationLogEntry::getUserId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Acteur.MOTEUR.id());
    }
}
