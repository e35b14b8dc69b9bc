package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.dossier.EtapeReprise;
import ca.qc.madi.dossier.FaitDossier;
import ca.qc.madi.dossier.FaitEmetteur;
import ca.qc.madi.projet.FaitPlanification;
import ca.qc.madi.projet.FaitProjet;
import ca.qc.madi.suivi.FaitSuivi;
import ca.qc.madi.versement.FaitVersement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word of the pages stands in both bundles, and nowhere else. */
class TextesTest {

    private static final Path MODELES = Path.of("templates/pages");
    private static final Pattern CLE = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[}(]");
    private static final Pattern ACTE = Pattern.compile("(?:new Acte|agir|parMoteur)\\(\\s*\"([a-z-]+)\"");
    private static final Pattern FAIT = Pattern.compile("\\{([a-zA-Z.]+)}");

    @Test
    void les_deux_langues_ont_les_memes_cles() {
        assertThat(cles(Locale.CANADA)).isEqualTo(cles(Locale.CANADA_FRENCH));
    }

    /** A key written twice says only its last sentence, whatever the first was for. */
    @Test
    void aucune_cle_n_est_ecrite_deux_fois() throws IOException {
        for (String langue : List.of("fr", "en")) {
            Path textes = Path.of("src/main/resources/messages_" + langue + ".properties");
            assertThat(Files.readAllLines(textes).stream()
                            .filter(l -> l.matches("[A-Za-z][^= ]* ?=.*"))
                            .map(l -> l.split(" ?=", 2)[0]))
                    .as(langue)
                    .hasSizeGreaterThan(1_000)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void toute_cle_d_un_modele_existe() throws IOException {
        Set<String> connues = cles(Locale.CANADA_FRENCH);
        for (Path modele : modeles()) {
            assertThat(CLE.matcher(Files.readString(modele)).results().map(r -> r.group(1)))
                    .as(modele.toString())
                    .allMatch(connues::contains);
        }
    }

    @Test
    void aucune_phrase_n_est_ecrite_dans_un_modele() throws IOException {
        for (Path modele : modeles()) {
            String texte = Files.readString(modele).replaceAll("<[^>]*>", "");
            assertThat(texte.replaceAll("[\\s,.:()–]", ""))
                    .as(modele.toString())
                    .isEmpty();
        }
    }

    @Test
    void chaque_fait_a_sa_phrase_et_ne_nomme_que_ce_qu_il_porte() {
        ResourceBundle textes = ResourceBundle.getBundle("messages", Locale.CANADA_FRENCH);
        List<Class<?>> faits = Stream.of(
                        FaitDossier.class,
                        FaitEmetteur.class,
                        FaitProjet.class,
                        FaitVersement.class,
                        FaitPlanification.class,
                        FaitSuivi.class,
                        EtapeReprise.class)
                .flatMap(TextesTest::membres)
                .toList();
        assertThat(faits).hasSizeGreaterThan(30);
        for (Class<?> fait : faits) {
            String phrase = textes.getString("fait." + fait.getSimpleName());
            List<String> portes =
                    Stream.of(fait.getRecordComponents()).map(c -> c.getName()).toList();
            assertThat(FAIT.matcher(phrase).results().map(r -> r.group(1).split("\\.")[0]))
                    .as(fait.getSimpleName())
                    .allMatch(portes::contains);
        }
    }

    @Test
    void chaque_acte_a_son_nom() throws IOException {
        Set<String> actes = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                ACTE.matcher(Files.readString(source)).results().forEach(r -> actes.add(r.group(1)));
            }
        }
        assertThat(actes).hasSizeGreaterThan(20);
        assertThat(actes.stream().map(acte -> "mot.acte." + acte)).allMatch(cles(Locale.CANADA_FRENCH)::contains);
    }

    private static Stream<Class<?>> membres(Class<?> famille) {
        return famille.isSealed()
                ? Stream.of(famille.getPermittedSubclasses()).flatMap(TextesTest::membres)
                : Stream.of(famille);
    }

    private static Set<String> cles(Locale langue) {
        return new TreeSet<>(ResourceBundle.getBundle("messages", langue).keySet());
    }

    private static List<Path> modeles() throws IOException {
        try (Stream<Path> tous = Files.walk(MODELES)) {
            return tous.filter(p -> p.toString().endsWith(".html")).toList();
        }
    }
}
