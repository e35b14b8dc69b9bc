package ca.qc.madi.formulaire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A formula of the layout: columns, {@code + - *}, {@code somme(groupe)} and {@code arrondi2(…)}. It is computed over
 * one row, or written as the formula of a spreadsheet.
 */
public final class Calcul {

    private final String texte;
    private final Noeud racine;

    private Calcul(String texte, Noeud racine) {
        this.texte = texte;
        this.racine = racine;
    }

    /** IllegalArgumentException when the formula is not of this small language. */
    static Calcul de(String texte) {
        Lecture lecture = new Lecture(texte);
        Noeud racine = lecture.somme();
        lecture.fin();
        return new Calcul(texte, racine);
    }

    /**
     * @param valeurs the values of a column on the row (one, or one by year), zero standing for an empty cell; empty
     *     when one of them cannot be read
     * @return empty when a column it needs cannot be read
     */
    public Optional<BigDecimal> calculer(Function<String, Optional<List<BigDecimal>>> valeurs) {
        return racine.calculer(valeurs);
    }

    /** The spreadsheet's own formula, without its equals sign. */
    String enFormule(Function<String, String> plages) {
        return racine.enFormule(plages);
    }

    @Override
    public String toString() {
        return texte;
    }

    private interface Noeud {
        Optional<BigDecimal> calculer(Function<String, Optional<List<BigDecimal>>> valeurs);

        String enFormule(Function<String, String> plages);
    }

    /** A column, or the sum of a group of columns. */
    private record Reference(String colonne, boolean somme) implements Noeud {
        @Override
        public Optional<BigDecimal> calculer(Function<String, Optional<List<BigDecimal>>> valeurs) {
            return valeurs.apply(colonne).map(v -> v.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        @Override
        public String enFormule(Function<String, String> plages) {
            return somme ? "SUM(" + plages.apply(colonne) + ")" : plages.apply(colonne);
        }
    }

    private record Operation(char signe, Noeud gauche, Noeud droite) implements Noeud {
        @Override
        public Optional<BigDecimal> calculer(Function<String, Optional<List<BigDecimal>>> valeurs) {
            return gauche.calculer(valeurs)
                    .flatMap(a -> droite.calculer(valeurs).map(b -> appliquer(a, b)));
        }

        private BigDecimal appliquer(BigDecimal a, BigDecimal b) {
            return signe == '+' ? a.add(b) : signe == '-' ? a.subtract(b) : a.multiply(b);
        }

        @Override
        public String enFormule(Function<String, String> plages) {
            return gauche.enFormule(plages) + signe + droite.enFormule(plages);
        }
    }

    private record Arrondi(Noeud interieur) implements Noeud {
        @Override
        public Optional<BigDecimal> calculer(Function<String, Optional<List<BigDecimal>>> valeurs) {
            return interieur.calculer(valeurs).map(v -> v.setScale(2, RoundingMode.HALF_UP));
        }

        @Override
        public String enFormule(Function<String, String> plages) {
            return "ROUND(" + interieur.enFormule(plages) + ",2)";
        }
    }

    /** Recursive descent over the formula's text. */
    private static final class Lecture {
        private final String texte;
        private int i;

        Lecture(String texte) {
            this.texte = texte.replace(" ", "");
        }

        Noeud somme() {
            Noeud gauche = produit();
            while (i < texte.length() && (texte.charAt(i) == '+' || texte.charAt(i) == '-'))
                gauche = new Operation(texte.charAt(i++), gauche, produit());
            return gauche;
        }

        private Noeud produit() {
            Noeud gauche = facteur();
            while (i < texte.length() && texte.charAt(i) == '*')
                gauche = new Operation(texte.charAt(i++), gauche, facteur());
            return gauche;
        }

        private Noeud facteur() {
            int debut = i;
            while (i < texte.length() && Character.isLetterOrDigit(texte.charAt(i))) i++;
            String mot = texte.substring(debut, i);
            if (mot.isEmpty()) throw new IllegalArgumentException("not a formula: " + texte);
            return i < texte.length() && texte.charAt(i) == '(' ? fonction(mot) : new Reference(mot, false);
        }

        private Noeud fonction(String nom) {
            i++;
            Noeud interieur = somme();
            if (i >= texte.length() || texte.charAt(i++) != ')')
                throw new IllegalArgumentException("unclosed: " + texte);
            if (nom.equals("arrondi2")) return new Arrondi(interieur);
            if (nom.equals("somme") && interieur instanceof Reference r) return new Reference(r.colonne(), true);
            throw new IllegalArgumentException("unknown function " + nom + " in " + texte);
        }

        void fin() {
            if (i != texte.length()) throw new IllegalArgumentException("not a formula: " + texte);
        }
    }
}
