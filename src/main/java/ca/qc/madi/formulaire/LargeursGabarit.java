package ca.qc.madi.formulaire;

import java.util.Map;
import java.util.stream.Stream;

/** How wide the columns of one onglet are, in characters: as its presentation says, else after their types. */
final class LargeursGabarit {

    private static final int MAIGRE = 8;
    private static final int LIBELLE = 44;
    private static final int TEXTE = 20;
    private static final int RESERVE = 3;

    private final Onglet onglet;
    private final Map<String, Integer> choisies;

    LargeursGabarit(Onglet onglet, Presentation presentation) {
        this.onglet = onglet;
        this.choisies = presentation.largeurs().getOrDefault(String.valueOf(onglet.numero()), Map.of());
    }

    int derniereColonne() {
        Stream<Integer> colonnes =
                onglet.tableaux().stream().flatMap(t -> t.colonnes().stream()).flatMap(c -> c.numeros().stream());
        Stream<Integer> champs = onglet.champs().stream().map(c -> c.place().colonne());
        return Stream.concat(colonnes, champs).max(Integer::compare).orElse(1);
    }

    int total() {
        int total = 0;
        for (int c = 1; c <= derniereColonne(); c++) total += largeur(c);
        return total;
    }

    int largeur(int colonne) {
        return choisies.getOrDefault(Adresse.lettres(colonne), selonTypes(colonne));
    }

    private int selonTypes(int colonne) {
        int tableaux = onglet.tableaux().stream()
                .flatMap(t -> t.colonnes().stream())
                .filter(c -> c.numeros().contains(colonne))
                .mapToInt(c -> Math.max(selonType(c.type()), plusLongMot(c.libelle())))
                .max()
                .orElse(MAIGRE);
        if (onglet.champs().isEmpty()) return tableaux;
        return Math.max(tableaux, colonne == onglet.colonneLibelle() ? LIBELLE : MAIGRE);
    }

    private static int plusLongMot(String libelle) {
        return Stream.of(libelle.split("[\\s/]+"))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)
                + 3;
    }

    private static int selonType(TypeValeur type) {
        return switch (type) {
            case MONTANT -> 14;
            case TEXTE_LONG -> 40;
            case TEXTE, CHOIX, COURRIEL, TELEPHONE, NEQ -> TEXTE;
            case NOMBRE -> 14;
            case DATE -> 13;
            default -> 11;
        };
    }

    /** How many lines a text takes in this many characters, broken between words; a little is kept in hand. */
    int lignes(String texte, int largeur) {
        return texte.lines().mapToInt(l -> ligne(l, largeur - RESERVE)).sum();
    }

    private static int ligne(String texte, int largeur) {
        int lignes = 1;
        int pris = 0;
        for (String mot : texte.split(" ")) {
            if (pris > 0 && pris + 1 + mot.length() > largeur) {
                lignes++;
                pris = 0;
            }
            pris += mot.length() + (pris > 0 ? 1 : 0);
        }
        return lignes;
    }
}
