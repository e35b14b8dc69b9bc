package ca.qc.madi.projet;

import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.validation.ContexteDepot;
import org.jspecify.annotations.Nullable;

/**
 * All that a workbook is judged with, and enough to judge it again the same way.
 *
 * @param rapport null for the request of a new project
 * @param contexte what the validation must know, the last accepted form left out
 * @param dernierAccepte SHA-256 of the last accepted form; null when there is none yet
 * @param demande what is said of a request; null for a report
 * @param rang how many facts the dossier held
 */
record Circonstances(
        RefProjet projet,
        @Nullable String rapport,
        ContexteDepot contexte,
        @Nullable String dernierAccepte,
        int rang,
        @Nullable DeclarationDemande demande,
        DeclarationRapport declaration,
        Envoi envoi) {

    Etape etape() {
        return contexte.etape();
    }

    /** IllegalStateException for a request. */
    RefRapport refRapport() {
        if (rapport == null) throw new IllegalStateException("a request is no report");
        return projet.rapport(rapport);
    }
}
