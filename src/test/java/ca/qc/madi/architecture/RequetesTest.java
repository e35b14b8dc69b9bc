package ca.qc.madi.architecture;

import static ca.qc.madi.architecture.Maison.CLASSES;
import static ca.qc.madi.architecture.Maison.TEMOINS;
import static ca.qc.madi.architecture.Maison.doitEchouer;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a person types is never read as a query nor as an expression. */
class RequetesTest {

    private static final Set<String> ECRITES =
            Set.of("createQuery", "createNativeQuery", "createStatement", "prepareStatement", "nativeQuery");

    /** CVE-2026-109432: an expression handed to a task query inside {@code or()} is evaluated by the engine. */
    private static ArchRule aucuneExpression(String fin) {
        return noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "the engine's method ends in " + fin,
                        appel -> hote(appel).startsWith("org.camunda.")
                                && appel.getTarget().getName().endsWith(fin)));
    }

    /** Queries are constants on repository methods, with named parameters, or put together without text. */
    private static ArchRule aucuneRequeteEcrite() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.springframework\\.jdbc\\.core\\..*(JdbcTemplate|JdbcOperations|JdbcClient).*")
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "the call writes its own query",
                        appel -> ECRITES.contains(appel.getTarget().getName()) && !criteres(appel)));
    }

    /** The one query that is put together without text. */
    private static boolean criteres(JavaMethodCall appel) {
        return appel.getTarget().getName().equals("createQuery")
                && appel.getTarget().getRawParameterTypes().stream().noneMatch(t -> t.isEquivalentTo(String.class));
    }

    private static String hote(JavaMethodCall appel) {
        return appel.getTargetOwner().getName();
    }

    @Test
    void noQueryOfTheEngineTakesAnExpression() {
        aucuneExpression("Expression").check(CLASSES);
    }

    @Test
    void anExpressionHandedToTheEngineIsFound() {
        doitEchouer(aucuneExpression("Expression"), TEMOINS);
        doitEchouer(aucuneExpression("Query"), CLASSES);
    }

    @Test
    void noQueryIsWrittenOnTheSpot() {
        aucuneRequeteEcrite().check(CLASSES);
    }

    @Test
    void aQueryWrittenOnTheSpotIsFound() {
        doitEchouer(aucuneRequeteEcrite(), TEMOINS);
    }
}
