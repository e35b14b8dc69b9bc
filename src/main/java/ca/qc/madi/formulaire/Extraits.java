package ca.qc.madi.formulaire;

import ca.qc.madi.formulaire.Extrait.Case;
import ca.qc.madi.formulaire.Extrait.Rangee;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Cuts extracts out of a received workbook, read once and under the same guard as a formulaire. */
public final class Extraits {

    /** Rows and columns shown on each side of the cell. */
    private static final int AUTOUR = 2;

    private static final int CARACTERES = 80;

    /** Of no file at all. */
    public static final Extraits AUCUN = new Extraits(null);

    private final @Nullable Classeur classeur;

    private Extraits(@Nullable Classeur classeur) {
        this.classeur = classeur;
    }

    /** Of a file that cannot be read, no extract is ever found. */
    public static Extraits de(byte[] octets) {
        try {
            Signature.exigerArchive(octets);
            return new Extraits(Classeur.lire(
                    octets, Dispositions.editions().derniereColonne(), Echeance.desMaintenant(System::nanoTime)));
        } catch (IOException | XMLStreamException | RuntimeException | LinkageError | StackOverflowError e) {
            return AUCUN;
        }
    }

    /** Empty when the workbook has no sheet of this name, or the address is not one. */
    public Optional<Extrait> autour(String feuille, String a1) {
        if (classeur == null || !a1.matches("[A-Z]{1,3}[1-9][0-9]{0,6}")) return Optional.empty();
        return classeur.feuille(feuille).map(f -> couper(f, Adresse.de(a1)));
    }

    private static Extrait couper(Feuille feuille, Adresse visee) {
        int premiere = Math.max(1, visee.colonne() - AUTOUR);
        int derniere = visee.colonne() + AUTOUR;
        List<String> colonnes = IntStream.rangeClosed(premiere, derniere)
                .mapToObj(Adresse::lettres)
                .toList();
        List<Rangee> rangees = IntStream.rangeClosed(Math.max(1, visee.ligne() - AUTOUR), visee.ligne() + AUTOUR)
                .mapToObj(ligne -> new Rangee(
                        ligne,
                        IntStream.rangeClosed(premiere, derniere)
                                .mapToObj(colonne -> new Case(
                                        texte(feuille.cellule(ligne, colonne)),
                                        new Adresse(ligne, colonne).equals(visee)))
                                .toList()))
                .toList();
        return new Extrait(feuille.nom(), colonnes, rangees, visee.a1());
    }

    private static String texte(Cellule cellule) {
        String affiche = cellule.affiche();
        return affiche.length() <= CARACTERES ? affiche : affiche.substring(0, CARACTERES) + "…";
    }
}
