package ca.qc.madi.securite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Sign-in by an identity provider (OpenID Connect), beside the form; off until {@code spring.security.oauth2.client}
 * names one.
 */
@Component("connexionOidc")
class ConnexionOidc {

    /** Where somebody goes whom the provider knows and we do not. */
    static final String INCONNU = "/connexion?inconnu";

    private final ObjectProvider<ClientRegistrationRepository> fournisseurs;
    private final PersonnesOidc personnes;

    ConnexionOidc(ObjectProvider<ClientRegistrationRepository> fournisseurs, PersonnesOidc personnes) {
        this.fournisseurs = fournisseurs;
        this.personnes = personnes;
    }

    /** A provider as the sign-in page offers it. */
    public record Fournisseur(String id, String nom) {}

    /** Those that are set; none where OpenID Connect is off. */
    public List<Fournisseur> fournisseurs() {
        List<Fournisseur> liste = new ArrayList<>();
        if (fournisseurs.getIfAvailable() instanceof Iterable<?> connus) {
            connus.forEach(c -> {
                if (c instanceof ClientRegistration r) {
                    liste.add(new Fournisseur(r.getRegistrationId(), r.getClientName()));
                }
            });
        }
        return liste;
    }

    void installer(HttpSecurity http, String connexion) {
        if (fournisseurs.getIfAvailable() == null) return;
        http.oauth2Login(oidc -> oidc.loginPage(connexion)
                .failureUrl(INCONNU)
                .userInfoEndpoint(qui -> qui.oidcUserService(this::reconnaitre)));
    }

    private OidcUser reconnaitre(OidcUserRequest demande) {
        OidcIdToken attestation = demande.getIdToken();
        boolean verifie = Boolean.TRUE.equals(attestation.getEmailVerified());
        Optional<String> courriel = Optional.ofNullable(attestation.getEmail()).filter(c -> verifie && !c.isBlank());
        return personnes
                .reconnaitre(
                        String.valueOf(attestation.getIssuer()), String.valueOf(attestation.getSubject()), courriel)
                .map(compte -> new PersonneOidc(compte, attestation))
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error("access_denied")));
    }
}
