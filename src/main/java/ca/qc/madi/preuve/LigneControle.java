package ca.qc.madi.preuve;

import ca.qc.madi.partage.Montants;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One find of a check.
 *
 * @param valeurs amounts as Money (CAD), days as LocalDate, moments as Instant, shares as BigDecimal from 0 to 1, kinds
 *     as {@link SorteControle}, several companies as a list; what is left out is not known or does not apply
 * @param lieux where it is seen
 */
public record LigneControle(Map<ColonneControle, Object> valeurs, List<LieuControle> lieux) {

    public LigneControle {
        valeurs = Map.copyOf(valeurs);
        lieux = List.copyOf(lieux);
    }

    static LigneControle de(Map<ColonneControle, ?> valeurs, List<LieuControle> lieux) {
        Map<ColonneControle, Object> dites = new EnumMap<>(ColonneControle.class);
        valeurs.forEach(dites::put);
        return new LigneControle(dites, lieux);
    }

    public @Nullable Object valeur(ColonneControle colonne) {
        return valeurs.get(colonne);
    }

    /** In one plain form for a file: amounts and shares with a point, days and moments in ISO. */
    public String texte(ColonneControle colonne) {
        return texte(valeur(colonne));
    }

    private static String texte(@Nullable Object valeur) {
        if (valeur instanceof Money montant) return Montants.texte(montant);
        if (valeur instanceof BigDecimal part) return part.toPlainString();
        if (valeur instanceof Collection<?> plusieurs)
            return plusieurs.stream().map(LigneControle::texte).collect(Collectors.joining(" | "));
        return Objects.toString(valeur, "");
    }
}
