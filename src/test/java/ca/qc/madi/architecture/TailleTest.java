package ca.qc.madi.architecture;

import static ca.qc.madi.architecture.Maison.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Small types in flat rooms, each room introduced by a sentence and closed to null. */
class TailleTest {

    private static final int PLAFOND = 250;

    private static List<String> plusLongsQue(int lignes) {
        return Sources.sous(".java", Sources.JAVA).stream()
                .filter(f -> Sources.lignesDeCode(Sources.lire(f)) > lignes)
                .map(Path::toString)
                .toList();
    }

    private static Set<String> sousPaquets(String racine, JavaClasses classes, String... permis) {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .filter(p -> p.startsWith(racine + "."))
                .filter(p ->
                        !p.substring(racine.length() + 1).matches("[a-z]+(\\.(" + String.join("|", permis) + "))?"))
                .collect(Collectors.toSet());
    }

    private static Set<String> sansMarque(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackage)
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toSet());
    }

    @Test
    void noTypeIsLong() {
        assertThat(plusLongsQue(PLAFOND)).isEmpty();
    }

    @Test
    void nineTypesInTenAreShort() {
        assertThat(plusLongsQue(100).size() * 10)
                .isLessThan(Sources.sous(".java", Sources.JAVA).size());
    }

    @Test
    void aLongTypeIsFound() {
        assertThat(plusLongsQue(50)).isNotEmpty();
        assertThat(Sources.lignesDeCode("package a;\n\nimport b;\n/** x\n y */\nclass A { // c\n    // d\n}\n"))
                .isEqualTo(2);
    }

    @Test
    void aRoomHasNoOtherSubPackageThanWebAndInterne() {
        assertThat(sousPaquets(Maison.RACINE, CLASSES, "web", "interne")).isEmpty();
    }

    @Test
    void anotherSubPackageIsFound() {
        assertThat(sousPaquets("ca.qc", CLASSES, "web", "interne")).contains("ca.qc.madi.journal");
    }

    @Test
    void eachPackageIsNullMarked() {
        assertThat(sansMarque(CLASSES)).isEmpty();
    }

    @Test
    void aPackageWithoutMarkIsFound() {
        assertThat(sansMarque(Maison.TEMOINS)).contains("ca.qc.temoins");
    }
}
