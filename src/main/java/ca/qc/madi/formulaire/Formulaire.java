package ca.qc.madi.formulaire;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A workbook read under a layout: every cell typed and with its address in the user's file. Nothing is judged here.
 *
 * @param sha256 of the bytes received, lower-case hexadecimal
 * @param disposition the layout the marker names, or the default one of the editions when it names none of them
 * @param editions the editions it was read with
 * @param feuilles names of all the sheets, in the file's order
 * @param feuillesCachees names of the hidden sheets, the marker left out
 */
public record Formulaire(
        String sha256,
        Disposition disposition,
        Editions editions,
        MarqueurLu marqueur,
        List<OngletLu> onglets,
        List<String> feuilles,
        List<String> feuillesCachees) {

    /**
     * What the marker sheet says.
     *
     * @param authentique the sheet is there and names our gabarit
     * @param version the edition it names; null when it names none
     */
    public record MarqueurLu(boolean authentique, @Nullable String version) {}

    /** A field; empty when its tab is absent, or when this edition has no such field. */
    public Optional<ChampLu> champ(String id) {
        return onglets.stream()
                .flatMap(o -> Optional.ofNullable(o.champs().get(id)).stream())
                .findFirst();
    }

    /** A table; empty when its tab is absent, or when this edition has no such table. */
    public Optional<TableauLu> tableau(String id) {
        return onglets.stream()
                .flatMap(o -> Optional.ofNullable(o.tableaux().get(id)).stream())
                .findFirst();
    }
}
