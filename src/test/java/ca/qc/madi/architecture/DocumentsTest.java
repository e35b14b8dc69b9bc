package ca.qc.madi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the papers of the house say holds: decisions are guarded, links lead somewhere, nothing of others is kept. */
class DocumentsTest {

    private static final Path DECISIONS = Path.of("docs", "decisions");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern CLASSE_DE_TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern LIEN = Pattern.compile("\\[[^]]+]\\(([^)#:]+)\\)");
    private static final Pattern LECTURE = Pattern.compile("AMB-\\d{2}");
    private static final Pattern ETRANGER =
            Pattern.compile(".*\\.(js|css|woff2?|ttf|eot|svg|png|jpe?g|gif|ico|pdf|docx?|xsd|jar|zip)");

    static Stream<Path> decisions() {
        return Sources.sous(".md", DECISIONS).stream();
    }

    static Stream<Path> pages() {
        return Stream.concat(
                Stream.of("README.md", "README.fr.md", "CHANGELOG.md").map(Path::of),
                Sources.sous(".md", Path.of("docs")).stream());
    }

    private static Set<String> trouver(Pattern motif, int groupe, Collection<Path> fichiers) {
        return fichiers.stream()
                .flatMap(f -> motif.matcher(Sources.lire(f)).results())
                .map(m -> m.group(groupe))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String confirmation(Path decision) {
        Matcher passage = Pattern.compile("\\*\\*Confirmation\\.\\*\\*(.*)", Pattern.DOTALL)
                .matcher(Sources.lire(decision));
        assertThat(passage.find()).as("%s has a Confirmation", decision).isTrue();
        return passage.group(1);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void eachDecisionNamesTheTestsThatGuardIt(Path decision) {
        Set<String> tests = Sources.sous("Test.java", TESTS).stream()
                .map(f -> f.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        List<String> nommes = CLASSE_DE_TEST
                .matcher(confirmation(decision))
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(nommes).isNotEmpty();
        assertThat(tests).containsAll(nommes);
        assertThat(tests).doesNotContain("BiduleTest");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachLinkLeadsSomewhere(Path page) {
        Path ici = page.toAbsolutePath().getParent();
        assertThat(trouver(LIEN, 1, List.of(page)))
                .allSatisfy(lien -> assertThat(ici.resolve(lien)).exists());
    }

    /** Each reading of an ambiguity that the code cites stands in the decision on readings. */
    @Test
    void eachReadingIsWrittenDown() {
        List<Path> code =
                Sources.sous("", Sources.JAVA, Path.of("src", "main", "resources", "mesures"), Path.of("bpmn"));
        Set<String> citees = trouver(LECTURE, 0, code);
        assertThat(citees).isNotEmpty();
        assertThat(trouver(LECTURE, 0, List.of(DECISIONS.resolve("0011-readings.md"))))
                .containsAll(citees);
    }

    @Test
    void theContinuousBuildRunsTheCommandOfTheReadme() {
        String commande = "mvn -B -ntp verify";
        assertThat(Sources.lire(Path.of("README.md"))).contains(commande);
        assertThat(Sources.lire(Path.of(".ci", "run"))).contains("\n" + commande + "\n");
    }

    /** Our own style sheet, icon, modules and golden dossiers are the only files of such kinds; another is somebody else's. */
    @Test
    void nothingOfOthersIsKept() {
        List<Path> etrangers = new ArrayList<>(
                Sources.sous("", Path.of("src"), Path.of("templates"), Path.of("bpmn"), Path.of("docs")));
        etrangers.removeIf(f -> !ETRANGER.matcher(f.getFileName().toString()).matches());
        etrangers.removeIf(
                f -> f.endsWith("static/style.css") || f.endsWith("static/icone.svg") || f.endsWith("static/rejeu.js"));
        etrangers.removeIf(f -> f.endsWith("static/taches.js"));
        etrangers.removeIf(f -> f.startsWith(Path.of("src/test/resources/preuves")));
        etrangers.removeIf(f -> f.endsWith("static/depot.js"));
        assertThat(etrangers).isEmpty();
        assertThat(ETRANGER.matcher("htmx.min.js").matches()).isTrue();
    }

    @Test
    void eachRoomOfTheHouseIsInThePicture() {
        assertThat(Files.isDirectory(Sources.JAVA)).isTrue();
        Set<String> pieces = Maison.CLASSES.stream()
                .map(c -> c.getPackageName())
                .filter(p -> p.startsWith(Maison.RACINE + "."))
                .map(p -> p.substring(Maison.RACINE.length() + 1).split("\\.", -1)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(pieces)
                .allSatisfy(
                        piece -> assertThat(Sources.lire(Path.of("README.md"))).contains("`" + piece + "`"));
    }
}
