package ca.qc.madi.correspondance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter of a dossier, as it is listed.
 *
 * @param rang of the fact it was written with
 * @param langue {@code fr} or {@code en}
 * @param sha256 of its PDF; null while it is not frozen
 * @param envois one for each addressee; none where no e-mail address was known
 */
public record Lettre(
        long numero,
        long rang,
        Modele modele,
        String version,
        String langue,
        LocalDate jour,
        @Nullable String projet,
        @Nullable String sha256,
        List<Envoi> envois) {

    /** What became of one message of the outbox. */
    public enum EtatEnvoi {
        ATTENTE,
        ENVOYEE,
        ECHEC,
        /** A reminder that no longer holds when its turn comes: what it recalls came in, or is due on another day. */
        ANNULEE
    }

    /**
     * One message.
     *
     * @param numero by which it is put back into the outbox
     * @param messageId its Message-ID, the same however often it is tried
     */
    public record Envoi(
            long numero,
            String destinataire,
            EtatEnvoi etat,
            int essais,
            @Nullable Instant envoyeLe,
            String messageId,
            String sujet) {}
}
