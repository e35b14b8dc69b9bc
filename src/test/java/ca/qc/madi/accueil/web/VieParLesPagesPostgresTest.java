package ca.qc.madi.accueil.web;

import ca.qc.madi.BasePostgres;
import ca.qc.madi.Scene;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The same life through the same pages, on PostgreSQL. */
@ActiveProfiles("test")
@AutoConfigureMockMvc
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@Import({Scene.class, BasePostgres.class})
@DirtiesContext
class VieParLesPagesPostgresTest extends VieParLesPagesTest {}
