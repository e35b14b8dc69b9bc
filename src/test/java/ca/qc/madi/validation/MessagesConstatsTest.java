package ca.qc.madi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.TypeValeur;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every finding can say its sentence, in both languages, with the same arguments. */
class MessagesConstatsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
    private final ResourceBundle fr = ResourceBundle.getBundle("messages", Locale.CANADA_FRENCH);
    private final ResourceBundle en = ResourceBundle.getBundle("messages", Locale.CANADA);

    private Set<String> constats(ResourceBundle textes) {
        return textes.keySet().stream()
                .filter(c -> c.startsWith("constat."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> arguments(String phrase) {
        return ARGUMENT.matcher(phrase).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void les_deux_langues_ont_les_memes_cles_et_les_memes_arguments() {
        assertThat(constats(fr)).isNotEmpty().isEqualTo(constats(en));
        assertThat(constats(fr)).allSatisfy(c -> {
            assertThat(arguments(fr.getString(c))).as(c).isEqualTo(arguments(en.getString(c)));
            assertThat(fr.getString(c)).doesNotContain("'").endsWith(".");
            assertThat(en.getString(c)).doesNotContain("'").endsWith(".");
        });
    }

    @Test
    void chaque_type_qui_peut_etre_mal_rempli_a_sa_phrase() {
        Set<TypeValeur> types = EnumSet.complementOf(
                EnumSet.of(TypeValeur.TEXTE, TypeValeur.TEXTE_LONG, TypeValeur.CHOIX, TypeValeur.OUI_NON));
        assertThat(types).allSatisfy(t -> assertThat(constats(fr)).contains("constat.F-TYPE-01." + t.nom()));
    }

    @Test
    void chaque_limite_et_chaque_refus_de_fichier_a_sa_phrase() {
        for (String limite :
                "octets entrees entree archive feuilles lignes colonnes cellules caracteres duree".split(" "))
            assertThat(constats(fr)).contains("constat.F-FICHIER-02." + limite);
        for (String refus : "vide illisible compression nomEntree doublon corrompu types dtd".split(" "))
            assertThat(constats(fr)).contains("constat.F-FICHIER-01." + refus);
        for (String actif : "macros liens connexions objets".split(" "))
            assertThat(constats(fr)).contains("constat.F-FICHIER-03." + actif);
    }
}
