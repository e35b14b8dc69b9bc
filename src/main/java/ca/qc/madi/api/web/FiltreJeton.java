package ca.qc.madi.api.web;

import ca.qc.madi.securite.Jetons;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who calls, by {@code Authorization: Bearer}. Not a bean: it stands in the chain of the API only. */
final class FiltreJeton extends OncePerRequestFilter {

    private static final String PORTEUR = "Bearer ";

    private final Jetons jetons;

    FiltreJeton(Jetons jetons) {
        this.jetons = jetons;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        String entete = requete.getHeader(HttpHeaders.AUTHORIZATION);
        if (entete == null) {
            suite.doFilter(requete, reponse);
            return;
        }
        boolean porteur = entete.regionMatches(true, 0, PORTEUR, 0, PORTEUR.length());
        Optional<Authentication> connu =
                porteur ? jetons.authentifier(entete.substring(PORTEUR.length()).strip()) : Optional.empty();
        if (connu.isEmpty()) {
            refuser(requete, reponse, ", error=\"invalid_token\"");
            return;
        }
        SecurityContext contexte = SecurityContextHolder.createEmptyContext();
        contexte.setAuthentication(connu.get());
        SecurityContextHolder.setContext(contexte);
        suite.doFilter(requete, reponse);
    }

    /** One answer, whatever is wrong with the token. */
    static void refuser(HttpServletRequest requete, HttpServletResponse reponse, String erreur) throws IOException {
        reponse.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"MADI\"" + erreur);
        Probleme.de(HttpStatus.UNAUTHORIZED).ecrire(requete, reponse);
    }
}
