package ca.qc.madi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the formulaire as they declare themselves, for the page that lists them. */
public final class ReglesDecrites {

    private ReglesDecrites() {}

    /**
     * One rule.
     *
     * @param classe simple name of the class that carries it out
     */
    public record Decrite(String id, String reference, Set<String> codes, String classe) {}

    public static List<Decrite> toutes() {
        return Stream.concat(Stream.of(Validateur.FICHIER), Validateur.REGLES.stream())
                .map(r -> new Decrite(r.id(), r.reference(), r.codes(), classe(r)))
                .toList();
    }

    /** The class whose method the rule runs. */
    private static String classe(Regle regle) {
        String nom = regle.examiner().getClass().getName();
        return nom.substring(nom.lastIndexOf('.', nom.indexOf("$$")) + 1, nom.indexOf("$$"));
    }

    /** A finding bears a code that its rule declares, the rule's own reference, and a sentence in both languages. */
    static void verifier(Constat constat) {
        assertThat(toutes())
                .filteredOn(r -> r.id().equals(constat.regle()))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.codes()).contains(constat.code());
                    assertThat(r.reference()).isEqualTo(constat.reference());
                });
        assertThat(constat.message().fr()).endsWith(".").doesNotContain("constat.", "{");
        assertThat(constat.message().en()).endsWith(".").doesNotContain("constat.", "{");
    }
}
