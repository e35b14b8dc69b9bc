package ca.qc.madi.architecture;

import static ca.qc.madi.architecture.Maison.CLASSES;
import static ca.qc.madi.architecture.Maison.TEMOINS;
import static ca.qc.madi.architecture.Maison.doitEchouer;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Money is never a binary fraction: no float, no double, in any field, parameter or result. */
class ArgentTest {

    private static final Set<String> BINAIRES = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    /** Where a number becomes one: the cell of a workbook holds a double, as the file format does. */
    private static final String ECRITURE = "RedacteurFormulaire";

    /** Heights and margins of a printed page, in points and inches as POI takes them; no amount among them. */
    private static final Set<String> MISE_EN_PAGE = Set.of("ImpressionGabarit", "OngletGabarit");

    private static final Set<String> PASSAGES =
            Set.of("doubleValue", "floatValue", "parseDouble", "parseFloat", "nextDouble", "getNumericCellValue");

    private static ArchRule aucun(Set<String> types) {
        return ArchRuleDefinition.classes().should(neRienTenirDe(types));
    }

    private static ArchCondition<JavaClass> neRienTenirDe(Set<String> types) {
        return new ArchCondition<>("hold, take or give none of " + types) {
            @Override
            public void check(JavaClass classe, ConditionEvents faits) {
                if (MISE_EN_PAGE.contains(classe.getSimpleName()) || classe.isAnonymousClass()) return;
                classe.getFields().stream()
                        .filter(champ -> types.contains(champ.getRawType().getName()))
                        .forEach(champ -> faits.add(SimpleConditionEvent.violated(champ, champ.getFullName())));
                classe.getCodeUnits().stream()
                        .filter(unite -> emploie(unite, types))
                        .forEach(unite -> faits.add(SimpleConditionEvent.violated(unite, unite.getFullName())));
            }
        };
    }

    private static boolean emploie(JavaCodeUnit unite, Set<String> types) {
        return types.contains(unite.getRawReturnType().getName())
                || unite.getRawParameterTypes().stream().anyMatch(t -> types.contains(t.getName()));
    }

    private static ArchRule conversionsSeulementDans(String classe) {
        return noClasses().that().doNotHaveSimpleName(classe).should().callMethodWhere(versBinaire());
    }

    private static DescribedPredicate<JavaMethodCall> versBinaire() {
        return DescribedPredicate.describe(
                "the call turns a number into a binary fraction",
                appel -> PASSAGES.contains(appel.getTarget().getName()));
    }

    @Test
    void noBinaryFractionIsHeldTakenOrGiven() {
        aucun(BINAIRES).check(CLASSES);
    }

    @Test
    void aBinaryFractionIsFound() {
        doitEchouer(aucun(BINAIRES), TEMOINS);
        doitEchouer(aucun(Set.of("java.math.BigDecimal")), CLASSES);
    }

    @Test
    void aNumberBecomesADoubleOnlyWhereACellIsWritten() {
        conversionsSeulementDans(ECRITURE).check(CLASSES);
    }

    @Test
    void aConversionElsewhereIsFound() {
        doitEchouer(conversionsSeulementDans("Montants"), CLASSES);
        doitEchouer(conversionsSeulementDans(ECRITURE), TEMOINS);
    }
}
