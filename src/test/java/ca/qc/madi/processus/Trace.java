package ca.qc.madi.processus;

import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Processus;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.Signal;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.journal.Actes;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.MethodBeforeAdvice;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Notes what a life asks of the engine (processes started, tasks done, messages, timers fired) and what each service
 * answered it, for the bare engine to be asked the same and answered the same.
 */
final class Trace implements BeanPostProcessor {

    /** One request to the engine: which, of what, for whom, with what, in whose name; nobody's for a timer. */
    record Demande(
            String genre,
            String quoi,
            Map<String, Object> repere,
            Map<String, Object> avec,
            String cle,
            @Nullable String par) {}

    /** One call of a service by the engine: what it set, and what it asked in turn. */
    record Service(String nom, Map<String, Object> pose, List<Demande> demandes) {}

    private final BeanFactory beans;
    private final Deque<Service> ouverts = new ArrayDeque<>();
    private List<Demande> demandes = new ArrayList<>();
    private Deque<Service> services = new ArrayDeque<>();

    Trace(BeanFactory beans) {
        this.beans = beans;
    }

    /** A life as the engine saw it. */
    record Vie(List<Demande> demandes, Deque<Service> services) {}

    Vie prendre() {
        Vie vie = new Vie(demandes, services);
        demandes = new ArrayList<>();
        services = new ArrayDeque<>();
        return vie;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String nom) {
        if (bean instanceof Flux) return autourDuFlux(bean);
        if (bean instanceof ManagementService) return autour(ManagementService.class, bean, this::noterMinuterie);
        if (bean instanceof JavaDelegate service) return (JavaDelegate) e -> executer(nom, service, e);
        return bean;
    }

    private interface Avant {
        void noter(Method methode, Object[] valeurs);
    }

    private static <T> T autour(Class<T> type, Object bean, Avant avant) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (p, methode, valeurs) -> {
            avant.noter(methode, valeurs);
            try {
                return methode.invoke(bean, valeurs);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    /** Of its own class: the engine's room asks this port more than others may. */
    private Object autourDuFlux(Object flux) {
        ProxyFactory autour = new ProxyFactory(flux);
        autour.setProxyTargetClass(true);
        autour.addAdvice((MethodBeforeAdvice) (methode, valeurs, cible) -> noter(methode, valeurs));
        return autour.getProxy();
    }

    private void noter(Method methode, Object[] valeurs) {
        switch (methode.getName()) {
            case "demarrer" -> {
                String cle = ((Processus) valeurs[0])
                        .name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace('_', '-');
                demander("demarrer", cle, (Repere) valeurs[1], Map.of());
            }
            case "terminer" -> {
                @SuppressWarnings("unchecked")
                Map<String, Object> decision = (Map<String, Object>) valeurs[2];
                demander("terminer", NomsTaches.id((TypeTache) valeurs[0]), (Repere) valeurs[1], decision);
            }
            case "signaler" ->
                messages((Signal) valeurs[0]).forEach(m -> demander("signaler", m, (Repere) valeurs[1], Map.of()));
            case "interrompre" -> demander("interrompre", "", (Repere) valeurs[0], Map.of());
            case "redater", "reprendreRecouvrement" -> throw new IllegalStateException("not replayed: " + methode);
            default -> {}
        }
    }

    private static List<String> messages(Signal signal) {
        return switch (signal) {
            case FIN_PROJET -> List.of(NomsRealisation.MESSAGE_FIN_PROJET, EditionsAnterieures.MESSAGE_FIN_ETUDE);
            case NON_ADMISSIBILITE -> List.of(NomsEtudePte.MESSAGE_NON_ADMISSIBILITE);
            case RAPPORT_REMPLACE -> List.of(NomsRapportAnnuel.MESSAGE_RAPPORT_REMPLACE);
            case PLANIFICATION_CLOSE -> List.of(NomsPlanification.MESSAGE_PLANIFICATION_CLOSE);
            case EXIGENCE_CLOSE -> List.of(NomsExigence.MESSAGE_EXIGENCE_CLOSE);
        };
    }

    private void demander(String genre, String quoi, Repere repere, Map<String, Object> avec) {
        String par = genre.equals("tirer")
                ? null
                : beans.getBean(Actes.class).courant().par().id();
        Demande demande =
                new Demande(genre, quoi, Reperes.variables(repere), Map.copyOf(avec), Reperes.cle(repere), par);
        (ouverts.isEmpty() ? demandes : ouverts.peek().demandes()).add(demande);
    }

    private void noterMinuterie(Method methode, Object[] valeurs) {
        if (!methode.getName().equals("executeJob")) return;
        ManagementService gestion = beans.getBean(ManagementService.class);
        Job job = gestion.createJobQuery().jobId((String) valeurs[0]).singleResult();
        String noeud = gestion.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        Map<String, Object> variables = beans.getBean(RuntimeService.class).getVariables(job.getProcessInstanceId());
        demander("tirer", noeud, Reperes.lire(variables::get), Map.of());
    }

    private void executer(String nom, JavaDelegate service, DelegateExecution execution) throws Exception {
        Service appel = new Service(nom, new HashMap<>(), new ArrayList<>());
        services.add(appel);
        ouverts.push(appel);
        try {
            service.execute(autourDe(execution, appel));
        } finally {
            ouverts.pop();
        }
    }

    private static DelegateExecution autourDe(DelegateExecution execution, Service appel) {
        return autour(DelegateExecution.class, execution, (methode, valeurs) -> {
            if (methode.getName().equals("setVariable")) appel.pose().put((String) valeurs[0], valeurs[1]);
        });
    }
}
