package ca.qc.madi.api.web;

import ca.qc.madi.securite.Jetons;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Who may call the API: whoever bears a token, and nobody else. It knows no session and no cookie, so that a page open
 * in a browser can make no call in its reader's name; what a token may do is the table of rights' business.
 */
@Configuration
@ConditionalOnWebApplication
class SecuriteApi {

    /** After the validation call, open to all, and before the pages. */
    private static final int RANG = 2;

    @Bean
    @Order(RANG)
    SecurityFilterChain chaineApi(HttpSecurity http, Jetons jetons) {
        http.securityMatcher(Adresses.RACINE + "/**")
                .authorizeHttpRequests(acces -> acces.requestMatchers(Adresses.OPENAPI)
                        .permitAll()
                        .anyRequest()
                        .authenticated());
        http.addFilterBefore(new FiltreJeton(jetons), AuthorizationFilter.class);
        http.csrf(csrf -> csrf.disable());
        http.logout(sortie -> sortie.disable());
        http.requestCache(cache -> cache.disable());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.exceptionHandling(erreurs -> erreurs.authenticationEntryPoint(
                        (requete, reponse, e) -> FiltreJeton.refuser(requete, reponse, ""))
                .accessDeniedHandler((requete, reponse, e) ->
                        Probleme.de(HttpStatus.FORBIDDEN).ecrire(requete, reponse)));
        http.headers(entetes ->
                entetes.contentSecurityPolicy(p -> p.policyDirectives("default-src 'none'; frame-ancestors 'none'")));
        return http.build();
    }
}
