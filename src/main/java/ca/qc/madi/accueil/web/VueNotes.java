package ca.qc.madi.accueil.web;

import ca.qc.madi.projet.Note;
import java.util.List;

/** The notes of the ministry on a dossier, and the form to write one. */
record VueNotes(List<Ligne> lignes, List<Formulaire> formulaires) {

    /** @param qui the person's name */
    record Ligne(Note note, String qui) {}
}
