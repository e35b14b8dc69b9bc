package ca.qc.madi;

import ca.qc.madi.partage.Horloge;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The one context of the tests that need the engine and a database: H2 in memory, nobody runs jobs but the test. Every
 * class that bears it, and changes nothing of it, shares the same context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:moteur;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.jpa.open-in-view=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.history-level=full",
            "camunda.bpm.database.schema-update=true",
            "camunda.bpm.deployment-resource-pattern=classpath*:bpmn/*.bpmn,classpath*:bpmn/*.dmn",
            "camunda.bpm.eventing.execution=false",
            "camunda.bpm.eventing.task=false",
            "camunda.bpm.eventing.history=false"
        })
@ActiveProfiles("test")
@Import({TestMoteur.Temps.class, Pannes.Installation.class})
public @interface TestMoteur {

    /** The clock, until main states its own. */
    class Temps {
        @Bean
        Horloge horloge() {
            return Horloge.systeme();
        }
    }
}
