package ca.qc.madi.journal;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.repository.Repository;

/** Facts and refusals are only ever added: nothing in the program takes one away or changes it. */
class AjoutSeulTest {

    /**
     * What a person or a caller keeps for itself and may throw away, and the copy of the engine's tasks: no fact, no
     * refusal, nothing that only stands there.
     */
    private static final DescribedPredicate<JavaClass> HORS_DU_LIVRE = DescribedPredicate.describe(
            "kept beside the book",
            c -> Set.of("ClesActes", "FiltresEnregistres", "LiensInscrits", "TachesInscrites", "TachesFaites")
                    .contains(c.getSimpleName()));

    private static final JavaClasses PROGRAMME = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("ca.qc.madi");

    @Test
    void rien_ne_supprime_dans_aucun_depot() {
        sansSuppression(JavaClass.Predicates.assignableTo(Repository.class)).check(PROGRAMME);
    }

    @Test
    void la_regle_voit_une_suppression() {
        JavaClasses temoin = new ClassFileImporter().importClasses(Temoin.class);
        assertThat(sansSuppression(JavaClass.Predicates.assignableTo(Repository.class))
                        .evaluate(temoin)
                        .hasViolation())
                .isTrue();
    }

    @Test
    void aucune_requete_ne_modifie() {
        methods().should().notBeAnnotatedWith(Modifying.class).check(PROGRAMME);
    }

    @Test
    void les_lignes_du_livre_et_des_refus_sont_immuables() {
        assertThat(List.of(FaitConsigne.class, RefusConsigne.class))
                .allMatch(ligne -> ligne.isAnnotationPresent(Immutable.class));
    }

    @Test
    void le_livre_n_offre_que_d_ajouter_et_de_lire() {
        assertThat(publiques(Journal.class))
                .containsExactlyInAnyOrder(
                        "attendreSonTour", "consigner", "lire", "rang", "dernierInstant", "notes", "dossier");
        assertThat(publiques(RegistreRefus.class)).containsExactlyInAnyOrder("consigner", "duDossier", "tous");
    }

    @Test
    void seuls_le_journal_et_ses_registres_touchent_a_leurs_depots() {
        classes()
                .that()
                .areAssignableTo(FaitsConsignes.class)
                .or()
                .areAssignableTo(RefusConsignes.class)
                .should()
                .bePackagePrivate()
                .check(PROGRAMME);
    }

    private static List<String> publiques(Class<?> classe) {
        return Arrays.stream(classe.getDeclaredMethods())
                .filter(m -> java.lang.reflect.Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
                .map(Method::getName)
                .toList();
    }

    private static ArchRule sansSuppression(DescribedPredicate<JavaClass> depots) {
        return noClasses()
                .should()
                .callMethodWhere(target(nameMatching("(delete|remove).*"))
                        .and(target(owner(depots.and(DescribedPredicate.not(HORS_DU_LIVRE))))));
    }

    /** What the rule must see. */
    private static final class Temoin {
        void effacer(JpaRepository<Object, String> depot) {
            depot.deleteById("x");
        }
    }
}
