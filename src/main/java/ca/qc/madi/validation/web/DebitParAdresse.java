package ca.qc.madi.validation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A bucket of tokens for each address: a burst at once, then one call each few seconds. Addresses not seen for the
 * longest time are forgotten, so that their number is bounded.
 */
final class DebitParAdresse {

    static final int RAFALE = 20;
    static final long SECONDES_PAR_JETON = 3;
    private static final int ADRESSES = 10_000;
    private static final long JETON = TimeUnit.SECONDS.toNanos(SECONDES_PAR_JETON);

    private final LongSupplier chronometre;
    private final Map<String, Seau> seaux = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Seau> ancien) {
            return size() > ADRESSES;
        }
    };

    /** @param chronometre nanoseconds elapsed since any origin */
    DebitParAdresse(LongSupplier chronometre) {
        this.chronometre = chronometre;
    }

    /** @param depuis when the tokens were counted */
    private record Seau(int jetons, long depuis) {
        Seau le(long maintenant) {
            long gagnes = Math.min(RAFALE, (maintenant - depuis) / JETON);
            if (gagnes == 0) return this;
            return new Seau((int) Math.min(RAFALE, jetons + gagnes), depuis + gagnes * JETON);
        }
    }

    /** Takes a token; false when the address has none left. */
    synchronized boolean prendre(String adresse) {
        long maintenant = chronometre.getAsLong();
        Seau seau = seaux.getOrDefault(adresse, new Seau(RAFALE, maintenant)).le(maintenant);
        boolean permis = seau.jetons() > 0;
        long depuis = seau.jetons() == RAFALE ? maintenant : seau.depuis();
        seaux.put(adresse, permis ? new Seau(seau.jetons() - 1, depuis) : seau);
        return permis;
    }
}
