package ca.qc.madi.projet;

import ca.qc.madi.validation.Constat;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stays of a deposit received, for the émetteur to keep.
 *
 * @param recuLe when it was received, by our clock or as the analyst stated it
 * @param par who handed it in, by identifier
 */
public record AccuseReception(
        String numero,
        String projet,
        @Nullable String rapport,
        Instant recuLe,
        String par,
        Canal canal,
        List<PieceJointe> pieces,
        List<Constat> avertissements) {}
