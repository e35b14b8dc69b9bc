package ca.qc.madi.validation;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.formulaire.Libelles;
import ca.qc.madi.formulaire.LigneLue;
import ca.qc.madi.partage.Montants;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Onglet 3, register: each pièce once, on a line and a site that exist, without taxes, and the budget's réelles follow it. */
final class ReglesRegistre {

    private static final String REGISTRE = "registre";

    static final Regle LIGNES = new Regle("ligne-au-budget", Regle.DISPOSITION, ReglesRegistre::lignes, "F-REF-01");
    static final Regle PIECES = new Regle("pieces-uniques", Regle.DISPOSITION, ReglesRegistre::pieces, "F-REF-02");
    static final Regle ETABLISSEMENTS = new Regle(
            "etablissement-vise",
            "Guide de l’émetteur, section 1, Aide financière",
            ReglesRegistre::etablissements,
            "F-REF-03");
    static final Regle REELLES = new Regle(
            "reelles-egales-registre", "Guide de l’émetteur, étapes 9 et 11", ReglesRegistre::reelles, "F-COH-01");
    static final Regle TAXES =
            new Regle("taxes-exclues", "Guide de l’émetteur, section 1, Taxes", ReglesRegistre::taxes, "G-TAX-01");
    static final Regle AUTRES_PROJETS = new Regle(
            "piece-reclamee-ailleurs",
            "Guide de l’émetteur, section 1, Combinaison",
            ReglesRegistre::autresProjets,
            "F-COH-08");

    static final List<Regle> REGLES = List.of(LIGNES, PIECES, ETABLISSEMENTS, REELLES, TAXES, AUTRES_PROJETS);

    private ReglesRegistre() {}

    /** F-REF-01; not judged when a line of the budget itself cannot be read. */
    private static void lignes(Examen e) {
        if (!lisible(e, "budget", "ligne")) return;
        for (LigneLue l : e.lignes(REGISTRE))
            l.cellule("ligne")
                    .texte()
                    .filter(n -> e.ligneBudget(n).isEmpty())
                    .ifPresent(n -> e.signaler(LIGNES, "F-REF-01")
                            .sur(l.cellule("ligne"))
                            .dire());
    }

    /** The table is there, and every cell of the column can be read. */
    private static boolean lisible(Examen e, String tableau, String colonne) {
        return e.tableau(tableau)
                .filter(t -> t.titre().isPresent()
                        && t.lignes().stream().allMatch(l -> l.cellule(colonne).lue()))
                .isPresent();
    }

    /** F-REF-02. */
    private static void pieces(Examen e) {
        for (CelluleLue repetee : Doublons.secondes(e.lignes(REGISTRE), "piece"))
            e.signaler(PIECES, "F-REF-02").sur(repetee).dire();
    }

    /** F-REF-03: the number of an établissement of onglet 1, or its exact name; not judged when one of the numbers cannot be read. */
    private static void etablissements(Examen e) {
        if (!lisible(e, "etablissements", "numero")) return;
        Set<String> vises = new HashSet<>();
        for (LigneLue l : e.lignes("etablissements")) {
            l.cellule("numero").texte().map(Libelles::cle).ifPresent(vises::add);
            l.cellule("nom").texte().map(Libelles::cle).ifPresent(vises::add);
        }
        for (LigneLue l : e.lignes(REGISTRE)) {
            CelluleLue c = l.cellule("etablissement");
            if (c.texte().filter(t -> !vises.contains(Libelles.cle(t))).isPresent())
                e.signaler(ETABLISSEMENTS, "F-REF-03").sur(c).dire();
        }
    }

    /**
     * F-COH-01: the réelles of a line and year are the sum of its register rows, paid that year. A cell that a row
     * nobody can read might concern is left alone: that row already has its finding.
     */
    private static void reelles(Examen e) {
        if (e.tableau(REGISTRE).filter(t -> t.titre().isPresent()).isEmpty()) return;
        Map<Poste, BigDecimal> sommes = new HashMap<>();
        Set<String> douteuses = new HashSet<>();
        for (LigneLue l : e.lignes(REGISTRE)) ajouter(l, sommes, douteuses);
        for (LigneLue b : e.lignes("budget"))
            b.cellule("ligne")
                    .texte()
                    .filter(n -> e.ligneBudget(n).filter(b::equals).isPresent())
                    .ifPresent(n -> b.annees("reel").forEach((annee, c) -> {
                        boolean doute = concerne(douteuses, Libelles.cle(n), annee);
                        if (!doute)
                            comparer(e, c, sommes.getOrDefault(new Poste(Libelles.cle(n), annee), BigDecimal.ZERO));
                    }));
    }

    private static void ajouter(LigneLue l, Map<Poste, BigDecimal> sommes, Set<String> douteuses) {
        Optional<String> ligne = l.cellule("ligne").texte().map(Libelles::cle);
        Optional<Integer> annee = l.cellule("acquittement").jour().map(j -> j.getYear());
        Optional<BigDecimal> montant = l.cellule("montant").nombre();
        if (ligne.isPresent() && annee.isPresent() && montant.isPresent())
            sommes.merge(new Poste(ligne.get(), annee.get()), montant.get(), BigDecimal::add);
        else douteuses.add(ligne.orElse("*") + "|" + annee.map(String::valueOf).orElse("*"));
    }

    /** A budget line, as labels are compared, and the year it was paid. */
    private record Poste(String ligne, int annee) {}

    private static boolean concerne(Set<String> douteuses, String ligne, int annee) {
        return Stream.of(ligne + "|" + annee, ligne + "|*", "*|" + annee, "*|*").anyMatch(douteuses::contains);
    }

    private static void comparer(Examen e, CelluleLue reelle, BigDecimal registre) {
        reelle.nombreOuZero()
                .filter(n -> Ecarts.differents(n, registre))
                .ifPresent(n -> e.signaler(REELLES, "F-COH-01")
                        .sur(reelle)
                        .valeur(Signalement.montant(n))
                        .attendu(Signalement.montant(registre))
                        .dire());
    }

    /** G-TAX-01, and the suspicion of T21: an amount that is a whole number of dollars with both taxes on it. */
    private static void taxes(Examen e) {
        BigDecimal avecTaxes = avecTaxes(e);
        for (LigneLue l : e.lignes(REGISTRE)) {
            CelluleLue exclues = l.cellule("taxesExclues");
            Optional<BigDecimal> montant = l.cellule("montant").nombre();
            if (!exclues.lue()) continue;
            if (!exclues.oui()) e.signaler(TAXES, "G-TAX-01").sur(exclues).dire();
            else if (montant.filter(m -> peutEtreTaxe(m, avecTaxes))
                    .flatMap(m -> sansTaxes(m, avecTaxes))
                    .isPresent())
                e.signaler(TAXES, "G-TAX-01")
                        .avertissement()
                        .sur(exclues)
                        .variante("soupcon")
                        .dire(
                                Signalement.montant(montant.get()),
                                Signalement.montant(
                                        sansTaxes(montant.get(), avecTaxes).get()));
        }
    }

    /** One dollar with both taxes, each on the price without the other (AMB-33). */
    private static BigDecimal avecTaxes(Examen e) {
        Parametres parametres = e.contexte().parametres();
        return BigDecimal.ONE.add(parametres.taux(Cle.TAXE_TPS)).add(parametres.taux(Cle.TAXE_TVQ));
    }

    /** False when this amount, in cents, is surely no whole number of dollars with both taxes; spares most divisions. */
    private static boolean peutEtreTaxe(BigDecimal montant, BigDecimal avecTaxes) {
        if (montant.precision() > 12 || montant.scale() > 2 || avecTaxes.precision() > 6) return true;
        long cents = montant.abs().movePointRight(2).longValue();
        long unite = BigDecimal.ONE.movePointRight(avecTaxes.scale()).longValue();
        long taxe = avecTaxes.unscaledValue().longValue();
        long net = (cents * unite + 50 * taxe) / (100 * taxe);
        return (2 * net * taxe * 100 + unite) / (2 * unite) == cents;
    }

    /** The whole number of dollars this amount would be before both taxes, if it would be one. */
    static Optional<BigDecimal> sansTaxes(BigDecimal montant, BigDecimal avecTaxes) {
        BigDecimal net = montant.divide(avecTaxes, 0, RoundingMode.HALF_UP);
        BigDecimal brut = net.multiply(avecTaxes).setScale(2, RoundingMode.HALF_UP);
        return net.signum() != 0 && brut.compareTo(montant) == 0 ? Optional.of(net) : Optional.empty();
    }

    /** F-COH-08. */
    private static void autresProjets(Examen e) {
        Map<String, List<PieceReclamee>> ailleurs =
                e.contexte().piecesAutresProjets().stream().collect(Collectors.groupingBy(PieceReclamee::cle));
        if (ailleurs.isEmpty()) return;
        for (LigneLue l : e.lignes(REGISTRE))
            if (piece(l).filter(p ->
                            ailleurs.getOrDefault(p.cle(), List.of()).stream().anyMatch(p::memeQue))
                    .isPresent())
                e.signaler(AUTRES_PROJETS, "F-COH-08").sur(l.cellule("piece")).dire();
    }

    private static Optional<PieceReclamee> piece(LigneLue l) {
        Optional<String> piece = l.cellule("piece").texte();
        Optional<String> fournisseur = l.cellule("fournisseur").texte();
        Optional<BigDecimal> montant = l.cellule("montant").nombre();
        if (piece.isEmpty() || fournisseur.isEmpty() || montant.isEmpty()) return Optional.empty();
        return Optional.of(new PieceReclamee(
                fournisseur.get(), piece.get(), Montants.dollars(montant.get().stripTrailingZeros())));
    }
}
