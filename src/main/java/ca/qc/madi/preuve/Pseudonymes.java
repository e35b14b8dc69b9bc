package ca.qc.madi.preuve;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What persons are called in one export: their identifier or, when they are hidden, a name that is theirs throughout
 * that export and that nobody can lead back to them, the key being thrown away with it.
 */
final class Pseudonymes {

    private static final String ALGORITHME = "HmacSHA256";
    private static final int LONGUEUR = 6;

    private final @Nullable SecretKeySpec cle;

    private Pseudonymes(@Nullable SecretKeySpec cle) {
        this.cle = cle;
    }

    static Pseudonymes aucun() {
        return new Pseudonymes(null);
    }

    static Pseudonymes nouveaux() {
        byte[] hasard = new byte[32];
        new SecureRandom().nextBytes(hasard);
        return new Pseudonymes(new SecretKeySpec(hasard, ALGORITHME));
    }

    String de(String personne) {
        if (cle == null || personne.equals("moteur")) return personne;
        try {
            Mac mac = Mac.getInstance(ALGORITHME);
            mac.init(cle);
            byte[] code = mac.doFinal(personne.getBytes(StandardCharsets.UTF_8));
            return "P-" + HexFormat.of().formatHex(Arrays.copyOf(code, LONGUEUR));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
