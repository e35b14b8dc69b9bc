package ca.qc.madi.validation;

import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.formulaire.Libelles;
import ca.qc.madi.formulaire.LigneLue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Numbers that must be unique in a column. */
final class Doublons {

    private Doublons() {}

    /** The cells that repeat what a row above already says. */
    static List<CelluleLue> secondes(List<LigneLue> lignes, String colonne) {
        Set<String> vus = new HashSet<>();
        return lignes.stream()
                .map(l -> l.cellule(colonne))
                .filter(c -> c.texte().filter(t -> !vus.add(Libelles.cle(t))).isPresent())
                .toList();
    }
}
