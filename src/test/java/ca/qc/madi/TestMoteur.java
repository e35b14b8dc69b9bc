package ca.qc.madi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
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
            "camunda.bpm.job-execution.enabled=false",
            "madi.sceaux.cle=target/sceaux-essai/cle.pem",
            "madi.sceaux.repertoire=target/sceaux-essai/sceaux",
            "logging.level.org.camunda.bpm.engine.context=off",
            "logging.level.org.hibernate.orm.jdbc.error=off"
        })
@ActiveProfiles("test")
@Import(Pannes.Installation.class)
public @interface TestMoteur {}
