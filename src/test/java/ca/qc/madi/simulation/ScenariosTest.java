package ca.qc.madi.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The scenarios of the programme, played whole: every amount, date and state expected comes out. */
@ActiveProfiles("test")
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:scenarios;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
class ScenariosTest {

    private static final Path DOSSIER = Path.of("src/test/resources/scenarios");

    @Autowired
    private Joueur joueur;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X1-pte-sans-avancement.yaml",
                "X2-pte-deux-ans.yaml",
                "X6-enveloppe-epuisee.yaml",
                "R1-pte-classeurs.yaml"
            })
    void tout_attendu_est_obtenu(String fichier) {
        Deroulement deroulement = joueur.jouer(Scenario.lire(DOSSIER.resolve(fichier)), DOSSIER);
        assertThat(deroulement.differences()).isEmpty();
    }
}
