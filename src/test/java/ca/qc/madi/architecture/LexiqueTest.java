package ca.qc.madi.architecture;

import static ca.qc.madi.architecture.Maison.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One word, one thing: each domain word of the code stands in docs/lexique.md, with what it means. */
class LexiqueTest {

    private static final List<String> PIECES = List.of(
            "dossier",
            "projet",
            "versement",
            "suivi",
            "validation",
            "formulaire",
            "historique",
            "journal",
            "flux",
            "cadre",
            "correspondance");
    private static final Pattern CODE = Pattern.compile("`([A-Za-z]+)`");
    private static final Pattern TECHNIQUE = Pattern.compile(".*(Controller|Configuration|Delegate|Advice|Filter)");

    private static List<String[]> rangees() {
        return Sources.lire(Path.of("docs", "lexique.md"))
                .lines()
                .filter(l -> l.startsWith("| ") && !l.startsWith("| Mot "))
                .map(l -> l.split("\\|", -1))
                .toList();
    }

    private static Set<String> motsDuCode() {
        return rangees().stream()
                .flatMap(r -> CODE.matcher(r[2]).results())
                .map((MatchResult m) -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> typesPublics() {
        return CLASSES.stream()
                .filter(c -> PIECES.stream().anyMatch(p -> c.getPackageName().equals(Maison.RACINE + "." + p)))
                .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .filter(nom -> !TECHNIQUE.matcher(nom).matches() && !nom.equals("package-info"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void eachDomainWordOfTheCodeIsDefined() {
        assertThat(motsDuCode()).as("enter the new word in docs/lexique.md").containsAll(typesPublics());
    }

    @Test
    void noWordOutlivesItsClass() {
        Set<String> connus = CLASSES.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        assertThat(connus).as("a class left, docs/lexique.md still names it").containsAll(motsDuCode());
    }

    @Test
    void aWordStandsOnceAndIsWholly() {
        assertThat(rangees()).extracting(r -> r[1].strip()).doesNotHaveDuplicates();
        assertThat(rangees()).allSatisfy(r -> {
            assertThat(r).as("%s", String.join("|", r)).hasSize(7);
            for (int i = 1; i < 6; i++) assertThat(r[i]).isNotBlank();
        });
    }

    @Test
    void aMissingWordIsFound() {
        assertThat(typesPublics()).contains("Dossier", "Verdict", "Calcul").doesNotContain("Chaine", "Depot");
        assertThat(motsDuCode()).doesNotContain("Bidule");
    }
}
