package ca.qc.madi.preuve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that seals. It is read from its file when something is first sealed, and made there, readable by nobody but
 * the program's own account, when there is none; the public half stands beside it under {@code .pub}.
 */
@Component
class CleSceaux {

    private static final String PUBLIQUE = ".pub";

    private final Path fichier;
    private @Nullable KeyPair paire;

    CleSceaux(@Value("${madi.sceaux.cle}") Path fichier) {
        this.fichier = fichier;
    }

    byte[] signer(byte[] octets) {
        return Signatures.signer(octets, paire().getPrivate());
    }

    boolean valide(byte[] octets, byte[] signature) {
        return Signatures.valide(octets, signature, paire().getPublic());
    }

    String publique() {
        return Signatures.pem(paire().getPublic());
    }

    private synchronized KeyPair paire() {
        if (paire == null) {
            try {
                paire = Files.exists(fichier) ? lire() : creer();
            } catch (IOException e) {
                throw new UncheckedIOException(fichier.toString(), e);
            }
        }
        return paire;
    }

    private KeyPair lire() throws IOException {
        return new KeyPair(
                Signatures.publique(Files.readString(voisin())), Signatures.privee(Files.readString(fichier)));
    }

    private KeyPair creer() throws IOException {
        KeyPair neuve = generer();
        Path repertoire = Objects.requireNonNull(fichier.toAbsolutePath().getParent());
        Files.createDirectories(repertoire);
        Files.writeString(voisin(), Signatures.pem(neuve.getPublic()));
        Files.writeString(reserve(), Signatures.pem(neuve.getPrivate()), StandardOpenOption.WRITE);
        return neuve;
    }

    /** The file exists, empty and closed to others, before the key is in it. */
    private Path reserve() throws IOException {
        boolean posix = Files.getFileStore(
                        Objects.requireNonNull(fichier.toAbsolutePath().getParent()))
                .supportsFileAttributeView("posix");
        if (!posix) return Files.createFile(fichier);
        var seulement = PosixFilePermissions.fromString("rw-------");
        Path cree = Files.createFile(fichier, PosixFilePermissions.asFileAttribute(seulement));
        if (!Files.getPosixFilePermissions(cree, LinkOption.NOFOLLOW_LINKS).equals(seulement)) {
            throw new IOException("permissions of " + cree);
        }
        return cree;
    }

    private Path voisin() {
        return fichier.resolveSibling(fichier.getFileName() + PUBLIQUE);
    }

    private static KeyPair generer() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
