package ca.qc.madi.formulaire;

import java.util.List;

/** One tab of the workbook as the layout describes it. */
public record Onglet(
        int numero, String nom, Exigence requis, int colonneLibelle, List<Champ> champs, List<Tableau> tableaux) {}
