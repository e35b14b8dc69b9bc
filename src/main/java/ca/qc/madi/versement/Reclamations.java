package ca.qc.madi.versement;

import ca.qc.madi.partage.RefRapport;

/** Whoever knows the years in default: says what one of them claims back (G-SUIVI-04). */
@FunctionalInterface
public interface Reclamations {

    /** @param annee a follow-up year whose default was confirmed */
    Calcul calculer(RefRapport annee);
}
