package ca.qc.madi.accueil.web;

import ca.qc.madi.projet.VerdictConserve;
import java.util.List;

/** The page of a kept verdict: whose workbook, what was found, and what its reader may decide of it. */
record PageVerdict(String emetteur, VerdictConserve verdict, VueVerdict vue, List<Formulaire> formulaires) {

    public String dossier() {
        return verdict.projet().dossier();
    }
}
