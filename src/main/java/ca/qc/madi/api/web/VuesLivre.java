package ca.qc.madi.api.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The book of a dossier as the API tells it. */
final class VuesLivre {

    private VuesLivre() {}

    /** @param suivant the value of {@code apres} for what follows; null at the end */
    record Faits(List<VueFait> elements, @Nullable Long suivant) {}

    /**
     * One fact, as it stands in the book.
     *
     * @param par identifier of the person
     * @param jeton the token it was written by; null for one that a person did
     * @param contenu its canonical JSON, over which its hash was taken
     */
    record VueFait(
            long rang,
            String type,
            int version,
            String par,
            @Nullable String jeton,
            Instant dateEffet,
            Instant consigneLe,
            @JsonRawValue String contenu,
            String precedente,
            String empreinte) {}

    /**
     * A note of the ministry, never told to an émetteur.
     *
     * @param corrige rank of the earlier note that this one corrects
     * @param par identifier of the person
     */
    record VueNote(
            long rang,
            @Nullable String projet,
            String texte,
            @Nullable Long corrige,
            String par,
            Instant ecriteLe,
            String empreinte) {}

    record VueRefus(String acte, @Nullable String projet, String par, Instant dateEffet, List<String> codes) {}
}
