package ca.qc.madi.formulaire;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** How many cells the reader keeps of a workbook. */
public final class CellulesLues {

    private CellulesLues() {}

    public static long compter(byte[] octets) throws IOException, XMLStreamException {
        Classeur classeur = Classeur.lire(octets, Limites.COLONNES, Echeance.desMaintenant(System::nanoTime));
        long cellules = 0;
        for (Feuille feuille : classeur.feuilles())
            for (int l = 1; l <= feuille.derniereLigne(); l++)
                for (int c = 1; c <= Limites.COLONNES; c++)
                    if (!feuille.cellule(l, c).vide()) cellules++;
        return cellules;
    }
}
