package ca.qc.madi.formulaire;

import java.util.Arrays;
import java.util.List;

/** The names of the attributes an element of a sheet may bear, each with its rank; those of one letter are found by it. */
final class Attributs {

    /** Ranks of those that are read; what the others say changes nothing. */
    static final int PLACE = 0;

    static final int STYLE = 1;
    static final int TYPE = 2;
    static final int DY_DESCENT = 1;

    static final Attributs RANGEE = new Attributs(
            "r",
            "x14ac:dyDescent",
            "spans",
            "s",
            "customFormat",
            "ht",
            "hidden",
            "customHeight",
            "outlineLevel",
            "collapsed",
            "thickTop",
            "thickBot",
            "ph");
    static final Attributs CELLULE = new Attributs("r", "s", "t", "cm", "vm", "ph");
    static final Attributs FORMULE = new Attributs("t", "ref", "si", "ca", "aca", "xml:space");

    private static final int ASCII = 128;

    private final List<String> noms;
    private final int[] lettres = new int[ASCII];

    private Attributs(String... noms) {
        this.noms = List.of(noms);
        Arrays.fill(lettres, -1);
        for (int i = 0; i < noms.length; i++) if (noms[i].length() == 1) lettres[noms[i].charAt(0)] = i;
    }

    /** The rank of a name; -1 when it is none of them. */
    int rang(String nom) {
        return noms.indexOf(nom);
    }

    /** The same for a name of one letter, given as a byte. */
    int rang(int lettre) {
        return lettre < 0 ? -1 : lettres[lettre];
    }
}
