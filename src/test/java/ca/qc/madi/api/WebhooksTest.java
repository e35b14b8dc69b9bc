package ca.qc.madi.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.dossier.Octroi;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.securite.Jetons;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Facts told to a real server on loopback: after the commit, in order, again until taken, signed. */
@TestMadi
class WebhooksTest {

    private static final String SECRET = "secret-partage-de-trente-deux-caracteres";

    @Autowired
    private MockMvc passerelle;

    @Autowired
    private Scene scene;

    @Autowired
    private Jetons jetons;

    @Autowired
    private Livreur livreur;

    @Autowired
    private Webhooks webhooks;

    @Autowired
    private Octroi octroi;

    @Autowired
    private Horloge horloge;

    @Autowired
    private PlatformTransactionManager transactions;

    private record Message(String corps, String signature, String type) {}

    private final List<Message> recus = new CopyOnWriteArrayList<>();
    private volatile int reponse = 204;
    private HttpServer serveur;

    @BeforeEach
    void ouvrir() throws IOException {
        serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serveur.createContext("/faits", echange -> {
            byte[] corps = echange.getRequestBody().readAllBytes();
            recus.add(new Message(
                    new String(corps, StandardCharsets.UTF_8),
                    echange.getRequestHeaders().getFirst("Madi-Signature"),
                    echange.getRequestHeaders().getFirst("Content-Type")));
            if (reponse == 302) echange.getResponseHeaders().add("Location", "/ailleurs");
            echange.sendResponseHeaders(reponse, -1);
            echange.close();
        });
        serveur.createContext("/ailleurs", echange -> {
            recus.add(new Message("ailleurs", "", ""));
            echange.sendResponseHeaders(204, -1);
            echange.close();
        });
        serveur.start();
    }

    @AfterEach
    void fermer() {
        serveur.stop(0);
        scene.aujourdhui();
    }

    private String adresse() {
        return "http://127.0.0.1:" + serveur.getAddress().getPort() + "/faits";
    }

    @Test
    void un_fait_est_annonce_apres_sa_transaction_signe_et_repris_jusqu_a_l_accuse() throws Exception {
        Acteur verrerie = scene.verrerie();
        String id = scene.offert(verrerie);
        String ailleurs = scene.offert(scene.fonderie());
        Appel systeme = Appel.comme(verrerie, jetons, passerelle);
        var ouvert = systeme.faire("/abonnements", Map.of("adresse", adresse(), "secret", SECRET));
        assertThat(ouvert.getStatus()).as(ouvert.getContentAsString()).isEqualTo(201);
        String abonnement = String.valueOf(ouvert.getHeader("Location"));
        assertThat(systeme.lire("/abonnements").getContentAsString())
                .contains(adresse())
                .doesNotContain(SECRET);

        new TransactionTemplate(transactions).executeWithoutResult(tout -> {
            octroi.repondre(id, true, verrerie, horloge.instant());
            tout.setRollbackOnly();
        });
        assertThat(livreur.distribuer()).as("what was undone is not told").isZero();
        octroi.repondre(id, true, verrerie, horloge.instant());
        octroi.repondre(ailleurs, true, Scene.ANALYSTE, horloge.instant());
        assertThat(recus).as("nothing leaves within the act").isEmpty();

        reponse = 500;
        assertThat(livreur.distribuer()).isZero();
        assertThat(recus).as("the first fact only: the next one waits for it").hasSize(1);
        assertThat(livreur.distribuer()).as("not before its pause").isZero();
        assertThat(recus).hasSize(1);
        reponse = 302;
        horloge.fixerA(horloge.instant().plus(Duration.ofHours(1)));
        assertThat(livreur.distribuer()).isZero();
        assertThat(recus)
                .extracting(Message::corps)
                .as("no redirect is followed")
                .doesNotContain("ailleurs");
        reponse = 204;
        horloge.fixerA(horloge.instant().plus(Duration.ofHours(1)));
        int attendus = scene.faits(id) - 1;
        assertThat(livreur.distribuer()).isEqualTo(attendus);
        assertThat(livreur.distribuer()).as("taken once").isZero();

        List<Message> pris = recus.subList(2, recus.size());
        assertThat(pris).hasSize(attendus);
        assertThat(pris.get(0).corps())
                .as("the same message each time")
                .isEqualTo(recus.get(0).corps());
        for (int i = 0; i < pris.size(); i++) {
            JsonNode evenement = Appel.JSON.readTree(pris.get(i).corps());
            assertThat(evenement.get("specversion").asString()).isEqualTo("1.0");
            assertThat(evenement.get("id").asString()).isEqualTo(id + "/" + (i + 2));
            assertThat(evenement.get("subject").asString()).isEqualTo(id);
            assertThat(pris.get(i).type()).startsWith("application/cloudevents+json");
            verifier(pris.get(i));
        }
        assertThat(Appel.JSON.readTree(pris.get(0).corps()).get("type").asString())
                .isEqualTo("ca.qc.madi.fait.InteretConfirme");
        assertThat(recus).extracting(Message::corps).noneMatch(c -> c.contains(ailleurs));

        Appel autre = Appel.comme(verrerie, jetons, passerelle);
        String fin = abonnement.substring("/api/v1".length()) + "/fin";
        assertThat(autre.faire(fin, Map.of()).getStatus()).as("another's").isEqualTo(404);
        assertThat(systeme.faire(fin, Map.of()).getStatus()).isEqualTo(200);
    }

    private static void verifier(Message message) {
        String quand = message.signature().replaceAll("t=(\\d+),v1=.*", "$1");
        java.time.Instant instant = java.time.Instant.ofEpochSecond(Long.parseLong(quand));
        assertThat(message.signature())
                .isEqualTo(Signature.de(SECRET, instant, message.corps()))
                .isNotEqualTo(Signature.de(SECRET, instant, message.corps() + " "))
                .isNotEqualTo(Signature.de("autre", instant, message.corps()));
    }

    @Test
    void ce_qui_n_est_jamais_pris_est_montre_et_se_reprend() throws Exception {
        String id = scene.offert(scene.verrerie());
        Appel systeme = Appel.comme(Scene.ANALYSTE, jetons, passerelle);
        var ouvert = systeme.faire(
                "/abonnements", Map.of("adresse", adresse(), "secret", SECRET, "types", List.of("InteretConfirme")));
        octroi.repondre(id, true, Scene.ANALYSTE, horloge.instant());
        reponse = 500;
        for (int essai = 0; essai < 9; essai++) {
            livreur.distribuer();
            horloge.fixerA(horloge.instant().plus(Duration.ofDays(1)));
        }
        assertThat(recus).as("tried nine times, then left").hasSize(9);
        Webhooks.Morte morte = webhooks.mortes().stream()
                .filter(m -> m.dossier().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(morte.erreur()).isEqualTo("HTTP 500");
        assertThat(passerelle
                        .perform(get("/echecs").with(scene.comme(Scene.AUDITEUR)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(adresse())
                .contains("HTTP 500");
        String reprise = "/echecs/livraisons/" + morte.id() + "/reprise";
        assertThat(Appel.comme(Scene.AUDITEUR, jetons, passerelle)
                        .faire(reprise, Map.of())
                        .getStatus())
                .isEqualTo(403);
        assertThat(systeme.faire(reprise, Map.of()).getStatus()).isEqualTo(200);
        assertThat(systeme.faire(reprise, Map.of()).getStatus())
                .as("waiting already")
                .isEqualTo(404);
        reponse = 204;
        assertThat(livreur.distribuer()).isEqualTo(1);
        assertThat(webhooks.mortes()).noneMatch(m -> m.dossier().equals(id));
        String fin = String.valueOf(ouvert.getHeader("Location")).substring("/api/v1".length()) + "/fin";
        assertThat(systeme.faire(fin, Map.of()).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.0.2.1/x",
                "http://8.8.8.8/clair",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[64:ff9b::a00:1]/",
                "https://[2002:a00:1::]/",
                "https://personne@8.8.8.8/",
                "ftp://8.8.8.8/",
                "https:///sans-hote",
                "pas une adresse"
            })
    void une_adresse_qui_n_est_pas_publique_est_refusee(String adresse) {
        DestinationPermise seule = new DestinationPermise(true);
        assertThatThrownBy(() -> seule.exiger(adresse))
                .isInstanceOf(ActeRefuse.class)
                .hasMessageContaining("M-ABO-01");
    }

    @Test
    void la_boucle_locale_n_est_permise_qu_en_essai() {
        assertThat(new DestinationPermise(true).exiger("http://127.0.0.1:9/x")).isNotNull();
        assertThat(new DestinationPermise(false).exiger("https://8.8.8.8/x")).isNotNull();
        for (String adresse : List.of("http://127.0.0.1:9/x", "https://127.0.0.1/x", "https://[::1]/x")) {
            assertThatThrownBy(() -> new DestinationPermise(false).exiger(adresse))
                    .isInstanceOf(ActeRefuse.class);
        }
    }
}
