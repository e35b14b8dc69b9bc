package ca.qc.madi.formulaire;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The editions of the workbook that may be received. Which one binds a file is said by its own marker; whether it is
 * the one to use is judged by the day of the deposit (G-ADM-02).
 *
 * @param toutes the layouts, oldest first
 * @param defaut the layout that reads a file whose marker names none of them
 * @param derniereColonne the rightmost column in which any of them looks for something
 */
public record Editions(List<Disposition> toutes, Disposition defaut, int derniereColonne) {

    /** IllegalArgumentException when there is none, or when two bear the same version. */
    public static Editions de(List<Disposition> dispositions) {
        List<Disposition> toutes = dispositions.stream()
                .sorted(Comparator.comparing(Disposition::enVigueur))
                .toList();
        if (toutes.isEmpty()) throw new IllegalArgumentException("no layout");
        if (toutes.stream().map(Disposition::version).distinct().count() < toutes.size())
            throw new IllegalArgumentException("two layouts of one version");
        int derniere = toutes.stream().flatMapToInt(Editions::colonnes).max().orElse(Limites.COLONNES);
        return new Editions(toutes, toutes.get(toutes.size() - 1), derniere);
    }

    /** The same, an unknown version being read under the layout in force that day. */
    public Editions au(LocalDate jour) {
        return new Editions(toutes, enVigueurLe(jour), derniereColonne);
    }

    /** The layout in force that day (America/Toronto); the first one known holds for every earlier day too. */
    public Disposition enVigueurLe(LocalDate jour) {
        return toutes.stream()
                .filter(d -> !d.enVigueur().isAfter(jour))
                .reduce((a, b) -> b)
                .orElse(toutes.get(0));
    }

    public Optional<Disposition> parVersion(@Nullable String version) {
        return toutes.stream().filter(d -> d.version().equals(version)).findFirst();
    }

    /** The newest one. */
    public Disposition derniere() {
        return toutes.get(toutes.size() - 1);
    }

    private static IntStream colonnes(Disposition d) {
        IntStream champs = d.onglets().stream()
                .flatMap(o -> o.champs().stream())
                .mapToInt(c -> c.place().colonne());
        IntStream tableaux = d.onglets().stream()
                .flatMap(o -> o.tableaux().stream())
                .flatMap(t -> Stream.concat(
                        Stream.of(t.colonneTotal()), t.colonnes().stream().flatMap(c -> c.numeros().stream())))
                .mapToInt(Integer::intValue);
        IntStream libelles = d.onglets().stream().mapToInt(Onglet::colonneLibelle);
        IntStream marqueur = d.marqueur().cellules().keySet().stream()
                .mapToInt(a -> Adresse.de(a).colonne());
        return Stream.of(champs, tableaux, libelles, marqueur).flatMapToInt(c -> c);
    }
}
