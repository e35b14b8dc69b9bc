package ca.qc.madi.securite;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who is signed in, as the session remembers it; the password leaves it as soon as it was checked. */
class PersonneConnectee implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final String identifiant;
    private final String role;
    private final @Nullable String emetteur;
    private final @Nullable String jeton;
    private @Nullable String motDePasse;

    PersonneConnectee(Compte compte) {
        this(compte.acteur(), null);
        this.motDePasse = compte.motDePasse();
    }

    /** @param jeton the token a system came in by; null for a person */
    PersonneConnectee(Acteur acteur, @Nullable String jeton) {
        this.identifiant = acteur.id();
        this.role = acteur.role().name();
        this.emetteur = acteur.emetteur();
        this.jeton = jeton;
    }

    @Nullable
    String jeton() {
        return jeton;
    }

    final Acteur acteur() {
        return new Acteur(identifiant, Role.valueOf(role), emetteur);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override
    public @Nullable String getPassword() {
        return motDePasse;
    }

    @Override
    public String getUsername() {
        return identifiant;
    }

    @Override
    public final void eraseCredentials() {
        motDePasse = null;
    }
}
