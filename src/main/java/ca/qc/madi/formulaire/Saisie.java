package ca.qc.madi.formulaire;

import java.util.List;
import java.util.Map;

/**
 * What is to be written into a workbook.
 *
 * @param champs value by field id: String, Number or BigDecimal, Money, LocalDate, or Boolean for a case
 * @param tableaux rows by table id; a row holds values by column id, and for a group of columns a Map by civil year
 */
public record Saisie(Map<String, Object> champs, Map<String, List<Map<String, Object>>> tableaux) {

    List<Map<String, Object>> lignes(String tableau) {
        return tableaux.getOrDefault(tableau, List.of());
    }
}
