package ca.qc.madi.formulaire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the first sheet of any workbook as a plain table, under the same guard as a formulaire. */
public final class LecteurTableur {

    private static final int COLONNES = 40;

    private LecteurTableur() {}

    /** Whether these bytes are an archive, as a workbook is. */
    public static boolean archive(byte[] octets) {
        return octets.length > 1 && octets[0] == 'P' && octets[1] == 'K';
    }

    /** The rows as Excel shows their cells, empty ones included; empty when the file cannot be read. */
    public static Optional<List<List<String>>> lire(byte[] octets) {
        try {
            Signature.exigerArchive(octets);
            Classeur classeur = Classeur.lire(octets, COLONNES, Echeance.desMaintenant(System::nanoTime));
            return classeur.feuilles().stream()
                    .filter(feuille -> !feuille.cachee())
                    .findFirst()
                    .map(LecteurTableur::lignes);
        } catch (IOException | XMLStreamException | RuntimeException | LinkageError | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static List<List<String>> lignes(Feuille feuille) {
        List<List<String>> lignes = new ArrayList<>();
        for (int ligne = 1; ligne <= feuille.derniereLigne(); ligne++) {
            List<String> cellules = new ArrayList<>();
            for (int colonne = 1; colonne <= COLONNES; colonne++) {
                cellules.add(feuille.cellule(ligne, colonne).affiche().strip());
            }
            lignes.add(cellules);
        }
        return lignes;
    }
}
