package ca.qc.madi.formulaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a workbook says, cell by cell, in the form in which it can be written again, under its layout or another. */
public final class Relecture {

    private Relecture() {}

    /** Everything that someone typed, as values; what cannot be read is left out. */
    public static Saisie saisie(byte[] classeur) {
        return saisie(LecteurFormulaire.lire(classeur).formulaire().orElseThrow());
    }

    public static Saisie saisie(Formulaire formulaire) {
        Map<String, Object> champs = new LinkedHashMap<>();
        Map<String, List<Map<String, Object>>> tableaux = new LinkedHashMap<>();
        for (OngletLu onglet : formulaire.onglets()) {
            onglet.champs().forEach((id, champ) -> poser(champs, id, champ.cellule()));
            onglet.tableaux().forEach((id, tableau) -> tableaux.put(id, lignes(tableau)));
        }
        return new Saisie(champs, tableaux);
    }

    private static List<Map<String, Object>> lignes(TableauLu tableau) {
        List<Map<String, Object>> lignes = new ArrayList<>();
        for (LigneLue lue : tableau.lignes()) {
            Map<String, Object> ligne = new LinkedHashMap<>();
            for (Colonne colonne : tableau.tableau().colonnes()) {
                if (colonne.calcul() != null) continue;
                if (!colonne.groupe()) poser(ligne, colonne.id(), lue.cellule(colonne.id()));
                else ligne.put(colonne.id(), annees(lue, colonne.id()));
            }
            lignes.add(ligne);
        }
        return lignes;
    }

    private static Map<Integer, Object> annees(LigneLue ligne, String groupe) {
        Map<Integer, Object> annees = new TreeMap<>();
        ligne.annees(groupe).forEach((annee, cellule) -> {
            if (cellule.valeur() != null) annees.put(annee, cellule.valeur());
        });
        return annees;
    }

    private static void poser(Map<String, Object> valeurs, String id, CelluleLue cellule) {
        if (cellule.valeur() != null) valeurs.put(id, cellule.valeur());
    }
}
