package ca.qc.madi.validation;

import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.formulaire.Libelles;
import ca.qc.madi.formulaire.LigneLue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers that must be unique in a column. */
final class Doublons {

    private Doublons() {}

    /** The cells that repeat what a row above already says. */
    static List<CelluleLue> secondes(List<LigneLue> lignes, String colonne) {
        Set<String> vus = new HashSet<>();
        List<CelluleLue> secondes = new ArrayList<>();
        for (LigneLue ligne : lignes) {
            CelluleLue cellule = ligne.cellule(colonne);
            Optional<String> texte = cellule.texte();
            if (texte.isPresent() && !vus.add(Libelles.cle(texte.get()))) secondes.add(cellule);
        }
        return secondes;
    }
}
