package ca.qc.madi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.Limites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/limits.md states the limits and the refusals of the program as it is. */
class LimitesTest {

    private static final Path PAGE = Path.of("docs", "limits.md");
    private static final Pattern RANGEE = Pattern.compile("^\\|[^|]+\\| `([A-Z]+)` \\| (\\d+) \\|", Pattern.MULTILINE);
    private static final Pattern CODE_REFUS = Pattern.compile("\"(M-[A-Z]+-\\d{2})\"");
    private static final String DEBUT = "<!-- refus -->\n";
    private static final String FIN = "<!-- /refus -->";
    private static final String PREFIXE = "refus.";

    private static Map<String, String> limitesDuCode() {
        return Arrays.stream(Limites.class.getFields())
                .collect(Collectors.toMap(f -> f.getName(), LimitesTest::valeur, (a, b) -> a, TreeMap::new));
    }

    private static String valeur(java.lang.reflect.Field limite) {
        try {
            return String.valueOf(limite.get(null));
        } catch (IllegalAccessException e) {
            throw new LinkageError(limite.getName(), e);
        }
    }

    private static Set<String> codes(ResourceBundle textes) {
        return textes.keySet().stream()
                .filter(cle -> cle.startsWith(PREFIXE))
                .map(cle -> cle.substring(PREFIXE.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String tableDesRefus() {
        ResourceBundle fr = ResourceBundle.getBundle("messages", Locale.CANADA_FRENCH);
        ResourceBundle en = ResourceBundle.getBundle("messages", Locale.CANADA);
        return "| Code | Français | English |\n|---|---|---|\n"
                + codes(fr).stream()
                        .map(code -> "| %s | %s | %s |\n".formatted(code, phrase(fr, code), phrase(en, code)))
                        .collect(Collectors.joining());
    }

    /** The sentence as a person reads it, an ellipsis standing for what the act fills in. */
    private static String phrase(ResourceBundle textes, String code) {
        return textes.getString(PREFIXE + code)
                .replaceAll("\\{[^}]*}", "…")
                .replace("''", "'")
                .replace("|", "\\|");
    }

    @Test
    void theLimitsAreThoseOfTheCode() {
        Map<String, String> page = RANGEE.matcher(Sources.lire(PAGE))
                .results()
                .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2), (a, b) -> a, TreeMap::new));
        assertThat(page).isEqualTo(limitesDuCode());
    }

    @Test
    void thePageOfADossierShowsAsManyFindingsAsStated() {
        String page = Sources.lire(Path.of("templates", "pages", "dossier.html"));
        assertThat(Pattern.compile("gt (\\d+)}\" th:text=\"#\\{refus\\.reste")
                        .matcher(page)
                        .results())
                .singleElement()
                .satisfies(m -> assertThat(m.group(1)).isEqualTo(String.valueOf(Limites.CONSTATS)));
    }

    @Test
    void theRefusalsAreThoseOfTheBundles() throws IOException {
        String page = Sources.lire(PAGE);
        String avant = page.substring(0, page.indexOf(DEBUT) + DEBUT.length());
        String refaite = avant + tableDesRefus() + page.substring(page.indexOf(FIN));
        if (Boolean.getBoolean("madi.regles.ecrire")) Files.writeString(PAGE, refaite);
        assertThat(Sources.lire(PAGE))
                .as("docs/limits.md is out of date: mvn test -Dtest=LimitesTest -Dmadi.regles.ecrire=true")
                .isEqualTo(refaite);
    }

    @Test
    void eachRefusalOfTheCodeHasItsSentence() {
        Set<String> duCode = Sources.sous(".java", Sources.JAVA).stream()
                .flatMap(f -> CODE_REFUS.matcher(Sources.lire(f)).results())
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> desTextes = codes(ResourceBundle.getBundle("messages", Locale.CANADA_FRENCH)).stream()
                .filter(code -> code.startsWith("M-"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(desTextes).isEqualTo(duCode);
    }
}
