package ca.qc.madi.formulaire;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** The cells of one sheet that hold something, as far to the right as any layout reaches. */
final class Feuille {

    private static final int TOLERANCE = 100;

    private final String nom;
    private final boolean cachee;
    private final NavigableMap<Integer, Map<Integer, Cellule>> lignes = new TreeMap<>();
    private final Map<String, String> cles = new HashMap<>();

    Feuille(String nom, boolean cachee) {
        this.nom = nom;
        this.cachee = cachee;
    }

    String nom() {
        return nom;
    }

    boolean cachee() {
        return cachee;
    }

    void poser(int ligne, int colonne, Cellule cellule) {
        lignes.computeIfAbsent(ligne, l -> new TreeMap<>()).put(colonne, cellule);
    }

    Cellule cellule(int ligne, int colonne) {
        return lignes.getOrDefault(ligne, Map.of()).getOrDefault(colonne, Cellule.VIDE);
    }

    int derniereLigne() {
        return lignes.isEmpty() ? 0 : lignes.lastKey();
    }

    /** The first row from {@code debut} that passes the test; 0 when none holds. Rows without a value are not asked. */
    int chercher(int debut, int fin, IntPredicate test) {
        if (fin < debut) return 0;
        return lignes.subMap(debut, true, fin, true).keySet().stream()
                .filter(test::test)
                .findFirst()
                .orElse(0);
    }

    /** Whether the cell reads this label. What is far longer than the label is not even compared. */
    boolean lit(int ligne, int colonne, String libelle) {
        String affiche = cellule(ligne, colonne).affiche();
        if (affiche.isEmpty() || affiche.length() > libelle.length() + TOLERANCE) return false;
        return cle(affiche).equals(cle(libelle));
    }

    private String cle(String texte) {
        return cles.computeIfAbsent(texte, Libelles::cle);
    }
}
