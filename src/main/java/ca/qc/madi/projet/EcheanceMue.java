package ca.qc.madi.projet;

import ca.qc.madi.partage.RefRapport;
import java.time.LocalDate;

/** Told in the transaction that writes or moves a row of the ledger of due dates: the day it has from now on. */
public record EcheanceMue(RefRapport ref, Echeance.Nature nature, LocalDate jour) {}
