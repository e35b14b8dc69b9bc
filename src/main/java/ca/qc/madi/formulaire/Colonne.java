package ca.qc.madi.formulaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table, or a group of them with one column by civil year.
 *
 * @param numero column number of a single column; 0 for a group
 * @param annees column number by year; empty for a single column
 * @param calcul the formula the gabarit holds, in column ids
 * @param ref {@code tableau.colonne} in which each value must be listed
 * @param total what the column must add up to
 */
public record Colonne(
        String id,
        String libelle,
        int numero,
        SortedMap<Integer, Integer> annees,
        TypeValeur type,
        Exigence requis,
        boolean negatif,
        List<String> choix,
        @Nullable Calcul calcul,
        @Nullable String ref,
        @Nullable BigDecimal total) {

    public boolean groupe() {
        return !annees.isEmpty();
    }

    /** Its column numbers, one or one by year. */
    List<Integer> numeros() {
        return groupe() ? List.copyOf(annees.values()) : List.of(numero);
    }

    /** Its cells on a row, as a formula names them. */
    String plage(int ligne) {
        List<Integer> numeros = numeros();
        String premiere = Adresse.lettres(numeros.get(0)) + ligne;
        int derniere = numeros.get(numeros.size() - 1);
        return numeros.size() == 1 ? premiere : premiere + ":" + Adresse.lettres(derniere) + ligne;
    }
}
