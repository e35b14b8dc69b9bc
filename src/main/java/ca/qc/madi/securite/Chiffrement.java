package ca.qc.madi.securite;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords are kept as bcrypt only; the command line needs this without the web. */
@Configuration
class Chiffrement {

    @Bean
    PasswordEncoder chiffrementMotDePasse() {
        return new BCryptPasswordEncoder();
    }
}
