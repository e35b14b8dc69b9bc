package ca.qc.madi.formulaire;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The columns of one table as its rows are read: single ones by id, groups by id and civil year. */
final class Grille {

    private final Map<String, ColonneLue> simples = new HashMap<>();
    private final Map<String, SortedMap<Integer, ColonneLue>> groupes = new LinkedHashMap<>();
    private final Map<String, List<ColonneLue>> suites = new HashMap<>();
    private final String[] ids;
    private final ColonneLue[] places;

    /** Its column of the sheet and its label, for each column of the layout. */
    interface Lecture {
        ColonneLue colonne(Colonne colonne, int numero, String libelle);
    }

    Grille(Tableau tableau, Lecture lecture) {
        for (Colonne colonne : tableau.colonnes()) {
            String libelle = tableau.ancre() + " – " + colonne.libelle();
            if (!colonne.groupe()) simples.put(colonne.id(), lecture.colonne(colonne, colonne.numero(), libelle));
            else groupes.put(colonne.id(), annees(colonne, libelle, lecture));
        }
        groupes.forEach((id, annees) -> suites.put(id, List.copyOf(annees.values())));
        ids = simples.keySet().toArray(new String[0]);
        places = simples.values().toArray(new ColonneLue[0]);
    }

    private static SortedMap<Integer, ColonneLue> annees(Colonne colonne, String libelle, Lecture lecture) {
        SortedMap<Integer, ColonneLue> annees = new TreeMap<>();
        colonne.annees().forEach((a, c) -> annees.put(a, lecture.colonne(colonne, c, libelle + " " + a)));
        return annees;
    }

    /** The single column of this id; null when this edition does without it. The layout's ids are constants, as a rule's are. */
    @SuppressWarnings("ReferenceEquality")
    @Nullable
    ColonneLue presente(String id) {
        for (int i = 0; i < ids.length; i++) if (ids[i] == id) return places[i];
        return simples.get(id);
    }

    /** A column that holds nothing, for an edition that does without it; IllegalArgumentException for the id of a group. */
    ColonneLue absente(String id) {
        if (groupes.containsKey(id)) throw new IllegalArgumentException("no single column " + id);
        ColonneLue voisine = simples.values().iterator().next();
        return new ColonneLue(voisine.onglet(), voisine.feuille(), 1, id, TypeValeur.TEXTE, null);
    }

    boolean aSimple(String id) {
        return simples.containsKey(id);
    }

    boolean aGroupe(String id) {
        return groupes.containsKey(id);
    }

    /** The columns of a group in the order of their years; IllegalArgumentException when the layout has no such group. */
    List<ColonneLue> suite(String id) {
        List<ColonneLue> suite = suites.get(id);
        if (suite == null) throw new IllegalArgumentException("no group of columns " + id);
        return suite;
    }

    /** The same, by year. */
    SortedMap<Integer, ColonneLue> groupe(String id) {
        SortedMap<Integer, ColonneLue> colonnes = groupes.get(id);
        if (colonnes == null) throw new IllegalArgumentException("no group of columns " + id);
        return colonnes;
    }
}
