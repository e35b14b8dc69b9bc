package ca.qc.madi.validation;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.formulaire.Libelles;
import ca.qc.madi.formulaire.LigneLue;
import ca.qc.madi.formulaire.TableauLu;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Onglet 3, Financement: it equals the expenses, public aid stays under the ceiling, a GES project states its surcoûts. */
final class ReglesFinancement {

    static final Regle EGALITE = new Regle(
            "financement-egale-depenses", "Guide de l’émetteur, étape 6", ReglesFinancement::egalite, "G-FIN-06");
    static final Regle CUMUL = new Regle(
            "cumul-des-aides", "Guide de l’émetteur, section 1, Combinaison", ReglesFinancement::cumul, "G-CUM-01");
    static final Regle SURCOUTS = new Regle(
            "surcouts-remplis", "Guide de l’émetteur, étape 6 (GES)", ReglesFinancement::surcouts, "G-FIN-07");

    static final List<Regle> REGLES = List.of(EGALITE, CUMUL, SURCOUTS);

    private ReglesFinancement() {}

    /** G-FIN-06: to the cent; blocks the deposit, and is for a person to decide afterwards (AMB-06). */
    private static void egalite(Examen e) {
        Optional<BigDecimal> prevu = Ecarts.sommeRemplie(
                e.lignes("financement").stream().map(l -> l.cellule("prevu")).toList());
        Optional<BigDecimal> estime = total(e, "estime");
        Optional<CelluleLue> cellule = total(e).map(t -> t.cellule("prevu"));
        if (prevu.isEmpty() || estime.isEmpty() || cellule.isEmpty()) return;
        if (prevu.get().compareTo(estime.get()) == 0) return;
        e.signaler(EGALITE, "G-FIN-06")
                .gravite(e.a(Etape.DEPOT) ? Gravite.ERREUR : Gravite.AVERTISSEMENT)
                .sur(cellule.get())
                .valeur(prevu.get())
                .attendu(estime.get())
                .variante(Ecarts.perime(cellule.get(), prevu.get()) ? "perime" : "")
                .dire(Signalement.argent(prevu.get().subtract(estime.get()).abs()));
    }

    /**
     * G-CUM-01: public aid received to date, MADI included, against the eligible expenses to date (AMB-41). Aid the
     * dossier knows and the form does not name counts too.
     */
    private static void cumul(Examen e) {
        Parametres parametres = e.contexte().parametres();
        if (e.a(Etape.DEPOT) || !parametres.connu(Cle.CUMUL_PLAFOND) || !parametres.connu(Cle.CUMUL_NATURES)) return;
        Set<String> natures = publiques(e);
        List<LigneLue> publiques = e.lignes("financement").stream()
                .filter(l -> publique(l, natures))
                .toList();
        Optional<BigDecimal> recu = somme(publiques, "recu");
        Optional<BigDecimal> reel = total(e, "reel");
        Optional<CelluleLue> cellule = total(e).map(t -> t.cellule("recu"));
        if (recu.isEmpty() || reel.isEmpty() || cellule.isEmpty()) return;
        BigDecimal plafond = reel.get()
                .multiply(e.contexte().parametres().taux(Cle.CUMUL_PLAFOND))
                .setScale(2, RoundingMode.HALF_UP);
        BigDecimal tues = tues(e);
        BigDecimal aides = recu.get().add(tues);
        if (aides.compareTo(plafond) <= 0) return;
        e.signaler(CUMUL, "G-CUM-01")
                .avertissement()
                .sur(cellule.get())
                .valeur(aides)
                .attendu("≤ " + Signalement.montant(plafond))
                .variante(tues.signum() > 0 ? "tues" : perime(e, cellule.get()) ? "perime" : "")
                .dire(Signalement.argent(plafond), Signalement.argent(tues));
    }

    private static boolean perime(Examen e, CelluleLue total) {
        return somme(e.lignes("financement"), "recu")
                .filter(s -> Ecarts.perime(total, s))
                .isPresent();
    }

    /** What the dossier knows from sources that the form does not name. */
    private static BigDecimal tues(Examen e) {
        Set<String> nommees = e.lignes("financement").stream()
                .flatMap(l -> l.cellule("source").texte().stream())
                .map(Libelles::cle)
                .collect(Collectors.toSet());
        return e.contexte().aides().entrySet().stream()
                .filter(a -> !nommees.contains(Libelles.cle(a.getKey())))
                .map(a -> a.getValue().getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The measure itself, and the natures the measure counts as governmental aid (AMB-25, AMB-49). */
    private static Set<String> publiques(Examen e) {
        return Stream.concat(
                        e.contexte().parametres().liste(Cle.CUMUL_NATURES).stream(),
                        Stream.of(e.contexte().parametres().mesure().nature()))
                .map(Libelles::cle)
                .collect(Collectors.toSet());
    }

    private static boolean publique(LigneLue ligne, Set<String> publiques) {
        return ligne.cellule("nature")
                .texte()
                .map(Libelles::cle)
                .filter(publiques::contains)
                .isPresent();
    }

    /** G-FIN-07: at the deposit of a GES project the Surcoûts table is there and has a row. */
    private static void surcouts(Examen e) {
        if (!e.de(Volet.GES) || !e.a(Etape.DEPOT)) return;
        e.onglets()
                .forEach(o -> Stream.ofNullable(o.tableaux().get("surcouts"))
                        .filter(t -> t.lignes().isEmpty())
                        .forEach(t -> {
                            Signalement constat = e.signaler(SURCOUTS, "G-FIN-07")
                                    .sur(o)
                                    .libelle(t.tableau().ancre());
                            t.titre().ifPresent(constat::sur);
                            constat.dire();
                        }));
    }

    private static Optional<LigneLue> total(Examen e) {
        return e.tableau("financement").flatMap(TableauLu::total);
    }

    private static Optional<BigDecimal> somme(List<LigneLue> lignes, String colonne) {
        return Ecarts.somme(lignes.stream().map(l -> l.cellule(colonne)).toList());
    }

    /** The sum of a group of the budget over all lines and years; empty when one of its cells cannot be read. */
    private static Optional<BigDecimal> total(Examen e, String groupe) {
        if (e.tableau("budget").filter(t -> t.titre().isPresent()).isEmpty()) return Optional.empty();
        return Ecarts.somme(e.lignes("budget").stream()
                .flatMap(l -> l.cellules(groupe).stream())
                .toList());
    }
}
