package ca.qc.madi.securite;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Accounts as the sign-in looks them up. A closed account is answered as an unknown one, which Spring Security gives
 * the time and the message of a wrong password.
 */
@Component
class ComptesDeConnexion implements UserDetailsService {

    private final ComptesConnus comptes;

    ComptesDeConnexion(ComptesConnus comptes) {
        this.comptes = comptes;
    }

    @Override
    public UserDetails loadUserByUsername(String identifiant) {
        return comptes.findById(identifiant)
                .filter(Compte::actif)
                .map(PersonneConnectee::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
