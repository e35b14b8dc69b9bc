package ca.qc.madi.validation;

import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.formulaire.Libelles;
import ca.qc.madi.formulaire.LigneLue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Onglet 3: the budget's réelles are what the register adds up to. A row nobody can read, or one that names no line of
 * the budget, already has its finding: the cells it explains get none.
 */
final class ReglesReelles {

    private static final String REGISTRE = "registre";
    private static final String TOUTES = "*";

    static final Regle REELLES = new Regle(
            "reelles-egales-registre", "Guide de l’émetteur, étapes 9 et 11", ReglesReelles::reelles, "F-COH-01");

    static final List<Regle> REGLES = List.of(REELLES);

    /** A budget line, as labels are compared, and the year it was paid. */
    private record Poste(String ligne, int annee) {}

    /** A réelle that is not what the register adds up to. */
    private record Ecart(CelluleLue cellule, int annee, BigDecimal lue, BigDecimal registre) {

        BigDecimal manque() {
            return lue.subtract(registre);
        }
    }

    private final Map<Poste, BigDecimal> sommes = new HashMap<>();
    private final Map<Poste, BigDecimal> inconnues = new HashMap<>();
    private final Set<String> douteuses = new HashSet<>();
    private final List<Ecart> ecarts = new ArrayList<>();

    private ReglesReelles() {}

    /** F-COH-01. */
    private static void reelles(Examen e) {
        if (e.tableau(REGISTRE).filter(t -> t.titre().isPresent()).isEmpty()) return;
        ReglesReelles reelles = new ReglesReelles();
        boolean lisible = ReglesRegistre.lisible(e, "budget", "ligne");
        for (LigneLue l : e.lignes(REGISTRE)) reelles.ajouter(l, lisible && ReglesRegistre.inconnue(e, l));
        for (LigneLue b : e.lignes("budget")) reelles.comparer(e, b);
        for (Ecart ecart : reelles.ecarts)
            if (!reelles.explique(ecart))
                e.signaler(REELLES, "F-COH-01")
                        .sur(ecart.cellule())
                        .valeur(ecart.lue())
                        .attendu(ecart.registre())
                        .dire();
    }

    private void ajouter(LigneLue l, boolean inconnue) {
        Optional<String> ligne = l.cellule("ligne").texte().map(Libelles::cle);
        Optional<Integer> annee = l.cellule("acquittement").jour().map(j -> j.getYear());
        Optional<BigDecimal> montant = l.cellule("montant").nombre();
        if (ligne.isPresent() && annee.isPresent() && montant.isPresent())
            (inconnue ? inconnues : sommes).merge(new Poste(ligne.get(), annee.get()), montant.get(), BigDecimal::add);
        else
            douteuses.add(
                    ligne.orElse(TOUTES) + "|" + annee.map(String::valueOf).orElse(TOUTES));
    }

    /** The réelles of a line, the first that bears its number; what a row nobody can read may concern is left alone. */
    private void comparer(Examen e, LigneLue b) {
        Optional<String> numero = b.cellule("ligne").texte();
        if (numero.flatMap(e::ligneBudget).filter(b::equals).isEmpty()) return;
        String ligne = Libelles.cle(numero.orElseThrow());
        b.annees("reel").forEach((annee, cellule) -> {
            BigDecimal registre = sommes.getOrDefault(new Poste(ligne, annee), BigDecimal.ZERO);
            if (!douteuse(ligne, annee))
                cellule.nombreOuZero()
                        .filter(n -> Ecarts.differents(n, registre))
                        .ifPresent(n -> ecarts.add(new Ecart(cellule, annee, n, registre)));
        });
    }

    private boolean douteuse(String ligne, int annee) {
        if (douteuses.isEmpty()) return false;
        return Stream.of(ligne + "|" + annee, ligne + "|" + TOUTES, TOUTES + "|" + annee, TOUTES + "|" + TOUTES)
                .anyMatch(douteuses::contains);
    }

    /**
     * What is missing is what rows of that year have under a number unknown to the budget (F-REF-01): under one number,
     * or under all of them when no other line of that year lacks anything.
     */
    private boolean explique(Ecart ecart) {
        List<BigDecimal> causes = inconnues.entrySet().stream()
                .filter(i -> i.getKey().annee() == ecart.annee())
                .map(Map.Entry::getValue)
                .toList();
        List<Ecart> annee =
                ecarts.stream().filter(x -> x.annee() == ecart.annee()).toList();
        long pareilles = causes.stream().filter(c -> memes(c, ecart.manque())).count();
        if (pareilles > 0)
            return pareilles
                    >= annee.stream()
                            .filter(x -> memes(x.manque(), ecart.manque()))
                            .count();
        BigDecimal toutes = causes.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return !causes.isEmpty() && annee.size() == 1 && memes(toutes, ecart.manque());
    }

    private static boolean memes(BigDecimal a, BigDecimal b) {
        return !Ecarts.differents(a, b);
    }
}
