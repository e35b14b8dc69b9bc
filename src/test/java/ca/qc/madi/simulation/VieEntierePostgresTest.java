package ca.qc.madi.simulation;

import ca.qc.madi.BasePostgres;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The same on a real PostgreSQL, which comes from Maven and is stopped with its context. */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@ActiveProfiles("test")
@Import(BasePostgres.class)
@DirtiesContext
class VieEntierePostgresTest extends VieEntiere {

    @Override
    String produit() {
        return "PostgreSQL";
    }
}
