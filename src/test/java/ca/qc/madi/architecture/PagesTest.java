package ca.qc.madi.architecture;

import static ca.qc.madi.architecture.Maison.CLASSES;
import static ca.qc.madi.architecture.Maison.TEMOINS;
import static ca.qc.madi.architecture.Maison.doitEchouer;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** Pages stand in a room's {@code web}, and show views, never a row of the database. */
class PagesTest {

    private static final DescribedPredicate<JavaClass> PAGES = DescribedPredicate.or(
                    metaAnnotatedWith(Controller.class), metaAnnotatedWith(ControllerAdvice.class))
            .forSubtype();

    private static ArchRule pagesSeulementDans(String paquet) {
        return classes().that(PAGES).should().resideInAPackage(paquet);
    }

    private static ArchRule aucuneEntiteDans(DescribedPredicate<JavaClass> vues) {
        return classes().that(vues).should(sansEntite());
    }

    private static ArchCondition<JavaClass> sansEntite() {
        return new ArchCondition<>("hold and give no entity, and take none from a request") {
            @Override
            public void check(JavaClass classe, ConditionEvents faits) {
                Stream<JavaType> champs = classe.getFields().stream().map(f -> f.getType());
                Stream<JavaType> resultats = methodes(classe).map(m -> m.getReturnType());
                Stream<JavaType> saisies = PAGES.test(classe)
                        ? methodes(classe).flatMap(m -> m.getParameterTypes().stream())
                        : Stream.empty();
                Stream.of(champs, resultats, saisies)
                        .flatMap(types -> types)
                        .map(JavaType::getAllInvolvedRawTypes)
                        .flatMap(Collection::stream)
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .distinct()
                        .forEach(type -> faits.add(SimpleConditionEvent.violated(
                                classe, classe.getName() + " shows " + type.getSimpleName())));
            }
        };
    }

    private static Stream<JavaMethod> methodes(JavaClass classe) {
        return classe.getMethods().stream().filter(m -> !m.getName().startsWith("lambda$"));
    }

    private static DescribedPredicate<JavaClass> dansWeb() {
        return JavaClass.Predicates.resideInAPackage("..web..");
    }

    @Test
    void controllersStandInTheWebOfTheirRoom() {
        pagesSeulementDans("ca.qc.madi.*.web").check(CLASSES);
    }

    @Test
    void aControllerElsewhereIsFound() {
        doitEchouer(pagesSeulementDans("ca.qc.madi.*.web"), TEMOINS);
    }

    @Test
    void noPageShowsAnEntity() {
        aucuneEntiteDans(DescribedPredicate.or(PAGES, dansWeb())).check(CLASSES);
    }

    @Test
    void anEntityShownIsFound() {
        doitEchouer(aucuneEntiteDans(PAGES), TEMOINS);
    }
}
