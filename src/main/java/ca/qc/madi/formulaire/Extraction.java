package ca.qc.madi.formulaire;

import ca.qc.madi.formulaire.DonneesFormulaire.Activite;
import ca.qc.madi.formulaire.DonneesFormulaire.EtablissementVise;
import ca.qc.madi.formulaire.DonneesFormulaire.LigneBudget;
import ca.qc.madi.formulaire.DonneesFormulaire.SourceFinancement;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Volet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** From typed cells to values; whatever cannot be read is left out. */
final class Extraction {

    private final Formulaire formulaire;

    Extraction(Formulaire formulaire) {
        this.formulaire = formulaire;
    }

    DonneesFormulaire donnees() {
        return new DonneesFormulaire(
                texte("projet.titre"),
                texte("projet.description"),
                choix("projet.volet", Volet.values()),
                choix("depot.etape", Etape.values()),
                champ("depot.annee")
                        .flatMap(CelluleLue::nombre)
                        .map(BigDecimal::intValue)
                        .orElse(null),
                texte("emetteur.nom"),
                texte("emetteur.neq"),
                jour("projet.debut"),
                jour("projet.fin"),
                lignes("etablissements", Extraction::etablissement),
                lignes("mesures", l -> l.cellule("numeroPte").texte()),
                lignes("budget", Extraction::budget),
                registre(formulaire),
                lignes("financement", Extraction::financement),
                lignes("activites", Extraction::activite),
                champs());
    }

    static List<LigneRegistre> registre(Formulaire formulaire) {
        return new Extraction(formulaire).lignes("registre", Extraction::registre);
    }

    /** A register row; empty when its pièce, line, dates or amount cannot be read. */
    static Optional<LigneRegistre> registre(LigneLue l) {
        Optional<String> piece = l.cellule("piece").texte();
        Optional<String> ligne = l.cellule("ligne").texte();
        Optional<LocalDate> engagement = l.cellule("engagement").jour();
        Optional<LocalDate> acquittement = l.cellule("acquittement").jour();
        Optional<Money> montant = argent(l.cellule("montant"));
        if (piece.isEmpty() || ligne.isEmpty() || montant.isEmpty()) return Optional.empty();
        if (engagement.isEmpty() || acquittement.isEmpty()) return Optional.empty();
        return Optional.of(new LigneRegistre(
                piece.get(),
                ligne.get(),
                l.cellule("fournisseur").texte().orElse(""),
                engagement.get(),
                acquittement.get(),
                l.cellule("heures").nombre().orElse(null),
                argent(l.cellule("taux")).orElse(null),
                l.cellule("corpsEmploi").texte().orElse(null),
                montant.get(),
                l.cellule("taxesExclues").oui(),
                l.cellule("etablissement").texte().orElse(null)));
    }

    private static Optional<EtablissementVise> etablissement(LigneLue l) {
        return l.cellule("numero")
                .texte()
                .map(numero -> new EtablissementVise(
                        l.cellule("nom").texte().orElse(null),
                        numero,
                        l.cellule("part").nombre().orElse(null)));
    }

    private static Optional<LigneBudget> budget(LigneLue l) {
        return l.cellule("ligne")
                .texte()
                .map(ligne -> new LigneBudget(
                        l.cellule("section").texte().orElse(null),
                        ligne,
                        l.cellule("description").texte().orElse(null),
                        parAnnee(l.annees("estime")),
                        parAnnee(l.annees("reel")),
                        argent(l.cellule("janvierMars")).orElse(Montants.ZERO),
                        parAnnee(l.annees("prevision"))));
    }

    private static SortedMap<Integer, Money> parAnnee(SortedMap<Integer, CelluleLue> cellules) {
        SortedMap<Integer, Money> montants = new TreeMap<>();
        cellules.forEach((annee, cellule) -> argent(cellule).ifPresent(m -> montants.put(annee, m)));
        return montants;
    }

    private static Optional<SourceFinancement> financement(LigneLue l) {
        return l.cellule("source")
                .texte()
                .map(source -> new SourceFinancement(
                        source,
                        l.cellule("nature").texte().orElse(null),
                        argent(l.cellule("prevu")).orElse(Montants.ZERO),
                        argent(l.cellule("recu")).orElse(null)));
    }

    private static Optional<Activite> activite(LigneLue l) {
        return l.cellule("activite")
                .texte()
                .map(activite -> new Activite(
                        l.cellule("numero").texte().orElse(null),
                        activite,
                        l.cellule("debutPrevu").jour().orElse(null),
                        l.cellule("finPrevue").jour().orElse(null),
                        l.cellule("debutReel").jour().orElse(null),
                        l.cellule("finReelle").jour().orElse(null),
                        l.cellule("avancement").nombre().orElse(null),
                        l.cellule("livrable").texte().orElse(null)));
    }

    private static Optional<Money> argent(CelluleLue cellule) {
        return cellule.nombre().map(n -> Montants.dollars(n.scale() <= 2 ? n : n.stripTrailingZeros()));
    }

    private <T> List<T> lignes(String tableau, Function<LigneLue, Optional<T>> lecture) {
        return formulaire
                .tableau(tableau)
                .map(t -> t.lignes().stream()
                        .flatMap(l -> lecture.apply(l).stream())
                        .toList())
                .orElse(List.of());
    }

    private Optional<CelluleLue> champ(String id) {
        return formulaire.champ(id).map(ChampLu::cellule);
    }

    private @Nullable String texte(String id) {
        return champ(id).flatMap(CelluleLue::texte).orElse(null);
    }

    private @Nullable LocalDate jour(String id) {
        return champ(id).flatMap(CelluleLue::jour).orElse(null);
    }

    private <T extends Enum<T>> @Nullable T choix(String id, T[] valeurs) {
        return formulaire.disposition().champ(id).valeur(texte(id), valeurs).orElse(null);
    }

    /** What can be read of every field, each in one plain form; an empty field is an empty text. */
    private Map<String, String> champs() {
        Map<String, String> champs = new TreeMap<>();
        formulaire.onglets().stream()
                .flatMap(o -> o.champs().values().stream())
                .filter(ChampLu::trouve)
                .filter(c -> c.cellule().sure())
                .forEach(c -> champs.put(c.champ().id(), c.cellule().enTexte()));
        return champs;
    }
}
