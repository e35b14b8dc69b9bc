package ca.qc.madi.processus;

import ca.qc.madi.MadiApplication;
import ca.qc.madi.simulation.Joueur;
import ca.qc.madi.simulation.Scenario;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Acts per second of the whole life X2: MADI (journal, money, real workbooks written and read, one transaction an act)
 * beside the bare engine running the same diagrams with empty delegates. Both in one run, turn by turn; medians.
 */
public final class BancX2 {

    private static final Path DOSSIER = Path.of("src/test/resources/scenarios");
    private static final int TOURS = 7;

    private BancX2() {}

    public static void main(String[] arguments) {
        int vies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
        Scenario x2 = Scenario.lire(DOSSIER.resolve("X2-pte-deux-ans.yaml"));
        int actes = x2.actes().size();
        try (ConfigurableApplicationContext madi = demarrer();
                MoteurNu nu = MoteurNu.enMemoire()) {
            Joueur joueur = madi.getBean(Joueur.class);
            preparer(nu.doublures);
            List<Double> deMadi = new ArrayList<>();
            List<Double> duMoteur = new ArrayList<>();
            for (int tour = 0; tour <= TOURS; tour++) {
                double m = mesurer(vies, actes, () -> joueur.jouer(x2, DOSSIER));
                double b = mesurer(vies, actes, () -> vieNue(nu));
                if (tour > 0) { // the first warms up
                    deMadi.add(m);
                    duMoteur.add(b);
                }
            }
            double m = mediane(deMadi);
            double b = mediane(duMoteur);
            System.out.printf("MADI %.0f acts/s, bare engine %.0f acts/s, ratio %.2f%n", m, b, m / b);
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext demarrer() {
        return new SpringApplicationBuilder(MadiApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.profiles.active=simulation",
                        "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--logging.level.root=WARN");
    }

    private static double mesurer(int vies, int actes, Runnable vie) {
        long debut = System.nanoTime();
        for (int i = 0; i < vies; i++) vie.run();
        return vies * actes / (Duration.ofNanos(System.nanoTime() - debut).toNanos() / 1e9);
    }

    private static void preparer(Doublures doublures) {
        doublures.repondre("determinerVoie", "voie", "DECRET");
        doublures.repondre("validerDemande", "recevable", true);
        doublures.repondre("validerRapport", "recevable", true);
        doublures.repondre("planifierRapport", "prochainRapport", "AVANCEMENT-2023");
        doublures.repondre("ouvrirRapport", "rapport", "AVANCEMENT-2023");
        doublures.repondre("planifierFinal", "rapport", "FINAL");
        doublures.repondre("calculerVersement", "suite", "VERSER");
    }

    private static void vieNue(MoteurNu nu) {
        ClockUtil.setCurrentTime(Date.from(Doublures.DEPART));
        String cle = UUID.randomUUID().toString();
        RuntimeService execution = nu.moteur.getRuntimeService();
        execution.startProcessInstanceByKey("octroi", cle, Map.of("dossier", cle));
        faire(nu, cle, "Tache_RepondreOffre", Map.of("interet", true));
        faire(nu, cle, "Tache_ConsignerDecret", Map.of("autorisee", true));
        faire(nu, cle, "Tache_TransmettreLettre", Map.of());
        faire(nu, cle, "Tache_SignerEmetteur", Map.of());
        faire(nu, cle, "Tache_SignerMelccfp", Map.of());
        execution.startProcessInstanceByKey("etude-pte", cle, Map.of("dossier", cle, "projet", "P1"));
        faire(nu, cle, "Tache_DeposerDemande", Map.of());
        faire(nu, cle, "Tache_AnalyserDemande", Map.of("decision", "ACCEPTE"));
        ouvrirFenetre(nu, cle);
        faire(nu, cle, "Tache_DeposerRapport", Map.of());
        faire(nu, cle, "Tache_AnalyserRapport", Map.of("decision", "ACCEPTE"));
        faire(nu, cle, "Tache_ApprouverVersement", Map.of("approuve", true));
        execution
                .createMessageCorrelation("FinProjet")
                .processInstanceVariableEquals("dossier", cle)
                .correlate();
        faire(nu, cle, "Tache_DeposerFinal", Map.of());
        faire(nu, cle, "Tache_AnalyserFinal", Map.of("decision", "ACCEPTE"));
        faire(nu, cle, "Tache_ApprouverVersement", Map.of("approuve", true));
    }

    private static void ouvrirFenetre(MoteurNu nu, String cle) {
        ManagementService gestion = nu.moteur.getManagementService();
        String instance = nu.moteur
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(cle)
                .processDefinitionKey("realisation")
                .singleResult()
                .getId();
        gestion.executeJob(gestion.createJobQuery()
                .processInstanceId(instance)
                .timers()
                .singleResult()
                .getId());
    }

    private static void faire(MoteurNu nu, String cle, String tache, Map<String, Object> decision) {
        TaskService taches = nu.moteur.getTaskService();
        String id = taches.createTaskQuery()
                .processInstanceBusinessKey(cle)
                .taskDefinitionKey(tache)
                .singleResult()
                .getId();
        taches.complete(id, decision);
    }

    private static double mediane(List<Double> valeurs) {
        List<Double> triees = valeurs.stream().sorted().toList();
        return triees.get(triees.size() / 2);
    }
}
