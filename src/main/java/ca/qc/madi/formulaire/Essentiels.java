package ca.qc.madi.formulaire;

import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What no edition can do without, because money and the deposit itself are read from it. */
final class Essentiels {

    private static final Map<String, Enum<?>[]> CHAMPS =
            Map.of("depot.etape", Etape.values(), "projet.volet", Volet.values());

    private static final Map<String, Set<String>> COLONNES = Map.of(
            "etablissements", Set.of("numero", "part"),
            "budget", Set.of("section", "ligne", "estime", "reel"),
            "registre",
                    Set.of("piece", "ligne", "fournisseur", "engagement", "acquittement", "montant", "taxesExclues"),
            "financement", Set.of("source", "nature", "prevu", "recu"));

    private Essentiels() {}

    /** IllegalStateException when the layout lacks a field, a choice or a column that the program must find. */
    static void exiger(Disposition disposition) {
        CHAMPS.forEach((champ, valeurs) -> {
            for (Enum<?> valeur : valeurs)
                exiger(disposition, disposition.champ(champ).choix(valeur).isPresent(), champ + " " + valeur);
        });
        COLONNES.forEach((tableau, colonnes) -> {
            Set<String> presentes = colonnes(disposition, tableau);
            for (String colonne : colonnes) exiger(disposition, presentes.contains(colonne), tableau + " " + colonne);
        });
    }

    private static Set<String> colonnes(Disposition disposition, String tableau) {
        Stream<List<Colonne>> trouves = disposition.onglets().stream()
                .flatMap(o -> o.tableaux().stream())
                .filter(t -> t.id().equals(tableau))
                .map(Tableau::colonnes);
        return trouves.flatMap(List::stream).map(Colonne::id).collect(Collectors.toSet());
    }

    private static void exiger(Disposition disposition, boolean present, String quoi) {
        if (!present) throw new IllegalStateException("layout " + disposition.version() + " lacks " + quoi);
    }
}
