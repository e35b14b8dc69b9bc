package ca.qc.madi.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.qc.madi.MadiApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;

/** The rooms of the house and the direction of the arrows between them. */
class ModulesTest {

    private static final ApplicationModules MAISON = ApplicationModules.of(MadiApplication.class);

    @Test
    void eachRoomKnowsOnlyTheRoomsItMayKnow() {
        MAISON.verify();
    }

    @Test
    void anArrowAgainstTheDirectionIsFound() {
        assertThatThrownBy(() ->
                        ApplicationModules.of("ca.qc.temoins", lieu -> true).verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("bas")
                .hasMessageContaining("haut");
    }

    @Test
    void eachRoomSaysWhatItMayKnow() {
        assertThat(MAISON.stream())
                .isNotEmpty()
                .allSatisfy(piece -> assertThat(
                                annotation(piece.getBasePackage().getName()).allowedDependencies())
                        .as("%s", piece)
                        .doesNotContain(ApplicationModule.OPEN_TOKEN));
    }

    /** The diagrams stand under target only: they are drawn again at each build. */
    @Test
    void theMapOfTheHouseIsDrawn() {
        Path plans = Path.of("target", "plans");
        new Documenter(MAISON, Documenter.Options.defaults().withOutputFolder(plans.toString()))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
        assertThat(plans.resolve("components.puml")).exists().isNotEmptyFile();
        assertThat(Files.exists(plans.resolve("module-versement.adoc"))).isTrue();
    }

    private static ApplicationModule annotation(String paquet) {
        try {
            ApplicationModule annotation =
                    Class.forName(paquet + ".package-info").getAnnotation(ApplicationModule.class);
            assertThat(annotation).as(paquet + " is annotated").isNotNull();
            return annotation;
        } catch (ClassNotFoundException e) {
            throw new AssertionError(paquet + " has no package-info", e);
        }
    }
}
