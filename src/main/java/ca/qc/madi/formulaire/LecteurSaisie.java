package ca.qc.madi.formulaire;

import ca.qc.madi.formulaire.Cellule.Nature;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what was typed as if it stood in a workbook: the same cells at the same places under the same layout, without
 * a file. Whoever measures the engine hands its lines over this way.
 */
public final class LecteurSaisie {

    private static final MathContext QUINZE = new MathContext(15);

    private LecteurSaisie() {}

    /**
     * IllegalArgumentException when a value is of a kind no cell holds.
     *
     * @param sha256 of what stands in the store for these lines
     */
    public static Lecture lire(String sha256, Disposition disposition, Saisie saisie) {
        List<Feuille> feuilles = new ArrayList<>();
        TraceFormulaire.tracer(disposition, saisie, (nom, cachee) -> {
            Feuille feuille = new Feuille(nom, cachee);
            feuilles.add(feuille);
            return new Page(feuille);
        });
        return Lecture.de(Reperage.reperer(sha256, new Classeur(feuilles), Dispositions.editions()));
    }

    private record Page(Feuille feuille) implements Planche {

        @Override
        public void poser(int ligne, int colonne, Object valeur) {
            Cellule cellule = cellule(valeur);
            if (!cellule.vide()) feuille.poser(ligne, colonne, cellule);
        }

        @Override
        public void formule(int ligne, int colonne, String formule, BigDecimal resultat) {
            feuille.poser(ligne, colonne, nombre(resultat, true));
        }

        private static Cellule cellule(Object valeur) {
            if (valeur instanceof String texte) return Contenus.texte(texte, false);
            if (valeur instanceof LocalDate jour) return new Cellule(Nature.NOMBRE, null, null, jour, false);
            if (valeur instanceof Boolean coche) return coche ? Contenus.texte("X", false) : Cellule.VIDE;
            return nombre(RedacteurFormulaire.decimal(valeur), false);
        }

        private static Cellule nombre(BigDecimal nombre, boolean formule) {
            return new Cellule(Nature.NOMBRE, null, nombre.round(QUINZE), null, formule);
        }
    }
}
