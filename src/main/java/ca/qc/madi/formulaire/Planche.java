package ca.qc.madi.formulaire;

import java.math.BigDecimal;

/** One sheet being filled in, cell by cell; rows and columns from 1. */
interface Planche {

    /** IllegalArgumentException when the value is of a kind no cell holds. */
    void poser(int ligne, int colonne, Object valeur);

    /** A formula with its result. */
    void formule(int ligne, int colonne, String formule, BigDecimal resultat);
}
