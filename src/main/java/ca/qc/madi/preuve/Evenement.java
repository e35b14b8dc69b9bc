package ca.qc.madi.preuve;

import ca.qc.madi.journal.FaitBrut;
import ca.qc.madi.partage.Horloge;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * One fact as process mining looks at it.
 *
 * @param activite what happened
 * @param quand when it took effect, with Québec's offset of that day
 * @param consigne when it was written down
 * @param qui the person, or what the person is called in this export
 * @param qualite role of the person; empty when it has no account
 * @param projet empty for a fact on the dossier itself
 * @param rapport empty where it is about no report
 * @param id the same in every export
 */
record Evenement(
        String dossier,
        long rang,
        String activite,
        String quand,
        String consigne,
        String qui,
        String qualite,
        String projet,
        String rapport,
        UUID id) {

    static final List<String> COLONNES = List.of(
            "case",
            "activity",
            "timestamp",
            "recorded",
            "resource",
            "role",
            "lifecycle",
            "project",
            "report",
            "rank",
            "id");

    static final String TRANSITION = "complete";

    static Evenement de(FaitBrut fait, String qui, String qualite) {
        JsonNode contenu = ArbreJson.lire(fait.contenu());
        return new Evenement(
                fait.dossier(),
                fait.rang(),
                fait.type(),
                moment(fait.dateEffet()),
                moment(fait.consigneLe()),
                qui,
                qualite,
                mot(contenu, "projet"),
                mot(contenu, "rapport"),
                UUID.nameUUIDFromBytes((fait.dossier() + "/" + fait.rang()).getBytes(StandardCharsets.UTF_8)));
    }

    List<String> colonnes() {
        return List.of(
                dossier,
                activite,
                quand,
                consigne,
                qui,
                qualite,
                TRANSITION,
                projet,
                rapport,
                String.valueOf(rang),
                id.toString());
    }

    private static String moment(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.ofInstant(instant, Horloge.TORONTO));
    }

    private static String mot(JsonNode contenu, String nom) {
        JsonNode valeur = contenu.get(nom);
        return valeur != null && valeur.isString() ? valeur.stringValue() : "";
    }
}
