package ca.qc.madi.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.Pannes;
import ca.qc.madi.TestMoteur;
import ca.qc.madi.journal.Verification;
import ca.qc.madi.simulation.Banc.Partie;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An act is wholly there or not at all: the whole life of X2 is played with the database failing at the first write of
 * each act, then at the second, and so on to its commit. After each failure nothing has moved; then the act is tried
 * again.
 */
@TestMoteur
class ToutOuRienTest {

    /** All that an act may write. A received file is stored before its act, on purpose, and is not counted. */
    private static final List<String> TABLES = List.of(
            "fait",
            "refus",
            "dossier",
            "depot",
            "passage",
            "act_ru_execution",
            "act_ru_task",
            "act_ru_job",
            "act_ru_variable",
            "act_ru_event_subscr",
            "act_hi_procinst",
            "act_hi_actinst",
            "act_hi_taskinst",
            "act_hi_varinst",
            "act_hi_detail",
            "act_hi_op_log",
            "act_hi_decinst");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Pannes pannes;

    @Autowired
    private JdbcTemplate base;

    @Autowired
    private ManagementService moteur;

    @Autowired
    private Verification verification;

    @AfterEach
    void desarmer() {
        pannes.desarmer();
    }

    @Test
    void une_panne_a_chaque_ecriture_de_la_vie_entiere_ne_laisse_rien_derriere_elle() {
        Partie partie = new Banc(beans).commencer(VieX2.scenario());
        int total = 0;
        for (VieX2.Pas pas : VieX2.PAS) {
            int pannesDuPas = eprouver(partie, pas);
            assertThat(pannesDuPas).as(pas.acte()).isPositive();
            assertThat(faits(partie, pas)).as(pas.acte()).isEqualTo(1);
            total += pannesDuPas;
        }
        assertThat(total).as("failures injected").isGreaterThan(400);
        assertThat(partie.versements()).isEqualTo(VieX2.VERSEMENTS);
        assertThat(partie.etat("P1")).isEqualTo("SOLDE_VERSE");
        assertThat(partie.taches()).isEmpty();
        assertThat(partie.refus()).isEmpty();
        assertThat(restesDuMoteur(partie.dossier())).isZero();
        assertThat(verification.verifier().intact()).isTrue();
    }

    /** Fails the act at its first write, its second, …, until it has none left to fail at: then it is done. */
    private int eprouver(Partie partie, VieX2.Pas pas) {
        Map<String, String> avant = photographie();
        for (int n = 1; ; n++) {
            Map<String, Job> minuteries = minuteries();
            pannes.provoquer(n);
            Throwable echec = jouer(partie, pas);
            boolean survenue = pannes.survenue();
            pannes.desarmer();
            if (!survenue) {
                assertThat(echec).isNull();
                return n - 1;
            }
            assertThat(echec).as("%s, write %d", pas.acte(), n).isNotNull().hasRootCauseInstanceOf(Pannes.Panne.class);
            relancer(minuteries);
            assertThat(photographie()).as("%s, write %d", pas.acte(), n).isEqualTo(avant);
        }
    }

    /** The engine puts a timer that failed off to later; here it is tried again at once, as an operator would. */
    private void relancer(Map<String, Job> avant) {
        minuteries().forEach((id, apres) -> {
            Job minuterie = avant.get(id);
            if (minuterie == null
                    || minuterie.getRetries() == apres.getRetries()
                            && Objects.equals(minuterie.getDuedate(), apres.getDuedate())) return;
            moteur.setJobRetries(id, minuterie.getRetries());
            moteur.setJobDuedate(id, minuterie.getDuedate());
        });
    }

    private Map<String, Job> minuteries() {
        return moteur.createJobQuery().list().stream().collect(Collectors.toMap(Job::getId, m -> m));
    }

    private static Throwable jouer(Partie partie, VieX2.Pas pas) {
        try {
            partie.acte(pas.acte());
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    private static long faits(Partie partie, VieX2.Pas pas) {
        return partie.histoire().faits().stream()
                .filter(f -> pas.temoin().test(f.contenu()))
                .count();
    }

    private Map<String, String> photographie() {
        Map<String, String> photo = new TreeMap<>();
        TABLES.forEach(t -> photo.put(t, lire("select count(*) from " + t)));
        photo.put("chaine", lire("select dossier, rang, empreinte from chaine order by dossier"));
        photo.put("echeance", lire("select dossier, rapport, nature, jour, etat from echeance order by id"));
        photo.put("taches", lire("select id_, task_def_key_ from act_ru_task order by id_"));
        photo.put("minuteries", lire("select id_, handler_cfg_ from act_ru_job order by id_"));
        return photo;
    }

    private String lire(String sql) {
        return base.queryForList(sql).toString();
    }

    private int restesDuMoteur(String dossier) {
        return base.queryForObject(
                        "select count(*) from act_ru_variable where name_ = 'dossier' and text_ = ?",
                        Integer.class,
                        dossier)
                + base.queryForObject("select count(*) from act_ru_incident", Integer.class);
    }
}
