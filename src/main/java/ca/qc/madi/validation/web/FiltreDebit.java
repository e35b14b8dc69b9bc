package ca.qc.madi.validation.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends back an address that calls too often, before its file is received. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FiltreDebit extends OncePerRequestFilter {

    /** What anyone may ask for without signing in, and takes more than a page to answer. */
    private static final Set<String> LIMITEES =
            Set.of(ValidationsController.CHEMIN, "/essayer", "/formulaires/registre");

    private final DebitParAdresse debit;

    FiltreDebit() {
        this(new DebitParAdresse(System::nanoTime));
    }

    private FiltreDebit(DebitParAdresse debit) {
        this.debit = debit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest requete) {
        return !requete.getMethod().equals("POST") || !LIMITEES.contains(requete.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        if (debit.prendre(requete.getRemoteAddr())) {
            suite.doFilter(requete, reponse);
            return;
        }
        reponse.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(DebitParAdresse.SECONDES_PAR_JETON));
        if (!requete.getServletPath().equals(ValidationsController.CHEMIN)) {
            reponse.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        new ErreurApi("API-DEBIT", "api.debit", DebitParAdresse.SECONDES_PAR_JETON)
                .ecrire(reponse, HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
