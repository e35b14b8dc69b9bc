package ca.qc.madi.formulaire;

/**
 * The place of a cell in its sheet.
 *
 * @param ligne row, from 1
 * @param colonne column, from 1 (A)
 */
public record Adresse(int ligne, int colonne) implements Comparable<Adresse> {

    private static final int LETTRES = 26;

    /** From its A1 form; IllegalArgumentException when it is not one. */
    static Adresse de(String a1) {
        int i = 0;
        while (i < a1.length() && Character.isLetter(a1.charAt(i))) i++;
        return new Adresse(Integer.parseInt(a1.substring(i)), colonne(a1.substring(0, i)));
    }

    /** The number of a column, A being 1. */
    static int colonne(String lettres) {
        if (lettres.isEmpty()) throw new IllegalArgumentException("not a column");
        int numero = 0;
        for (char c : lettres.toCharArray()) {
            if (c < 'A' || c > 'Z') throw new IllegalArgumentException("not a column: " + lettres);
            numero = Math.addExact(Math.multiplyExact(numero, LETTRES), c - 'A' + 1);
        }
        return numero;
    }

    static String lettres(int colonne) {
        StringBuilder lettres = new StringBuilder();
        for (int reste = colonne; reste > 0; reste = (reste - 1) / LETTRES)
            lettres.insert(0, (char) ('A' + (reste - 1) % LETTRES));
        return lettres.toString();
    }

    public String a1() {
        return lettres(colonne) + ligne;
    }

    @Override
    public int compareTo(Adresse autre) {
        return ligne != autre.ligne ? Integer.compare(ligne, autre.ligne) : Integer.compare(colonne, autre.colonne);
    }

    @Override
    public String toString() {
        return a1();
    }
}
