package ca.qc.madi.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hexadecimal. */
public final class Empreinte {

    /** What stands before the first fact of a chain. */
    public static final String ORIGINE = "0".repeat(64);

    private Empreinte() {}

    public static String de(String texte) {
        return de(texte.getBytes(StandardCharsets.UTF_8));
    }

    public static String de(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
