package ca.qc.madi.securite;

import java.util.Map;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A person whom an identity provider vouched for, with the role of our own table. */
final class PersonneOidc extends PersonneConnectee implements OidcUser {

    private static final long serialVersionUID = 1L;

    private final OidcIdToken attestation;

    PersonneOidc(Compte compte, OidcIdToken attestation) {
        super(compte);
        eraseCredentials();
        this.attestation = attestation;
    }

    @Override
    public String getName() {
        return getUsername();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return getClaims();
    }

    @Override
    public Map<String, Object> getClaims() {
        return attestation.getClaims();
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return new OidcUserInfo(Map.of("sub", attestation.getSubject()));
    }

    @Override
    public OidcIdToken getIdToken() {
        return attestation;
    }
}
