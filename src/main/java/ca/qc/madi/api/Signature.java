package ca.qc.madi.api;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What proves that a message is ours, and of this moment: HMAC-SHA256 over {@code <seconds>.<body>}. */
final class Signature {

    static final String ENTETE = "Madi-Signature";
    private static final String ALGORITHME = "HmacSHA256";

    private Signature() {}

    /** {@code t=<Unix seconds>,v1=<hexadecimal>}. */
    static String de(String secret, Instant quand, String corps) {
        try {
            Mac mac = Mac.getInstance(ALGORITHME);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHME));
            byte[] sceau = mac.doFinal((quand.getEpochSecond() + "." + corps).getBytes(StandardCharsets.UTF_8));
            return "t=" + quand.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(sceau);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
