package ca.qc.temoins;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** One method for each call that the house allows nowhere. */
@SuppressWarnings({"unused", "JavaUtilDate"})
final class Etourderies {

    private Etourderies() {}

    static LocalDate jourDuSysteme() {
        return LocalDate.now(ZoneId.of("America/Toronto"));
    }

    static long millisecondes() {
        return System.currentTimeMillis();
    }

    static Date dateDuSysteme() {
        return new Date();
    }

    static Clock autreHorloge() {
        return Clock.systemUTC();
    }

    static List<Task> tachesParExpression(TaskService taches, String saisie) {
        return taches.createTaskQuery().or().dueAfterExpression(saisie).endOr().list();
    }

    static List<?> requeteEcriteSurPlace(EntityManager base, String nom) {
        return base.createQuery("select p from Personne p where p.nom = '" + nom + "'")
                .getResultList();
    }

    static double montant(float taux) {
        return Double.parseDouble("100.00") * taux;
    }
}
