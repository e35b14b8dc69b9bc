package ca.qc.madi.validation.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = ServeurValidations.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ValidationsTest {

    private static final byte[] BON = SaisieModele.pte(Etape.DEPOT).octets();
    private static final int TROP = 10 * 1024 * 1024 + 1;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> envoyer(byte[] fichier, String... parametres) throws Exception {
        ByteArrayOutputStream corps = new ByteArrayOutputStream();
        for (int i = 0; i < parametres.length; i += 2)
            partie(corps, "name=\"" + parametres[i] + "\"", parametres[i + 1].getBytes(StandardCharsets.UTF_8));
        if (fichier != null) partie(corps, "name=\"fichier\"; filename=\"dépôt.xlsx\"", fichier);
        corps.writeBytes("--B--\r\n".getBytes(StandardCharsets.UTF_8));
        return poster("multipart/form-data; boundary=B", corps.toByteArray());
    }

    private static void partie(ByteArrayOutputStream corps, String nom, byte[] contenu) {
        corps.writeBytes(
                ("--B\r\nContent-Disposition: form-data; " + nom + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        corps.writeBytes(contenu);
        corps.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> poster(String type, byte[] corps) throws IOException, InterruptedException {
        HttpRequest requete = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + ValidationsController.CHEMIN))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(corps))
                .build();
        return client.send(requete, HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode objet(HttpResponse<String> reponse) {
        assertThat(reponse.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/json"));
        assertThat(reponse.headers().firstValue("Set-Cookie")).isEmpty();
        return JsonMapper.builder().build().readTree(reponse.body());
    }

    @Test
    @Order(1)
    void un_fichier_conforme_ou_non_est_un_200() throws Exception {
        HttpResponse<String> bon = envoyer(BON, "volet", "PTE", "etape", "DEPOT");
        assertThat(bon.statusCode()).isEqualTo(200);
        assertThat(objet(bon).propertyNames())
                .containsExactly("fichier", "sha256", "conforme", "constats", "nonVerifiees");
        assertThat(objet(bon).get("conforme").booleanValue()).isTrue();
        assertThat(objet(bon).get("fichier").asString()).isEqualTo("dépôt.xlsx");
        HttpResponse<String> image = envoyer(
                new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "volet", "PTE", "etape", "DEPOT", "date", "2024-02-20");
        assertThat(image.statusCode()).isEqualTo(200);
        assertThat(objet(image).get("constats").get(0).get("code").asString()).isEqualTo("F-FICHIER-05");
        HttpResponse<String> tard = envoyer(BON, "volet", "PTE", "etape", "DEPOT", "date", "2025-09-01");
        assertThat(objet(tard).get("constats").get(0).get("code").asString()).isEqualTo("G-DATE-01");
    }

    @Test
    @Order(2)
    void un_fichier_trop_gros_est_un_413_avec_son_constat() throws Exception {
        HttpResponse<String> gros = envoyer(new byte[TROP], "volet", "PTE", "etape", "DEPOT");
        assertThat(gros.statusCode()).isEqualTo(413);
        assertThat(objet(gros).propertyNames()).containsExactly("fichier", "sha256", "conforme", "constats");
        assertThat(objet(gros).get("conforme").booleanValue()).isFalse();
        assertThat(objet(gros).get("constats").get(0).get("code").asString()).isEqualTo("F-FICHIER-02");
    }

    @Test
    @Order(3)
    void un_mauvais_parametre_est_un_400_avec_un_code() throws Exception {
        String[][] demandes = {
            {"etape", "DEPOT"},
            {"volet", "PTE"},
            {"volet", "pte", "etape", "DEPOT"},
            {"volet", "PTE", "etape", "DEPOT", "date", "hier"},
            {"volet", "PTE", "etape", "DEPOT", "annee", "deux mille"}
        };
        for (String[] demande : demandes) {
            HttpResponse<String> reponse = envoyer(BON, demande);
            assertThat(reponse.statusCode()).isEqualTo(400);
            assertThat(objet(reponse).get("code").asString()).isEqualTo(Demande.CODE);
            assertThat(objet(reponse).get("message").get("fr").asString()).isNotBlank();
        }
        HttpResponse<String> sans = envoyer(null, "volet", "PTE", "etape", "DEPOT");
        assertThat(sans.statusCode()).isEqualTo(400);
        assertThat(objet(sans).get("code").asString()).isEqualTo("API-FICHIER");
        for (String type : new String[] {"application/json", "multipart/form-data"}) {
            HttpResponse<String> autre = poster(type, "{}".getBytes(StandardCharsets.UTF_8));
            assertThat(autre.statusCode()).as(type).isEqualTo(400);
            assertThat(objet(autre).get("code").asString()).startsWith("API-");
        }
    }

    @Test
    @Order(4)
    void une_adresse_qui_appelle_trop_est_renvoyee() throws Exception {
        HttpResponse<String> derniere = poster("application/json", new byte[0]);
        for (int i = 0; i < DebitParAdresse.RAFALE + 5 && derniere.statusCode() != 429; i++)
            derniere = poster("application/json", new byte[0]);
        assertThat(derniere.statusCode()).isEqualTo(429);
        assertThat(derniere.headers().firstValue("Retry-After")).isPresent();
        assertThat(objet(derniere).get("code").asString()).isEqualTo("API-DEBIT");
    }
}
