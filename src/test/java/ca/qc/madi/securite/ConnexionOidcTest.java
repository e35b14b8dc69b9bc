package ca.qc.madi.securite;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Role;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sign-in by a real OpenID Connect server, on loopback. A slice: the room of rights and its tables, no engine, no page.
 */
@DirtiesContext
@SpringBootTest(
        classes = ConnexionOidcTest.Tranche.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:oidc;DB_CLOSE_DELAY=-1",
            "camunda.bpm.enabled=false",
            "springdoc.api-docs.enabled=false",
            "spring.security.oauth2.client.registration.essai.client-id=madi",
            "spring.security.oauth2.client.registration.essai.client-secret=secret",
            "spring.security.oauth2.client.registration.essai.scope=openid,email",
            "spring.security.oauth2.client.registration.essai.client-name=Fournisseur d’essai"
        })
class ConnexionOidcTest {

    private static final MockOAuth2Server FOURNISSEUR = new MockOAuth2Server();

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @EntityScan("ca.qc.madi.securite")
    @EnableJpaRepositories("ca.qc.madi.securite")
    @ComponentScan(
            basePackages = "ca.qc.madi.securite",
            excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    static class Tranche {

        @Bean
        Horloge horloge() {
            return Horloge.systeme();
        }

        @Bean
        Accueil accueil(ActeurConnecte connecte) {
            return new Accueil(connecte);
        }
    }

    /** Says who is signed in. */
    @RestController
    static class Accueil {

        private final ActeurConnecte connecte;

        Accueil(ActeurConnecte connecte) {
            this.connecte = connecte;
        }

        @GetMapping("/")
        String qui() {
            Acteur acteur = connecte.lire();
            return acteur.id() + " " + acteur.role() + " " + acteur.emetteur();
        }

        @GetMapping("/connexion")
        String connexion() {
            return "connexion";
        }
    }

    @DynamicPropertySource
    static void fournisseur(DynamicPropertyRegistry proprietes) {
        FOURNISSEUR.start();
        proprietes.add(
                "spring.security.oauth2.client.provider.essai.issuer-uri",
                () -> FOURNISSEUR.issuerUrl("madi").toString());
    }

    @AfterAll
    static void arreter() {
        FOURNISSEUR.shutdown();
    }

    @LocalServerPort
    private int port;

    @Autowired
    private CreationCompte creation;

    @Autowired
    private ConnexionOidc connexion;

    @Test
    void the_provider_says_who_and_our_table_says_what() throws Exception {
        creation.creer(Acteur.analyste("nadia"), "Nadia", "nadia@exemple.org", "phrase-de-passe");
        creation.creer(new Acteur("omer", Role.AUDITEUR, null), "Omer", "omer@exemple.org", "phrase-de-passe");
        assertThat(connexion.fournisseurs())
                .containsExactly(new ConnexionOidc.Fournisseur("essai", "Fournisseur d’essai"));

        assertThat(entrer("s-1", Map.of("email", "inconnue@exemple.org", "email_verified", true)))
                .as("a person we do not know")
                .isEqualTo("/connexion?inconnu");
        assertThat(entrer("s-2", Map.of("email", "nadia@exemple.org", "email_verified", false)))
                .as("an address nobody verified")
                .isEqualTo("/connexion?inconnu");
        assertThat(entrer("s-2", Map.of("email", "nadia@exemple.org")))
                .as("nothing said of the address")
                .isEqualTo("/connexion?inconnu");
        assertThat(entrer("s-3", Map.of("email", "Omer@Exemple.org", "email_verified", true, "role", "ANALYSTE")))
                .as("a role claimed counts for nothing")
                .isEqualTo("omer AUDITEUR null");
        assertThat(entrer("s-2", Map.of("email", "nadia@exemple.org", "email_verified", true)))
                .isEqualTo("nadia ANALYSTE null");
        assertThat(entrer("s-2", Map.of("email", "autre@exemple.org", "email_verified", true)))
                .as("bound to the subject from now on")
                .isEqualTo("nadia ANALYSTE null");
        assertThat(entrer("s-9", Map.of("email", "nadia@exemple.org", "email_verified", true)))
                .as("another subject with a bound person's address")
                .isEqualTo("/connexion?inconnu");
    }

    /** Signs in with what the provider claims; what the first page says, or the address of the refusal. */
    private String entrer(String sujet, Map<String, Object> dit) throws IOException, InterruptedException {
        FOURNISSEUR.enqueueCallback(new DefaultOAuth2TokenCallback("madi", sujet, "JWT", List.of("madi"), dit, 3600));
        HttpClient navigateur = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        URI depart = URI.create("http://localhost:" + port + "/oauth2/authorization/essai");
        var reponse = navigateur.send(HttpRequest.newBuilder(depart).build(), BodyHandlers.ofString());
        if (reponse.uri().getPath().equals("/connexion")) {
            return reponse.uri().getPath() + "?" + reponse.uri().getQuery();
        }
        return reponse.body();
    }
}
