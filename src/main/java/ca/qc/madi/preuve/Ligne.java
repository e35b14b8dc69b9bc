package ca.qc.madi.preuve;

import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One row of a table, each value as text: moments and dates in ISO form, amounts with two decimals. */
record Ligne(Map<String, String> valeurs) {

    static Ligne de(Tuple ligne) {
        Map<String, String> valeurs = new TreeMap<>();
        for (TupleElement<?> element : ligne.getElements()) {
            Object valeur = ligne.get(element.getAlias());
            if (valeur != null) valeurs.put(element.getAlias().toLowerCase(Locale.ROOT), texte(valeur));
        }
        return new Ligne(valeurs);
    }

    private static String texte(Object valeur) {
        if (valeur instanceof OffsetDateTime moment) return moment.toInstant().toString();
        if (valeur instanceof Timestamp moment) return moment.toInstant().toString();
        if (valeur instanceof java.sql.Date jour) return jour.toLocalDate().toString();
        if (valeur instanceof BigDecimal montant) return montant.toPlainString();
        return valeur.toString();
    }

    /** Null where the row holds nothing there. */
    @Nullable
    String siDit(String colonne) {
        return valeurs.get(colonne);
    }

    /** IllegalStateException where the row holds nothing there. */
    String texte(String colonne) {
        String valeur = valeurs.get(colonne);
        if (valeur == null) throw new IllegalStateException("nothing in " + colonne);
        return valeur;
    }

    Instant instant(String colonne) {
        return Instant.parse(texte(colonne));
    }

    LocalDate jour(String colonne) {
        return LocalDate.parse(texte(colonne));
    }

    boolean dit(String colonne, @Nullable String valeur) {
        return valeur == null ? !valeurs.containsKey(colonne) : valeur.equals(valeurs.get(colonne));
    }
}
