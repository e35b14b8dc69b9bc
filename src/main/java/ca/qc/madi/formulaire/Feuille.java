package ca.qc.madi.formulaire;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** The cells of one sheet that hold something, as far to the right as any layout reaches; row by row, in arrays. */
@SuppressWarnings("NullAway") // what a sheet leaves empty is null in its arrays
final class Feuille {

    private static final int TOLERANCE = 100;
    private static final int LARGEUR = 12;
    private static final int PAS = 4;
    private static final int HAUTEUR = 64;
    private static final Cellule[] RIEN = {};

    private final String nom;
    private final boolean cachee;
    private Cellule[][] lignes = new Cellule[HAUTEUR][];
    private int derniere;

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
        if (ligne >= lignes.length) lignes = Arrays.copyOf(lignes, Math.max(ligne + 1, lignes.length * 2));
        Cellule[] rangee = lignes[ligne];
        if (rangee == null) rangee = new Cellule[Math.max(LARGEUR, colonne + 1)];
        else if (colonne >= rangee.length) rangee = Arrays.copyOf(rangee, colonne + PAS);
        rangee[colonne] = cellule;
        lignes[ligne] = rangee;
        if (ligne > derniere) derniere = ligne;
    }

    /** Forgets everything: the sheet is read again another way. */
    void vider() {
        lignes = new Cellule[HAUTEUR][];
        derniere = 0;
    }

    /** The cells of a row by column number; empty when it holds nothing. */
    Cellule[] rangee(int ligne) {
        Cellule[] rangee = ligne < 0 || ligne >= lignes.length ? null : lignes[ligne];
        return rangee == null ? RIEN : rangee;
    }

    static Cellule cellule(Cellule[] rangee, int colonne) {
        Cellule cellule = colonne < 0 || colonne >= rangee.length ? null : rangee[colonne];
        return cellule == null ? Cellule.VIDE : cellule;
    }

    Cellule cellule(int ligne, int colonne) {
        return cellule(rangee(ligne), colonne);
    }

    int derniereLigne() {
        return derniere;
    }

    /** The first row from {@code debut} that passes the test; 0 when none holds. Rows without a value are not asked. */
    int chercher(int debut, int fin, IntPredicate test) {
        for (int ligne = debut; ligne <= Math.min(fin, derniere); ligne++)
            if (rangee(ligne).length > 0 && test.test(ligne)) return ligne;
        return 0;
    }

    /** Whether the cell reads this label. What is far longer than the label is not even compared. */
    boolean lit(int ligne, int colonne, String libelle) {
        String affiche = cellule(ligne, colonne).affiche();
        if (affiche.isEmpty() || affiche.length() > libelle.length() + TOLERANCE) return false;
        return Libelles.commencentEgal(affiche, libelle) && Libelles.egaux(affiche, libelle);
    }
}
