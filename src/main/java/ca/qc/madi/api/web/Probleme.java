package ca.qc.madi.api.web;

import ca.qc.madi.journal.Json;
import ca.qc.madi.partage.Formats;
import ca.qc.madi.partage.Motif;
import ca.qc.madi.partage.Texte;
import ca.qc.madi.validation.Constat;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Why a call was not answered, as {@code application/problem+json} (RFC 9457): our codes, each with its sentence in the
 * language of Accept-Language. It never repeats the address, so that a foreign and an unknown id answer alike.
 *
 * @param champ the field it is about; null when it is about the whole
 * @param constats what was found in a workbook, where one was judged
 */
record Probleme(
        HttpStatus statut, List<Motif> motifs, @Nullable String champ, List<Constat> constats) {

    static final String TYPE = "application/problem+json";

    static Probleme de(HttpStatus statut, List<Motif> motifs) {
        return new Probleme(statut, motifs, null, List.of());
    }

    /** With a code of the API itself, its sentence standing in the bundles under {@code api.code.<code>}. */
    static Probleme de(HttpStatus statut, String code, Object... arguments) {
        return de(statut, List.of(motif(code, arguments)));
    }

    static Probleme champ(String champ, String code, Object... arguments) {
        return new Probleme(HttpStatus.UNPROCESSABLE_CONTENT, List.of(motif(code, arguments)), champ, List.of());
    }

    /** With no more to say than the status. */
    static Probleme de(HttpStatus statut) {
        return de(statut, "API-" + statut.value());
    }

    private static Motif motif(String code, Object... arguments) {
        return new Motif(code, Texte.de("api.code." + code, arguments));
    }

    String json(Locale langue) {
        Formats formats = Formats.de(langue);
        Map<String, Object> objet = new LinkedHashMap<>();
        objet.put("type", "about:blank");
        objet.put("title", formats.texte(Texte.de("api.titre." + statut.value())));
        objet.put("status", statut.value());
        objet.put("detail", formats.texte(motifs.get(0).texte()));
        objet.put("code", motifs.get(0).code());
        objet.put("motifs", motifs.stream().map(m -> motif(m, formats)).toList());
        if (!constats.isEmpty()) objet.put("constats", constats);
        return Json.ecrire(objet);
    }

    private Map<String, Object> motif(Motif motif, Formats formats) {
        Map<String, Object> objet = new LinkedHashMap<>();
        objet.put("code", motif.code());
        objet.put("texte", formats.texte(motif.texte()));
        if (champ != null) objet.put("champ", champ);
        return objet;
    }

    void ecrire(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Locale langue = langue(requete);
        ecrire(reponse, statut.value(), TYPE, langue, json(langue));
    }

    static void ecrire(HttpServletResponse reponse, int statut, String type, Locale langue, String json)
            throws IOException {
        reponse.setStatus(statut);
        reponse.setContentType(type);
        reponse.setCharacterEncoding(StandardCharsets.UTF_8);
        reponse.setHeader(HttpHeaders.CONTENT_LANGUAGE, langue.toLanguageTag());
        reponse.getWriter().write(json);
    }

    /** English where Accept-Language prefers it to French; French otherwise. */
    static Locale langue(HttpServletRequest requete) {
        String souhait = requete.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (souhait == null) return Locale.CANADA_FRENCH;
        try {
            Locale choix = Locale.lookup(Locale.LanguageRange.parse(souhait), List.of(Locale.FRENCH, Locale.ENGLISH));
            return Locale.ENGLISH.equals(choix) ? Locale.CANADA : Locale.CANADA_FRENCH;
        } catch (IllegalArgumentException e) {
            return Locale.CANADA_FRENCH;
        }
    }
}
