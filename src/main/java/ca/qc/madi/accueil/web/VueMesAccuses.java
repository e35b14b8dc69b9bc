package ca.qc.madi.accueil.web;

import ca.qc.madi.projet.PieceJointe;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every receipt of an émetteur, newest first. */
record VueMesAccuses(List<Recu> recus) {

    /** One receipt. @param adresse of its page */
    record Recu(
            String adresse,
            String dossier,
            String projet,
            @Nullable String rapport,
            Instant recuLe,
            List<PieceJointe> pieces) {}
}
