package ca.qc.madi.accueil;

import ca.qc.madi.partage.Horloge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock: the system's, until the demonstration, the simulator or a test sets it. */
@Configuration
class HorlogeConfiguration {

    @Bean
    Horloge horloge() {
        return Horloge.systeme();
    }
}
