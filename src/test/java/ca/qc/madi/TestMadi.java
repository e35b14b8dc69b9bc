package ca.qc.madi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The whole program on one database in memory, timers off, its door on a free port of this machine; every class that bears it shares one context. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("test")
@AutoConfigureMockMvc
@Import(Scene.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:madi-pages;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
            "camunda.bpm.job-execution.enabled=false",
            "madi.sceaux.cle=target/sceaux-essai/cle.pem",
            "madi.sceaux.repertoire=target/sceaux-essai/sceaux",
            "madi.verification.patience=60s"
        })
public @interface TestMadi {}
