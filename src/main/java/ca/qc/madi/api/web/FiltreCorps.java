package ca.qc.madi.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives the JSON body of an act to the method that answers the form, as the fields it would have had there. */
@Component
class FiltreCorps extends OncePerRequestFilter {

    private static final int CORPS_MAXIMUM = 1024 * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest requete) {
        return !requete.getMethod().equals("POST") || !Adresses.estApi(requete);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        String genre = requete.getContentType();
        if (genre != null && genre.toLowerCase(java.util.Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            suite.doFilter(requete, reponse);
            return;
        }
        byte[] corps = requete.getInputStream().readNBytes(CORPS_MAXIMUM + 1);
        Probleme probleme = probleme(genre, corps);
        Map<String, String[]> champs = probleme == null ? CorpsJson.lire(corps) : Map.of();
        if (champs == null) probleme = Probleme.de(HttpStatus.BAD_REQUEST, "API-JSON");
        if (probleme == null && champs != null) suite.doFilter(new Envoi(requete, champs), reponse);
        else if (probleme != null) probleme.ecrire(requete, reponse);
    }

    private static @Nullable Probleme probleme(@Nullable String genre, byte[] corps) {
        if (corps.length > CORPS_MAXIMUM) return Probleme.de(HttpStatus.CONTENT_TOO_LARGE, "API-TAILLE");
        if (corps.length == 0 || (genre != null && estJson(genre))) return null;
        return Probleme.de(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "API-TYPE");
    }

    private static boolean estJson(String genre) {
        try {
            return MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(genre));
        } catch (org.springframework.util.InvalidMimeTypeException e) {
            return false;
        }
    }

    /** The request, its fields being those of its body and no others. */
    private static final class Envoi extends HttpServletRequestWrapper {

        private final Map<String, String[]> champs;

        Envoi(HttpServletRequest requete, Map<String, String[]> champs) {
            super(requete);
            this.champs = champs;
        }

        @Override
        public @Nullable String getParameter(String nom) {
            String[] valeurs = champs.get(nom);
            return valeurs == null || valeurs.length == 0 ? null : valeurs[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String nom) {
            return champs.get(nom);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(champs);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(champs.keySet());
        }
    }
}
