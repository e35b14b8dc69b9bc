package ca.qc.madi.accueil.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The reader's language: French unless English was asked for by {@code ?lang=en}, which a cookie remembers. */
final class Langue implements LocaleResolver {

    private static final String TEMOIN = "langue";
    private static final Duration MEMOIRE = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest requete) {
        String demandee = demandee(requete);
        if (demandee != null) return locale(demandee);
        Cookie temoin = WebUtils.getCookie(requete, TEMOIN);
        return locale(temoin == null ? "" : temoin.getValue());
    }

    @Override
    public void setLocale(HttpServletRequest requete, @Nullable HttpServletResponse reponse, @Nullable Locale langue) {
        if (reponse == null || langue == null) return;
        ResponseCookie temoin = ResponseCookie.from(TEMOIN, langue.getLanguage())
                .path("/")
                .maxAge(MEMOIRE)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(requete.isSecure())
                .build();
        reponse.addHeader(HttpHeaders.SET_COOKIE, temoin.toString());
    }

    /** The language this request asks for; null when it asks for none of ours. Only the address is read, never a form. */
    static @Nullable String demandee(HttpServletRequest requete) {
        String question = requete.getQueryString();
        if (question == null) return null;
        if (question.matches("(.*&)?lang=en(&.*)?")) return "en";
        return question.matches("(.*&)?lang=fr(&.*)?") ? "fr" : null;
    }

    private static Locale locale(String langue) {
        return langue.equals("en") ? Locale.CANADA : Locale.CANADA_FRENCH;
    }
}
