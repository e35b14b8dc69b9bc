package ca.qc.madi.securite;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may come in, and what a browser may do with our pages: our own scripts and styles, nothing from elsewhere. */
@Configuration
@ConditionalOnWebApplication
class SecuriteWeb {

    private static final String CONNEXION = "/connexion";
    private static final String CONTENU =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";
    private static final String PERMISSIONS =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    /** The validation call, its page and the blank form: open to all, stateless, and nothing in it acts in anyone's name. */
    @Bean
    @Order(1)
    SecurityFilterChain chaineValidations(HttpSecurity http) {
        http.securityMatcher("/api/v1/validations", "/essayer", "/gabarit", "/gabarit/*")
                .authorizeHttpRequests(acces -> acces.anyRequest().permitAll());
        http.csrf(csrf -> csrf.disable());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(cache -> cache.disable());
        http.headers(SecuriteWeb::entetes);
        return http.build();
    }

    @Bean
    SecurityFilterChain chaineSecurite(HttpSecurity http, ObjectProvider<ConnexionOidc> oidc) {
        http.authorizeHttpRequests(acces -> acces.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(
                        CONNEXION,
                        "/calendrier/*.ics",
                        "/formulaires",
                        "/formulaires/**",
                        "/style.css",
                        "/icone.svg",
                        "/actuator/health")
                .permitAll()
                .anyRequest()
                .authenticated());
        http.formLogin(formulaire -> formulaire
                .loginPage(CONNEXION)
                .usernameParameter("identifiant")
                .passwordParameter("motDePasse")
                .failureUrl(CONNEXION + "?erreur"));
        oidc.ifAvailable(porte -> porte.installer(http, CONNEXION));
        http.logout(sortie -> sortie.logoutUrl("/deconnexion").logoutSuccessUrl(CONNEXION + "?sortie"));
        http.csrf(Customizer.withDefaults());
        http.headers(SecuriteWeb::entetes);
        return http.build();
    }

    private static void entetes(HeadersConfigurer<HttpSecurity> entetes) {
        entetes.contentSecurityPolicy(p -> p.policyDirectives(CONTENU))
                .referrerPolicy(p -> p.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(p -> p.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(p -> p.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(p -> p.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    /** The pages read and post; no other method tells anything about an address. */
    @Bean
    StrictHttpFirewall methodesPermises() {
        StrictHttpFirewall parefeu = new StrictHttpFirewall();
        parefeu.setAllowedHttpMethods(List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.POST.name()));
        return parefeu;
    }
}
