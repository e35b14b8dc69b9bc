package ca.qc.madi.architecture;

import ca.qc.madi.validation.ReglesDecrites;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The rules of the guide, each with the files of code and the tests in which its id stands. */
final class CatalogueRegles {

    private static final Pattern ID = Pattern.compile("\\b[FG]-[A-Z]+-\\d{2}\\b");
    private static final Path TESTS = Path.of("src", "test", "java");

    /** Where a rule may be carried out; the sentences of the bundles only tell of it. */
    private static final Path[] CODE = {
        Sources.JAVA,
        Path.of("src", "main", "resources", "mesures"),
        Path.of("bpmn"),
        Path.of("templates", "formulaire"),
        Path.of("templates", "lettres")
    };

    private final List<Regle> regles;
    private final List<Code> codes;
    private final Map<String, Set<String>> code;
    private final Map<String, Set<String>> tests;

    /** What the data file says of one rule. */
    record Regle(
            String id,
            String etape,
            String titre,
            @Nullable String reste,
            @Nullable Integer issue,
            @Nullable String voir) {}

    /** What the data file says of one code of the formulaire contract. */
    record Code(String id, String titre) {}

    record Fichier(List<Code> codes, List<Regle> regles) {}

    /** How far a rule is carried out. */
    enum Etat {
        FAIT("fait"),
        PARTIEL("partiel"),
        A_VENIR("à venir");

        private final String mot;

        Etat(String mot) {
            this.mot = mot;
        }
    }

    CatalogueRegles(
            List<Regle> regles, List<Code> codes, Map<String, Set<String>> code, Map<String, Set<String>> tests) {
        this.regles = regles;
        this.codes = codes;
        this.code = code;
        this.tests = tests;
    }

    static CatalogueRegles duProjet() {
        Path donnees = Path.of("src", "test", "resources", "regles.yaml");
        Fichier fichier = YAMLMapper.builder().build().readValue(Sources.lire(donnees), Fichier.class);
        return new CatalogueRegles(fichier.regles(), fichier.codes(), ids(fichiersDeCode()), ids(tests()));
    }

    private static List<Path> fichiersDeCode() {
        return Arrays.stream(CODE)
                .flatMap(dossier -> Sources.sous("", dossier).stream())
                .filter(f -> !f.toString().endsWith(".xlsx"))
                .sorted(Comparator.comparing(Path::toString))
                .toList();
    }

    /** The tests of the rules, not those of this page. */
    private static List<Path> tests() {
        return Sources.sous("Test.java", TESTS).stream()
                .filter(f -> !f.startsWith(TESTS.resolve(Path.of("ca", "qc", "madi", "architecture"))))
                .toList();
    }

    /** File names by the ids that stand in them. */
    private static Map<String, Set<String>> ids(List<Path> fichiers) {
        Map<String, Set<String>> ids = new TreeMap<>();
        for (Path fichier : fichiers) {
            String nom = fichier.getFileName().toString().replaceFirst("\\.java$", "");
            ID.matcher(Sources.lire(fichier))
                    .results()
                    .forEach(r -> ids.computeIfAbsent(r.group(), id -> new TreeSet<>())
                            .add(nom));
        }
        return ids;
    }

    List<Regle> regles() {
        return regles;
    }

    private Regle regle(String id) {
        return regles.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    /** Ids that stand in code or tests and that the data file does not know. */
    Set<String> inconnus() {
        Set<String> inconnus = new TreeSet<>(code.keySet());
        inconnus.addAll(tests.keySet());
        regles.forEach(r -> inconnus.remove(r.id()));
        codes.forEach(c -> inconnus.remove(c.id()));
        return inconnus;
    }

    /** A rule is done only when its id stands in code and in a test, and nothing is said to be missing. */
    Etat etat(Regle regle) {
        if (regle.voir() != null) return etat(regle(regle.voir()));
        boolean codee = code.containsKey(regle.id());
        boolean essayee = tests.containsKey(regle.id());
        if (codee && essayee && regle.reste() == null) return Etat.FAIT;
        return codee ? Etat.PARTIEL : Etat.A_VENIR;
    }

    /** The page docs/regles.md. */
    String page() {
        StringBuilder page = new StringBuilder("""
                # Règles du guide, dans le code et dans les tests

                Page produite par `CatalogueReglesTest` à partir de `src/test/resources/regles.yaml` et des endroits où
                l'identifiant de chaque règle se trouve. Ne pas la modifier à la main :
                `mvn test -Dtest=CatalogueReglesTest -Dmadi.regles.ecrire=true` la refait, et `mvn verify` échoue si elle
                n'est plus à jour.

                Source : Guide de l'émetteur, MADI, version du 31 janvier 2025 ; les titres sont des résumés.
                **fait** : l'identifiant est dans le code et dans au moins un test. **partiel** : dans le code, sans test qui
                le nomme, ou avec ce qu'il reste à faire. **à venir** : rien encore ; le numéro renvoie au billet prévu.

                """);
        page.append(bilan()).append("\n\n");
        page.append("| Règle | Titre | Étape ou partie (§) | Code | Tests | État |\n|---|---|---|---|---|---|\n");
        regles.forEach(r -> page.append(ligne(r)).append('\n'));
        return page.append(formulaire()).toString();
    }

    /** The second table: each code a formulaire may be given, and the named rule that gives it. */
    private String formulaire() {
        StringBuilder table = new StringBuilder("""

                ## Règles du formulaire

                Chaque code qu'un formulaire peut recevoir, la règle nommée qui le donne (le nom que porte le constat), sa classe,
                sa référence dans le guide ou la disposition, et les tests qui le nomment. `CatalogueReglesTest` échoue quand un code
                n'a pas de règle, ou pas de test.

                | Code | Sens | Règle | Classe | Étape du guide ou source | Tests |
                |---|---|---|---|---|---|
                """);
        for (String code : codesDuFormulaire())
            ReglesDecrites.toutes().stream()
                    .filter(r -> r.codes().contains(code))
                    .forEach(r -> table.append("| %s | %s | `%s` | `%s` | %s | %s |\n"
                            .formatted(code, titre(code), r.id(), r.classe(), r.reference(), noms(tests, code))));
        return table.toString();
    }

    private String titre(String code) {
        return Stream.concat(
                        codes.stream().filter(c -> c.id().equals(code)).map(Code::titre),
                        regles.stream().filter(r -> r.id().equals(code)).map(Regle::titre))
                .findFirst()
                .orElseThrow();
    }

    /** The codes of the contract, and the ids of the guide that a rule of the formulaire gives. */
    Set<String> codesDuFormulaire() {
        Set<String> tous = new TreeSet<>();
        codes.forEach(c -> tous.add(c.id()));
        ReglesDecrites.toutes().forEach(r -> tous.addAll(r.codes()));
        return tous;
    }

    /** Codes that no rule of the formulaire gives. */
    Set<String> sansRegle() {
        Set<String> sans = codesDuFormulaire();
        ReglesDecrites.toutes().forEach(r -> sans.removeAll(r.codes()));
        return sans;
    }

    /** Codes of the formulaire that no test names. */
    Set<String> sansTest() {
        Set<String> sans = codesDuFormulaire();
        sans.removeAll(tests.keySet());
        return sans;
    }

    private String bilan() {
        return Arrays.stream(Etat.values())
                .map(etat -> "%s : %d"
                        .formatted(
                                etat.mot,
                                regles.stream().filter(r -> etat(r) == etat).count()))
                .collect(Collectors.joining(" · ", regles.size() + " règles — ", "."));
    }

    private String ligne(Regle regle) {
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        regle.id(),
                        regle.titre(),
                        regle.etape(),
                        noms(code, regle.id()),
                        noms(tests, regle.id()),
                        suite(regle));
    }

    private static String noms(Map<String, Set<String>> ou, String id) {
        Set<String> noms = ou.getOrDefault(id, Set.of());
        return noms.isEmpty() ? "–" : noms.stream().map(n -> "`" + n + "`").collect(Collectors.joining(" "));
    }

    private String suite(Regle regle) {
        Etat etat = etat(regle);
        if (regle.voir() != null) return etat.mot + ", voir " + regle.voir();
        if (etat == Etat.FAIT) return etat.mot;
        String reste = regle.reste() == null ? "" : " : " + regle.reste();
        String billet = regle.issue() == null ? "" : " (billet " + regle.issue() + ")";
        return etat.mot + reste + billet;
    }
}
