package ca.qc.madi.formulaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One layout of the workbook, as its file states it. It holds every address; no other code does.
 *
 * @param ecart blank rows between a TOTAL row and the next table's title
 */
public record Disposition(
        String gabarit, String version, LocalDate enVigueur, int ecart, Marqueur marqueur, List<Onglet> onglets) {

    /** The sheet that tells a real gabarit from a look-alike; its cells by A1 address. */
    public record Marqueur(String feuille, Map<String, String> cellules) {}

    public Champ champ(String id) {
        return onglets.stream()
                .flatMap(o -> o.champs().stream())
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the layout has no field " + id));
    }

    public Tableau tableau(String id) {
        return onglets.stream()
                .flatMap(o -> o.tableaux().stream())
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the layout has no table " + id));
    }
}
