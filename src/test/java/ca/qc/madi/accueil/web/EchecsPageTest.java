package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.dossier.EtapeReprise;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Processus;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.projet.FaitPlanification.PlanificationOuverte;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A step the program does by itself fails: it is shown, tried again on an analyst's word, and recorded. */
@TestMadi
class EchecsPageTest {

    private static final Instant ACCEPTE = Instant.parse("2023-09-15T16:00:00Z");

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    @Autowired
    private ManagementService gestion;

    @Autowired
    private RuntimeService execution;

    @Autowired
    private Actes actes;

    @Autowired
    private Journal journal;

    @Autowired
    private Flux flux;

    @Test
    void a_failed_step_is_shown_retried_on_an_analysts_word_and_recorded() throws Exception {
        String dossier = scene.enVigueur(scene.verrerie());
        accepter(dossier, "P1");
        Job job = travail(dossier);
        execution.setVariable(job.getExecutionId(), "rapport", "illisible");
        assertThatThrownBy(() -> gestion.executeJob(job.getId())).isInstanceOf(RuntimeException.class);
        gestion.setJobRetries(job.getId(), 0);

        assertThat(demander(get("/actuator/health"), Scene.ANALYSTE).getContentAsString())
                .contains("DEGRADE");
        for (Acteur lecteur : List.of(Scene.ANALYSTE, Scene.AUDITEUR)) {
            MockHttpServletResponse page = demander(get("/echecs"), lecteur);
            assertThat(page.getStatus()).isEqualTo(200);
            assertThat(page.getContentAsString()).contains(dossier, "Premier jour du mois");
            assertThat(page.getContentAsString().contains("/echecs/" + job.getId() + "/reprise"))
                    .isEqualTo(lecteur.equals(Scene.ANALYSTE));
        }
        assertThat(demander(get("/echecs"), scene.fonderie()).getStatus()).isEqualTo(404);
        assertThat(reprendre(job, Scene.AUDITEUR).getStatus()).isEqualTo(403);

        execution.setVariable(job.getExecutionId(), "rapport", "PLANIFICATION-2023-11");
        assertThat(reprendre(job, Scene.ANALYSTE).getStatus()).isEqualTo(302);
        assertThat(journal.lire(dossier).stream().map(Fait::contenu))
                .filteredOn(EtapeReprise.class::isInstance)
                .singleElement()
                .satisfies(f -> assertThat(((EtapeReprise) f).noeud()).isEqualTo("Attente_OuverturePlanification"));
        gestion.executeJob(job.getId());
        assertThat(nombre(dossier, PlanificationOuverte.class)).isEqualTo(1);
        assertThat(demander(get("/echecs"), Scene.ANALYSTE).getContentAsString())
                .doesNotContain(dossier);
        assertThat(demander(get("/actuator/health"), Scene.ANALYSTE).getContentAsString())
                .contains("UP");
        assertThat(reprendre(job, Scene.ANALYSTE).getStatus()).isEqualTo(409);
    }

    private long nombre(String dossier, Class<?> type) {
        return journal.lire(dossier).stream()
                .map(Fait::contenu)
                .filter(type::isInstance)
                .count();
    }

    private Job travail(String dossier) {
        String instance = execution
                .createProcessInstanceQuery()
                .processDefinitionKey("planification")
                .variableValueEquals("dossier", dossier)
                .singleResult()
                .getId();
        return gestion.createJobQuery().processInstanceId(instance).timers().singleResult();
    }

    private MockHttpServletResponse reprendre(Job job, Acteur par) throws Exception {
        return demander(post("/echecs/" + job.getId() + "/reprise").with(csrf()), par);
    }

    private MockHttpServletResponse demander(MockHttpServletRequestBuilder adresse, Acteur par) throws Exception {
        return pages.perform(adresse.with(scene.comme(par))).andReturn().getResponse();
    }

    private void accepter(String dossier, String projet) {
        scene.etudeAcceptee(dossier, projet);
        actes.executer(
                new Acte("depot", dossier, projet, Acteur.MOTEUR, ACCEPTE),
                () -> flux.demarrer(Processus.PLANIFICATION, Repere.de(new RefProjet(dossier, projet))));
    }
}
