package ca.qc.madi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Each boundary test of the rules catalogue (part 11) has a test that bears its id. */
class CatalogueDesBornesTest {

    private static final Pattern NOM = Pattern.compile("(?:^|_)([Tt][0-9]{2})(?=_)");

    @Test
    void chaque_borne_a_son_test() {
        Map<String, TreeSet<String>> classes = new TreeMap<>();
        tests().forEach(methode -> {
            Matcher nom = NOM.matcher(methode.getName());
            while (nom.find()) {
                classes.computeIfAbsent(nom.group(1).toUpperCase(Locale.ROOT), id -> new TreeSet<>())
                        .add(methode.getOwner().getSimpleName());
            }
        });
        assertThat(classes.keySet()).containsAll(demandees());
    }

    private static Stream<JavaMethod> tests() {
        return new ClassFileImporter()
                .importPackages("ca.qc.madi").stream()
                        .flatMap(classe -> classe.getMethods().stream())
                        .filter(m -> m.isAnnotatedWith(Test.class) || m.isAnnotatedWith(ParameterizedTest.class));
    }

    private static List<String> demandees() {
        return IntStream.rangeClosed(1, 83).mapToObj("T%02d"::formatted).toList();
    }
}
