package ca.qc.madi.correspondance;

import ca.qc.madi.BasePostgres;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The outbox on a real PostgreSQL. */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@ActiveProfiles("test")
@Import(BasePostgres.class)
@DirtiesContext
class FacteurPostgresTest extends EnvoiParSmtp {}
