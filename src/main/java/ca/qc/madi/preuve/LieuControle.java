package ca.qc.madi.preuve;

import ca.qc.madi.journal.Fait;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a find of a check is seen.
 *
 * @param piece number of the supporting document, where the find is about one
 * @param adresse of the dossier, at the project where there is one
 * @param cellules address of the cells of the workbook, where a claim came in with one
 * @param rejeu address of the step of the replay, where the find is a fact
 */
public record LieuControle(
        String dossier,
        @Nullable String projet,
        @Nullable String rapport,
        @Nullable String piece,
        @Nullable LocalDate jour,
        String adresse,
        @Nullable String cellules,
        @Nullable String rejeu) {

    private static final String RACINE = "/dossiers/";

    static LieuControle duFait(Fait fait, @Nullable String projet, @Nullable String rapport) {
        return new LieuControle(
                fait.dossier(),
                projet,
                rapport,
                null,
                fait.jour(),
                dossier(fait.dossier(), projet),
                null,
                rejeu(fait.dossier(), fait.rang()));
    }

    /** @param piece null for the whole claim */
    static LieuControle deLaDemande(DemandePaiement demande, @Nullable String piece) {
        String cellules = RACINE + demande.dossier() + "/projets/" + demande.projet() + "/rapports/" + demande.rapport()
                + "/cellules";
        return new LieuControle(
                demande.dossier(),
                demande.projet(),
                demande.rapport(),
                piece,
                demande.jour(),
                dossier(demande.dossier(), demande.projet()),
                piece == null
                        ? cellules
                        : cellules + "?piece=" + URLEncoder.encode(piece, StandardCharsets.UTF_8) + "#extrait",
                rejeu(demande.dossier(), demande.rang()));
    }

    /** The refused acts of a dossier. */
    static LieuControle desRefus(String dossier) {
        return new LieuControle(dossier, null, null, null, null, RACINE + dossier + "#refus", null, null);
    }

    static LieuControle duDossier(String dossier) {
        return new LieuControle(dossier, null, null, null, null, RACINE + dossier, null, null);
    }

    private static String dossier(String dossier, @Nullable String projet) {
        return RACINE + dossier + (projet == null ? "" : "#projet-" + projet);
    }

    private static String rejeu(String dossier, long rang) {
        return RACINE + dossier + "/rejeu?fait=" + rang;
    }

    /** The same in a word, {@code D-0001 P1 FINAL}. */
    public String texte() {
        StringBuilder mots = new StringBuilder(dossier);
        for (String mot : new String[] {projet, rapport, piece})
            if (mot != null) mots.append(' ').append(mot);
        return mots.toString();
    }
}
