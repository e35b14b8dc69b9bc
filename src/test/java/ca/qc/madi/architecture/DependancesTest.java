package ca.qc.madi.architecture;

import static ca.qc.madi.architecture.Maison.CLASSES;
import static ca.qc.madi.architecture.Maison.doitEchouer;
import static ca.qc.madi.architecture.Maison.piece;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The libraries that one room alone may touch, and the rooms that nobody below may know. */
class DependancesTest {

    private static final String[] CLASSEUR = {"org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats.."};
    private static final String[] MOTEUR = {"org.camunda..", "org.operaton..", "org.cibseven.."};

    private static ArchRule seulement(String piece, String... bibliotheque) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(piece(piece))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(bibliotheque);
    }

    private static ArchRule nulNeConnait(String piece, String... sauf) {
        String[] permises = Arrays.stream(sauf).map(Maison::piece).toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(permises)
                .and()
                .resideOutsideOfPackage(Maison.RACINE) // the door of the jar
                .should()
                .dependOnClassesThat()
                .resideInAPackage(piece(piece));
    }

    @Test
    void onlyFormulaireReadsWorkbooks() {
        seulement("formulaire", CLASSEUR).check(CLASSES);
    }

    @Test
    void aWorkbookReadElsewhereIsFound() {
        doitEchouer(seulement("projet", CLASSEUR), CLASSES);
    }

    @Test
    void onlyProcessusKnowsTheEngine() {
        seulement("processus", MOTEUR).check(CLASSES);
    }

    @Test
    void anEngineTypeElsewhereIsFound() {
        doitEchouer(seulement("flux", MOTEUR), CLASSES);
    }

    @ParameterizedTest
    @CsvSource({"processus, processus simulation accueil", "simulation, simulation accueil", "accueil, accueil"})
    void nobodyBelowKnowsTheTopOfTheHouse(String piece, String sauf) {
        nulNeConnait(piece, sauf.split(" ")).check(CLASSES);
    }

    /** The same rule about rooms that are known: each must be found. */
    @ParameterizedTest
    @CsvSource({"journal, journal dossier", "versement, versement processus", "partage, partage"})
    void aRoomThatIsKnownIsFound(String piece, String sauf) {
        doitEchouer(nulNeConnait(piece, sauf.split(" ")), CLASSES);
    }
}
