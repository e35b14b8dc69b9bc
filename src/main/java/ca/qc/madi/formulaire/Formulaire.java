package ca.qc.madi.formulaire;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A workbook read under a layout: every cell typed and with its address in the user's file. Nothing is judged here.
 *
 * @param sha256 of the bytes received, lower-case hexadecimal
 * @param disposition the layout the marker names, or the last one known when it names none of ours
 * @param feuillesCachees names of the hidden sheets, the marker left out
 */
public record Formulaire(
        String sha256,
        Disposition disposition,
        MarqueurLu marqueur,
        List<OngletLu> onglets,
        List<String> feuillesCachees) {

    /**
     * What the marker sheet says.
     *
     * @param authentique the sheet is there and names our gabarit
     * @param version the edition it names; null when it names none
     */
    public record MarqueurLu(boolean authentique, @Nullable String version) {}

    /** A field; empty when its tab is absent. IllegalArgumentException for an id the layout does not have. */
    public Optional<ChampLu> champ(String id) {
        disposition.champ(id);
        return onglets.stream()
                .flatMap(o -> Optional.ofNullable(o.champs().get(id)).stream())
                .findFirst();
    }

    /** A table; empty when its tab is absent. IllegalArgumentException for an id the layout does not have. */
    public Optional<TableauLu> tableau(String id) {
        disposition.tableau(id);
        return onglets.stream()
                .flatMap(o -> Optional.ofNullable(o.tableaux().get(id)).stream())
                .findFirst();
    }
}
