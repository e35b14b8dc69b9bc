package ca.qc.madi.securite;

import ca.qc.madi.partage.Acteur;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person signed in. */
@Component
public class ActeurConnecte {

    /** Empty on the sign-in page. */
    public Optional<Acteur> chercher() {
        var authentification = SecurityContextHolder.getContext().getAuthentication();
        if (authentification != null && authentification.getPrincipal() instanceof PersonneConnectee personne) {
            return Optional.of(personne.acteur());
        }
        return Optional.empty();
    }

    /** The token that a system came in by; empty for a person. */
    public Optional<String> jeton() {
        var authentification = SecurityContextHolder.getContext().getAuthentication();
        return authentification != null && authentification.getPrincipal() instanceof PersonneConnectee personne
                ? Optional.ofNullable(personne.jeton())
                : Optional.empty();
    }

    /** The person; IllegalStateException where nobody is signed in, which the filter chain lets happen nowhere else. */
    public Acteur lire() {
        return chercher().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
