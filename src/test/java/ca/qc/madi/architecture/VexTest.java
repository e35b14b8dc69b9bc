package ca.qc.madi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reasons why known vulnerabilities of the engine do not apply hold (docs/vex.md). */
class VexTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/camunda/bpm/engine/rest/impl/CamundaRestResources.class",
                "org/camunda/bpm/engine/rest/TaskRestService.class",
                "org/camunda/bpm/webapp/impl/security/auth/AuthenticationFilter.class",
                "org/camunda/bpm/admin/impl/web/SetupResource.class",
                "org/camunda/bpm/spring/boot/starter/webapp/CamundaBpmWebappAutoConfiguration.class"
            })
    void neitherRestNorWebApplicationIsThere(String classe) {
        assertThat(getClass().getClassLoader().getResource(classe)).isNull();
    }

    /** The witness: looked up the same way, the engine is found. */
    @ParameterizedTest
    @ValueSource(strings = {"org/camunda/bpm/engine/ProcessEngine.class", "org/camunda/bpm/engine/TaskService.class"})
    void theEngineIsThere(String classe) {
        assertThat(getClass().getClassLoader().getResource(classe)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.camunda.bpm.springboot:camunda-bpm-spring-boot-starter-rest",
                "org.camunda.bpm.springboot:camunda-bpm-spring-boot-starter-webapp",
                "org.camunda.bpm:camunda-engine-rest*",
                "org.camunda.bpm.webapp:*"
            })
    void theBuildRefusesThem(String artefact) {
        assertThat(Sources.lire(Path.of("pom.xml"))).contains("<exclude>" + artefact + "</exclude>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CVE-2026-109432", "CVE-2026-77226"})
    void thePageSaysWhy(String vulnerabilite) {
        assertThat(Sources.lire(Path.of("docs", "vex.md"))).contains(vulnerabilite + " | `org.camunda.bpm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enableExpressionsInStoredQueries: false"})
    void theEngineEvaluatesNoStoredExpression(String reglage) {
        assertThat(Sources.lire(Path.of("src", "main", "resources", "application.yaml")))
                .contains(reglage)
                .doesNotContain("enableExpressionsInAdhocQueries: true");
    }
}
