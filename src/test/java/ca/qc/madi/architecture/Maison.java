package ca.qc.madi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** The compiled classes the rules are aimed at. */
final class Maison {

    static final String RACINE = "ca.qc.madi";

    /** What ships. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(RACINE);

    /** What does on purpose everything that is forbidden. */
    static final JavaClasses TEMOINS = new ClassFileImporter().importPackages("ca.qc.temoins");

    private Maison() {}

    static String piece(String nom) {
        return RACINE + "." + nom + "..";
    }

    /** The witness: this rule, aimed at the wrong place, must find something. */
    static void doitEchouer(ArchRule regle, JavaClasses classes) {
        assertThat(regle.allowEmptyShould(true).evaluate(classes).hasViolation())
                .as("this must be found to fail: %s", regle.getDescription())
                .isTrue();
    }
}
