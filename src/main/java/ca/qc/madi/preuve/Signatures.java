package ca.qc.madi.preuve;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Ed25519 (RFC 8032) as the JDK does it, with keys in the PEM form that openssl reads. */
final class Signatures {

    private static final String ALGORITHME = "Ed25519";
    private static final String PUBLIQUE = "PUBLIC KEY";
    private static final String PRIVEE = "PRIVATE KEY";

    private Signatures() {}

    static byte[] signer(byte[] octets, PrivateKey cle) {
        try {
            Signature signature = Signature.getInstance(ALGORITHME);
            signature.initSign(cle);
            signature.update(octets);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean valide(byte[] octets, byte[] signature, PublicKey cle) {
        try {
            Signature verification = Signature.getInstance(ALGORITHME);
            verification.initVerify(cle);
            verification.update(octets);
            return verification.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // not even the form of a signature
        }
    }

    static String pem(PublicKey cle) {
        return pem(PUBLIQUE, cle.getEncoded());
    }

    static String pem(PrivateKey cle) {
        return pem(PRIVEE, cle.getEncoded());
    }

    /** IllegalArgumentException for a text that is no such key. */
    static PublicKey publique(String pem) {
        try {
            return KeyFactory.getInstance(ALGORITHME).generatePublic(new X509EncodedKeySpec(octets(PUBLIQUE, pem)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no Ed25519 public key", e);
        }
    }

    /** As for the public key. */
    static PrivateKey privee(String pem) {
        try {
            return KeyFactory.getInstance(ALGORITHME).generatePrivate(new PKCS8EncodedKeySpec(octets(PRIVEE, pem)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no Ed25519 private key", e);
        }
    }

    private static String pem(String quoi, byte[] octets) {
        String corps = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(octets);
        return "-----BEGIN " + quoi + "-----\n" + corps + "\n-----END " + quoi + "-----\n";
    }

    private static byte[] octets(String quoi, String pem) {
        String corps = pem.replace("-----BEGIN " + quoi + "-----", "").replace("-----END " + quoi + "-----", "");
        return Base64.getMimeDecoder().decode(corps);
    }
}
