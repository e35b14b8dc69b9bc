package ca.qc.madi.dossier;

import ca.qc.madi.journal.Contenu;

/** What the ministry changes of an émetteur itself, whatever its dossiers: written in the programme's own chain. */
public sealed interface FaitEmetteur extends Contenu {

    /** Identifier of the company. */
    String emetteur();

    /** @param assujetti whether it is covered by the RSPEDE from now on; where it is not, nothing more is offered to it (G-ADM-10) */
    record AssujettissementChange(String emetteur, boolean assujetti, String motif) implements FaitEmetteur {}
}
