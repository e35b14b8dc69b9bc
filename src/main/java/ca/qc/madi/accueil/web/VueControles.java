package ca.qc.madi.accueil.web;

import ca.qc.madi.preuve.BilanControles.Section;
import ca.qc.madi.preuve.ColonneControle;
import ca.qc.madi.preuve.ControleCroise;
import ca.qc.madi.preuve.LigneControle;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the checks found, in the words of one reader.
 *
 * @param noms of the persons, by identifier
 * @param societes name of each émetteur, by identifier
 * @param seul the one check asked for; null for all of them
 */
record VueControles(
        Map<String, String> noms,
        Map<String, String> societes,
        Mots mots,
        @Nullable ControleCroise seul) {

    /** As many finds as a page shows of each check, and of one check alone. */
    private static final int ENSEMBLE = 20;

    private static final int SEUL = 500;

    private static final Set<ColonneControle> INSECABLES = EnumSet.of(
            ColonneControle.QUAND,
            ColonneControle.JOUR,
            ColonneControle.DERNIER,
            ColonneControle.PIECE,
            ColonneControle.CODE);

    static boolean personne(ColonneControle colonne) {
        return colonne.personne() || colonne == ColonneControle.AVANT || colonne == ColonneControle.APRES;
    }

    /** How the cells of a column are set; null for plain words, which may wrap. */
    public @Nullable String classe(ColonneControle colonne) {
        if (colonne.nombre()) return "nombre";
        return INSECABLES.contains(colonne) ? "insecable" : null;
    }

    /** The finds that are shown; the file holds all. */
    public List<LigneControle> montrees(Section section) {
        return section.lignes().stream().limit(seul == null ? ENSEMBLE : SEUL).toList();
    }

    public String dire(LigneControle ligne, ColonneControle colonne) {
        return dire(colonne, ligne.valeur(colonne));
    }

    /** A share from 0 to 1 as a percentage. */
    public String part(BigDecimal part) {
        return mots.formats().part(part);
    }

    private String dire(ColonneControle colonne, @Nullable Object valeur) {
        if (valeur == null) return "";
        if (valeur instanceof Money montant) return mots.formats().montant(montant);
        if (valeur instanceof LocalDate jour) return mots.formats().jour(jour);
        if (valeur instanceof Instant moment) return mots.formats().instant(moment);
        if (valeur instanceof BigDecimal part) return part(part);
        if (valeur instanceof Number nombre) return mots.formats().entier(nombre.longValue());
        if (valeur instanceof Enum<?> constante) return mots.de(constante);
        if (valeur instanceof Collection<?> plusieurs)
            return plusieurs.stream().map(v -> dire(colonne, v)).collect(Collectors.joining(", "));
        String texte = valeur.toString();
        if (personne(colonne)) return noms.getOrDefault(texte, texte);
        if (colonne == ColonneControle.EMETTEUR) return societes.getOrDefault(texte, texte);
        return colonne == ColonneControle.GESTE ? mots.acte(texte) : texte;
    }
}
