package ca.qc.madi.processus;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.bureau.CarnetTaches;
import ca.qc.madi.flux.Tache;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the engine tells of its tasks while an instance goes over to the next edition of its diagram. */
class EcouteTachesTest {

    private static final String SUIVI = NomsSuiviAnnuel.PROCESSUS;

    private final Carnet carnet = new Carnet();
    private MoteurNu nu = MoteurNu.avec(carnet);

    /** A register in memory. */
    private static final class Carnet implements CarnetTaches {

        private final Map<String, Tache> ouvertes = new LinkedHashMap<>();
        private final Map<String, String> faites = new LinkedHashMap<>();

        @Override
        public void ouvrir(Tache tache) {
            ouvertes.put(tache.id(), tache);
        }

        @Override
        public void attribuer(Tache tache) {
            ouvertes.put(tache.id(), tache);
        }

        @Override
        public void achever(String id, Supplier<Tache> tache, String par, Instant quand) {
            ouvertes.remove(id);
            faites.put(id, par);
        }

        @Override
        public void retirer(String id) {
            ouvertes.remove(id);
        }
    }

    @BeforeEach
    void preparer() {
        ClockUtil.setCurrentTime(Date.from(Doublures.DEPART));
        nu.doublures.repondre("commencerSuivi", "phasesAchevees", true);
        nu.doublures.repondre("planifierAnnee", "anniversairePasse", true);
        nu.doublures.repondre("terminerAnnee", "resteAnnee", false);
    }

    @AfterEach
    void fermer() {
        ClockUtil.reset();
        nu.close();
    }

    @Test
    void theRegisterFollowsAnInstanceOverToTheNextEdition() {
        String suivi = nu.moteur
                .getRuntimeService()
                .startProcessInstanceByKey(
                        SUIVI, "D-0001", Map.of("dossier", "D-0001", "projet", "P1", "rapport", "SUIVI-1"))
                .getId();
        nu.moteur.getTaskService().claim(tache(suivi).getId(), "emetteur1");
        exigerEgal(suivi, "emetteur1");

        EditionSuivante.deployer(nu);
        new MigrationInstances(nu.moteur.getRepositoryService(), nu.moteur.getRuntimeService()).migrer(SUIVI);
        exigerEgal(suivi, "emetteur1");

        String attestation = tache(suivi).getId();
        nu.moteur.getIdentityService().setAuthenticatedUserId("emetteur1");
        nu.moteur.getTaskService().complete(attestation);
        assertThat(carnet.faites).containsExactly(Map.entry(attestation, "emetteur1"));
        exigerEgal(suivi, null);
        nu.moteur.getRuntimeService().deleteProcessInstance(suivi, "fin");
        assertThat(carnet.ouvertes).isEmpty();
    }

    private void exigerEgal(String instance, @org.jspecify.annotations.Nullable String titulaire) {
        Task tache = tache(instance);
        assertThat(carnet.ouvertes.values()).singleElement().satisfies(inscrite -> {
            assertThat(inscrite.id()).isEqualTo(tache.getId());
            assertThat(inscrite.type()).isEqualTo(NomsTaches.type(tache.getTaskDefinitionKey()));
            assertThat(inscrite.titulaire()).isEqualTo(titulaire).isEqualTo(tache.getAssignee());
            assertThat(inscrite.repere().rapport()).isEqualTo("SUIVI-1");
        });
    }

    private Task tache(String instance) {
        return nu.moteur
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
    }
}
