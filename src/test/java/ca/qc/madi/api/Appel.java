package ca.qc.madi.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.securite.Jetons;
import java.net.URI;
import java.time.Period;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API as a system with a token of its own. */
record Appel(MockMvc passerelle, String secret, String personne) {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicInteger NUMERO = new AtomicInteger();

    /** A system with the role and the company of this person. */
    static Appel comme(Acteur acteur, Jetons jetons, MockMvc passerelle) {
        String systeme = "essai-" + NUMERO.incrementAndGet();
        var neuf = jetons.creer(systeme, acteur.role(), acteur.emetteur(), Period.ofMonths(3));
        return new Appel(passerelle, neuf.secret(), "systeme." + systeme);
    }

    MockHttpServletResponse lire(String chemin) throws Exception {
        return envoyer(get(URI.create("/api/v1" + chemin)));
    }

    /** @param entetes names and values, by turns */
    MockHttpServletResponse faire(String chemin, Map<String, ?> champs, String... entetes) throws Exception {
        MockHttpServletRequestBuilder appel = post(URI.create("/api/v1" + chemin))
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(champs));
        for (int i = 0; i < entetes.length; i += 2) appel.header(entetes[i], entetes[i + 1]);
        return envoyer(appel);
    }

    MockHttpServletResponse envoyer(
            org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> appel)
            throws Exception {
        return passerelle
                .perform(appel.header("Authorization", "Bearer " + secret))
                .andReturn()
                .getResponse();
    }

    static JsonNode json(MockHttpServletResponse reponse) throws Exception {
        return JSON.readTree(reponse.getContentAsByteArray());
    }
}
