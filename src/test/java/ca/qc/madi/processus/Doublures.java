package ca.qc.madi.processus;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/** Doubles behind every expression of the diagrams: each service notes its call and sets what the test prepared. */
final class Doublures {

    static final Instant DEPART = Instant.parse("2024-06-03T14:00:00Z");

    private static final List<String> SERVICES = List.of(
            "determinerVoie",
            "transmettreEntente",
            "mettreEnVigueur",
            "validerDemande",
            "planifierRapport",
            "ouvrirRapport",
            "planifierFinal",
            "rouvrirFinal",
            "consignerRappel",
            "consignerRetard",
            "validerRapport",
            "calculerVersement",
            "emettreVersement",
            "facturerRemboursement",
            "commencerSuivi",
            "planifierAnnee",
            "ouvrirAnnee",
            "terminerAnnee",
            "cloreProjet",
            "planifierMois",
            "ouvrirPlanification",
            "consignerCaducite");

    final List<String> appels = new ArrayList<>();
    private @Nullable Function<String, JavaDelegate> remplacement;
    private final Map<String, Deque<Map<String, Object>>> reponses = new HashMap<>();

    /** The beans the diagrams may name; an expression naming any other fails. */
    Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        SERVICES.forEach(s -> beans.put(s, service(s)));
        beans.put("minuteries", new Minuteries());
        return beans;
    }

    /** What stands behind every service instead of what the test prepared. */
    void remplacer(Function<String, JavaDelegate> autres) {
        remplacement = autres;
    }

    private JavaDelegate service(String nom) {
        return execution -> {
            if (remplacement != null) {
                remplacement.apply(nom).execute(execution);
                return;
            }
            appels.add(nom);
            Deque<Map<String, Object>> attente = reponses.getOrDefault(nom, new ArrayDeque<>());
            execution.setVariables(
                    attente.size() > 1 ? attente.removeFirst() : attente.isEmpty() ? Map.of() : attente.getFirst());
        };
    }

    /** What the service sets at its next calls; the last answer holds from then on. */
    void repondre(String service, String variable, Object... valeurs) {
        if (!SERVICES.contains(service)) throw new IllegalArgumentException(service);
        Deque<Map<String, Object>> file = new ArrayDeque<>();
        for (Object valeur : valeurs) file.add(Map.of(variable, valeur));
        reponses.put(service, file);
    }

    void vider() {
        appels.clear();
        reponses.clear();
    }

    /** Three dates one after the other, far enough apart for a test to stand between them. */
    public static final class Minuteries {

        public Date ouvertureRapport(String dossier, String projet, String rapport) {
            return apres(100);
        }

        public Date rappel(String dossier, String projet, String rapport) {
            return apres(120);
        }

        public Date echeance(String dossier, String projet, String rapport) {
            return apres(140);
        }
    }

    static Date apres(int jours) {
        return Date.from(DEPART.plus(Duration.ofDays(jours)));
    }
}
