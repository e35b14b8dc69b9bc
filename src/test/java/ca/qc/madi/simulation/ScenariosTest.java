package ca.qc.madi.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.partage.Horloge;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:scenarios;DB_CLOSE_DELAY=-1",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.jpa.open-in-view=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.history-level=full",
            "camunda.bpm.database.schema-update=true",
            "camunda.bpm.deployment-resource-pattern=classpath*:bpmn/*.bpmn,classpath*:bpmn/*.dmn",
            "camunda.bpm.eventing.execution=false",
            "camunda.bpm.eventing.task=false",
            "camunda.bpm.eventing.history=false"
        })
class ScenariosTest {
    @TestConfiguration
    static class Temps {
        @Bean
        Horloge horloge() {
            return Horloge.systeme();
        }
    }

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
        System.out.println(Recit.de(deroulement));
        assertThat(deroulement.differences()).isEmpty();
    }
}
