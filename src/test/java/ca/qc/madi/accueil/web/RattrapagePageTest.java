package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Processus;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.Echeance;
import ca.qc.madi.projet.Echeance.Etat;
import ca.qc.madi.projet.Echeance.Nature;
import ca.qc.madi.projet.Echeances;
import ca.qc.madi.projet.Echeancier;
import ca.qc.madi.projet.FaitProjet.DeRapport;
import ca.qc.madi.projet.FaitProjet.EcheanceDepassee;
import ca.qc.madi.projet.FaitProjet.PieceExigee;
import ca.qc.madi.projet.FaitProjet.RappelConsigne;
import ca.qc.madi.projet.GenreExigence;
import ca.qc.madi.securite.Personnes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultJobConfiguration.JobConfiguration;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.test.web.servlet.MockMvc;

/** After thirty-one days off, what was due meanwhile is caught up: each row once, twenty at a time at most, pages answering. */
@TestMadi
class RattrapagePageTest {

    private static final int DOSSIERS = 25;

    /** Documents demanded of each dossier: each has a reminder and a last day in the ledger. */
    private static final int PIECES = 10;

    private static final int LIGNES = 2 * DOSSIERS * PIECES;
    private static final LocalDate ARRET = LocalDate.of(2024, 1, 3);
    private static final LocalDate RETOUR = ARRET.plusDays(31);

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    @Autowired
    private ProcessEngine moteur;

    @Autowired
    private CamundaBpmProperties reglages;

    @Autowired
    private ManagementService gestion;

    @Autowired
    private Actes actes;

    @Autowired
    private Journal journal;

    @Autowired
    private Flux flux;

    @Autowired
    private Echeancier echeancier;

    @Autowired
    private Echeances echeances;

    @Autowired
    private Personnes personnes;

    @Autowired
    private JdbcTemplate base;

    @Autowired
    private Horloge horloge;

    @Test
    void what_fell_due_in_thirty_one_days_off_acts_once_twenty_at_a_time_and_the_pages_answer() throws Exception {
        // What other tests left waiting in this context is none of our business.
        List<Job> autres = gestion.createJobQuery().active().list();
        autres.forEach(job -> gestion.suspendJobById(job.getId()));
        List<String> dossiers = dossiers();
        horloge.fixerA(midi(ARRET));
        for (String dossier : dossiers) actes.reprendre(() -> exiger(dossier));
        horloge.fixerA(midi(RETOUR));
        assertThat(attendues(dossiers)).hasSize(LIGNES);
        assertThat(echus()).isEqualTo(LIGNES);

        List<Integer> lots = Collections.synchronizedList(new ArrayList<>());
        List<Integer> statuts = new ArrayList<>();
        assertThat(page("/dossiers/" + dossiers.get(0))).isEqualTo(200);
        try (Executant executant = new Executant(lots)) {
            while (echus() > 0) {
                statuts.add(page("/dossiers/" + dossiers.get(statuts.size() % DOSSIERS)));
                executant.attendre();
            }
        } finally {
            autres.forEach(job -> gestion.activateJobById(job.getId()));
            scene.aujourdhui();
        }
        for (String dossier : dossiers) {
            assertThat(lignes(dossier, RappelConsigne.class)).hasSize(PIECES).doesNotHaveDuplicates();
            assertThat(lignes(dossier, EcheanceDepassee.class)).hasSize(PIECES).doesNotHaveDuplicates();
            assertThat(courriels(dossier, "RAPPEL")).isEqualTo(PIECES);
            assertThat(courriels(dossier, "DEFAUT")).isEqualTo(PIECES);
            assertThat(echeances.findByDossierOrderByJour(dossier))
                    .hasSize(2 * PIECES)
                    .allMatch(e -> e.etat() == (e.nature() == Nature.RAPPEL ? Etat.TENUE : Etat.DEPASSEE));
        }
        assertThat(attendues(dossiers)).isEmpty();
        assertThat(lots).contains(20).allMatch(pris -> pris <= 20);
        assertThat(statuts).hasSizeGreaterThan(1).containsOnly(200);
    }

    private int page(String adresse) throws Exception {
        return pages.perform(get(adresse).with(scene.comme(Scene.ANALYSTE)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Stream<Contenu> contenus(String dossier) {
        return journal.lire(dossier).stream().map(Fait::contenu);
    }

    private List<String> lignes(String dossier, Class<? extends DeRapport> type) {
        return contenus(dossier)
                .filter(type::isInstance)
                .map(type::cast)
                .map(DeRapport::rapport)
                .toList();
    }

    private int courriels(String dossier, String modele) {
        return base.queryForObject(
                "select count(*) from courriel c join lettre l on l.id = c.lettre where l.dossier = ? and l.modele = ?",
                Integer.class,
                dossier,
                modele);
    }

    private List<Echeance> attendues(List<String> dossiers) {
        return echeances.findByDossierInAndEtatOrderById(dossiers, Etat.PREVUE);
    }

    private long echus() {
        return gestion.createJobQuery()
                .active()
                .duedateLowerThan(Date.from(horloge.instant()))
                .count();
    }

    /** The engine's executor as the program sets it up, which is off here, for as long as it is open. */
    private final class Executant implements AutoCloseable {

        private final ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) moteur.getProcessEngineConfiguration();
        private final JobExecutor absent = configuration.getJobExecutor();
        private final ThreadPoolTaskExecutor fils =
                (ThreadPoolTaskExecutor) JobConfiguration.camundaTaskExecutor(reglages);
        private final JobExecutor executant = JobConfiguration.jobExecutor(fils, reglages);
        private final Semaphore prises = new Semaphore(0);

        /** @param lots how many steps it takes at a time */
        Executant(List<Integer> lots) {
            executant.setAcquireJobsCmdFactory(nombre -> contexte -> {
                AcquiredJobs pris = new AcquireJobsCmd(executant, nombre).execute(contexte);
                lots.add(pris.size());
                prises.release();
                return pris;
            });
            executant.registerProcessEngine((ProcessEngineImpl) moteur);
            configuration.setJobExecutor(executant);
            fils.setWaitForTasksToCompleteOnShutdown(true);
            fils.initialize();
            executant.start();
        }

        /** Until it has taken steps again, or has perhaps none left to take. */
        void attendre() throws InterruptedException {
            if (prises.tryAcquire(200, TimeUnit.MILLISECONDS)) prises.drainPermits();
        }

        @Override
        public void close() {
            executant.shutdown();
            fils.shutdown();
            configuration.setJobExecutor(absent);
        }
    }

    private List<String> dossiers() {
        Acteur emetteur = scene.fonderie();
        personnes.inscrire("represente-rattrapage", "Ana Silva", "ana.silva@fonderie.example", "");
        base.update(
                "insert into contact (emetteur, fonction, personne) values (?, 'REPRESENTANT_ADMINISTRATIF', ?)",
                emetteur.emetteur(),
                "represente-rattrapage");
        return IntStream.range(0, DOSSIERS)
                .mapToObj(i -> {
                    scene.libererLeBudget();
                    return scene.offert(emetteur);
                })
                .toList();
    }

    /** A project under way, as its facts tell it, of which documents are demanded. */
    private boolean exiger(String dossier) {
        RefProjet ref = new RefProjet(dossier, "P1");
        scene.etudeAcceptee(dossier, ref.projet());
        actes.executer(new Acte("exigence", dossier, "P1", Scene.ANALYSTE, horloge.instant()), () -> {
            for (int i = 1; i <= PIECES; i++) {
                RefRapport exigence = ref.rapport(Occasions.exigence(i));
                LocalDate echeance = ARRET.plusDays(5 + i);
                journal.consigner(
                        dossier,
                        new PieceExigee("P1", exigence.rapport(), GenreExigence.DOCUMENT, "Le contrat", echeance));
                echeancier.attendre(exigence, echeance, 4);
                flux.demarrer(Processus.EXIGENCE, Repere.de(exigence));
            }
        });
        return true;
    }

    private static Instant midi(LocalDate jour) {
        return jour.atTime(12, 0).atZone(Horloge.TORONTO).toInstant();
    }
}
