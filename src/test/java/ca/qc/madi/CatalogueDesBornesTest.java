package ca.qc.madi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Each boundary test that the first dollar asks for (rules catalogue, part 11) stands in one class, under its id. */
class CatalogueDesBornesTest {

    private static final Pattern NOM = Pattern.compile("\\G(T[0-9]{2})_");

    @Test
    void chaque_borne_demandee_a_son_test_dans_une_seule_classe() {
        Map<String, TreeSet<String>> classes = new TreeMap<>();
        tests().forEach(methode -> {
            Matcher nom = NOM.matcher(methode.getName());
            while (nom.find()) {
                classes.computeIfAbsent(nom.group(1), id -> new TreeSet<>())
                        .add(methode.getOwner().getSimpleName());
            }
        });
        assertThat(classes.keySet()).containsAll(demandees());
        assertThat(classes.values()).allMatch(lieux -> lieux.size() == 1, "one class each");
    }

    private static Stream<JavaMethod> tests() {
        return new ClassFileImporter()
                .importPackages("ca.qc.madi").stream()
                        .flatMap(classe -> classe.getMethods().stream())
                        .filter(m -> m.isAnnotatedWith(Test.class) || m.isAnnotatedWith(ParameterizedTest.class));
    }

    private static List<String> demandees() {
        return Stream.of(
                        IntStream.rangeClosed(1, 7),
                        IntStream.of(9, 10, 12),
                        IntStream.rangeClosed(15, 25),
                        IntStream.of(27, 28, 66, 76, 77, 80, 83),
                        IntStream.rangeClosed(31, 37),
                        IntStream.rangeClosed(40, 51),
                        IntStream.of(54, 56, 57, 58, 60, 61, 65, 67, 74, 75, 81))
                .flatMapToInt(ids -> ids)
                .mapToObj("T%02d"::formatted)
                .toList();
    }
}
