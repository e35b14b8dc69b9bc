package ca.qc.madi.correspondance;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;

/** The dates of the measure that letters recall. */
final class Dates {

    private Dates() {}

    /** Until when a request may come in (exclusive), an expense be paid, a deliverable be handed in (both inclusive). */
    static void delaisDesProjets(Redaction lettre, Parametres parametres) {
        lettre.date("finDepots", parametres.limiteDesDepots())
                .date("finDepenses", parametres.date(Cle.ACQUITTEMENT_DATE_LIMITE))
                .date("finLivrables", parametres.date(Cle.LIVRABLES_DATE_LIMITE));
    }
}
