package ca.qc.madi.accueil.web;

import ca.qc.madi.partage.RefRapport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The payments on their way to the paying system; amounts in CAD.
 *
 * @param total of what waits
 */
record VuePaiements(List<Attente> attente, Money total, List<Lot> lots) {

    /** @param motif why the paying system sent it back; null while it was never handed over */
    record Attente(
            RefRapport ref,
            String emetteur,
            Money montant,
            LocalDate emisLe,
            @Nullable String motif) {}

    /**
     * A batch handed over, with its control totals and the SHA-256 of its file.
     *
     * @param sansReponse how many of its payments wait for the paying system's answer
     */
    record Lot(String numero, Instant formeLe, int nombre, Money total, String fichier, long sansReponse) {}
}
