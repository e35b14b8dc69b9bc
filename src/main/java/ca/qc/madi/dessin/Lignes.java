package ca.qc.madi.dessin;

import java.util.ArrayList;
import java.util.List;

/** Breaks a name into lines that hold in a width, by what its letters take in a usual sans-serif. */
final class Lignes {

    private static final String ETROITES = "iljtfrI.,;:!'’()[]- ";
    private static final String LARGES = "mwMWŒœ";

    /** Tenths of the height of the letters. */
    private static final int ETROITE = 33;

    private static final int LARGE = 88;
    private static final int MAJUSCULE = 68;
    private static final int MINUSCULE = 56;
    private static final int CENTIEMES = 100;

    private Lignes() {}

    /** The lines of a text set in letters this high, where no line is wider than {@code largeur}; a long word stands alone. */
    static List<String> de(String texte, int largeur, int hauteur) {
        List<String> lignes = new ArrayList<>();
        String ligne = "";
        for (String mot : texte.strip().split("[ \\n]+")) {
            String essai = ligne.isEmpty() ? mot : ligne + " " + mot;
            if (!ligne.isEmpty() && largeur(essai, hauteur) > largeur) {
                lignes.add(ligne);
                ligne = mot;
            } else ligne = essai;
        }
        if (!ligne.isEmpty()) lignes.add(ligne);
        return lignes;
    }

    private static int largeur(String texte, int hauteur) {
        return texte.chars().map(Lignes::part).sum() * hauteur / CENTIEMES;
    }

    private static int part(int lettre) {
        if (ETROITES.indexOf(lettre) >= 0) return ETROITE;
        if (LARGES.indexOf(lettre) >= 0) return LARGE;
        return Character.isUpperCase(lettre) ? MAJUSCULE : MINUSCULE;
    }
}
