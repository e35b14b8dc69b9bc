package ca.qc.madi.validation;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.formulaire.Libelles;
import ca.qc.madi.formulaire.LigneLue;
import ca.qc.madi.partage.Montants;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Onglet 3, register: each pièce once, on a line and a site that exist, without taxes. */
final class ReglesRegistre {

    private static final String REGISTRE = "registre";

    static final Regle LIGNES = new Regle("ligne-au-budget", Regle.DISPOSITION, ReglesRegistre::lignes, "F-REF-01");
    static final Regle PIECES = new Regle("pieces-uniques", Regle.DISPOSITION, ReglesRegistre::pieces, "F-REF-02");
    static final Regle ETABLISSEMENTS = new Regle(
            "etablissement-vise",
            "Guide de l’émetteur, section 1, Aide financière",
            ReglesRegistre::etablissements,
            "F-REF-03");
    static final Regle TAXES =
            new Regle("taxes-exclues", "Guide de l’émetteur, section 1, Taxes", ReglesRegistre::taxes, "G-TAX-01");
    static final Regle AUTRES_PROJETS = new Regle(
            "piece-reclamee-ailleurs",
            "Guide de l’émetteur, section 1, Combinaison",
            ReglesRegistre::autresProjets,
            "F-COH-08");

    static final List<Regle> REGLES = List.of(LIGNES, PIECES, ETABLISSEMENTS, TAXES, AUTRES_PROJETS);

    private ReglesRegistre() {}

    /** F-REF-01; not judged when a line of the budget itself cannot be read. */
    private static void lignes(Examen e) {
        if (!lisible(e, "budget", "ligne")) return;
        for (LigneLue l : e.lignes(REGISTRE))
            if (inconnue(e, l))
                e.signaler(LIGNES, "F-REF-01").sur(l.cellule("ligne")).dire();
    }

    /** The row names a line that the budget does not have. */
    static boolean inconnue(Examen e, LigneLue l) {
        return l.cellule("ligne")
                .texte()
                .filter(n -> e.ligneBudget(n).isEmpty())
                .isPresent();
    }

    /** The table is there, and every cell of the column can be read. */
    static boolean lisible(Examen e, String tableau, String colonne) {
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
            Stream.of("numero", "nom")
                    .flatMap(c -> l.cellule(c).texte().stream())
                    .forEach(t -> {
                        vises.add(t);
                        vises.add(Libelles.cle(t));
                    });
        }
        for (LigneLue l : e.lignes(REGISTRE)) {
            CelluleLue c = l.cellule("etablissement");
            if (c.texte()
                    .filter(t -> !vises.contains(t) && !vises.contains(Libelles.cle(t)))
                    .isPresent()) e.signaler(ETABLISSEMENTS, "F-REF-03").sur(c).dire();
        }
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
                                Signalement.argent(montant.get()),
                                Signalement.argent(
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
