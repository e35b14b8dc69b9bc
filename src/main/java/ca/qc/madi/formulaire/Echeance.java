package ca.qc.madi.formulaire;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How long the reading of one file may last; asked between parts and between rows.
 *
 * @param chronometre nanoseconds elapsed since any origin
 * @param depart what it showed when the reading began
 */
record Echeance(LongSupplier chronometre, long depart) {

    static Echeance desMaintenant(LongSupplier chronometre) {
        return new Echeance(chronometre, chronometre.getAsLong());
    }

    /** FichierRefuse when the time is over. */
    void verifier() {
        if (chronometre.getAsLong() - depart > TimeUnit.SECONDS.toNanos(Limites.SECONDES))
            throw FichierRefuse.limite("duree", Limites.SECONDES);
    }
}
