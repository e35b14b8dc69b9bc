package ca.qc.madi.projet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.formulaire.SalleLecture;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.validation.Atelier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;

/** A validation that takes long, and one that fails: the page never hangs, and a verdict always comes. */
@TestMadi
class VerificationLenteTest {

    private static final Path CLASSEUR = Path.of("src/test/resources/formulaire/exemples/pte-depot.xlsx");
    private static final Duration LONGTEMPS = Duration.ofMinutes(2);

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    @Autowired
    private Atelier atelier;

    @Autowired
    private JugementBrouillon jugement;

    @Autowired
    private FichesBrouillons fiches;

    @Autowired
    private Fichiers fichiers;

    @Autowired
    private JdbcTemplate base;

    private final CountDownLatch porte = new CountDownLatch(1);
    private Object patience = Duration.ZERO;
    private Acteur verrerie = Scene.AUDITEUR;
    private String numero = "";
    private String depot = "";

    @BeforeEach
    void ouvrir() {
        verrerie = scene.verrerie();
        String dossier = scene.enVigueur(verrerie);
        numero = scene.brouillon(dossier, verrerie);
        depot = "/dossiers/" + dossier + "/depots/" + numero;
        patience = String.valueOf(ReflectionTestUtils.getField(jugement, "patience"));
    }

    @AfterEach
    void rendre() {
        porte.countDown();
        patienter(Duration.parse(String.valueOf(patience)));
    }

    private void patienter(Duration duree) {
        ReflectionTestUtils.setField(jugement, "patience", duree);
    }

    /** Nobody is free to judge until the door opens. */
    private void occuper() {
        for (int i = 0; i < Atelier.ENSEMBLE; i++) {
            atelier.confier(numero + "-occupe-" + i, () -> {
                try {
                    porte.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }

    private void joindre() throws Exception {
        byte[] octets = Files.readAllBytes(CLASSEUR);
        pages.perform(multipart(depot + "/pieces")
                        .file(new MockMultipartFile("CLASSEUR", "pte.xlsx", null, octets))
                        .with(scene.comme(verrerie))
                        .with(csrf()))
                .andExpect(redirectedUrl(depot));
    }

    private String lire() throws Exception {
        return pages.perform(get(depot).with(scene.comme(verrerie)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void attendre() {
        int revision = fiches.findById(numero).orElseThrow().revision();
        assertThat(atelier.attendre(numero + "#" + revision, LONGTEMPS)).isTrue();
    }

    @Test
    void une_verification_longue_se_suit_sur_la_page_puis_montre_son_verdict() throws Exception {
        occuper();
        patienter(Duration.ZERO);
        joindre();
        assertThat(lire())
                .contains("Vérification en cours", "http-equiv=\"refresh\"", "role=\"status\"")
                .doesNotContain("/envoi\"", "Le classeur peut être déposé");
        porte.countDown();
        attendre();
        assertThat(lire())
                .contains("Le classeur peut être déposé", "/envoi\"")
                .doesNotContain("http-equiv=\"refresh\"", "Vérification en cours");
    }

    @Test
    void oubliee_par_un_arret_du_programme_la_verification_reprend_quand_on_lit_la_page() throws Exception {
        joindre();
        base.update("update brouillon set jugee = -1, verdict = null, verdict_id = null where numero = ?", numero);
        lire();
        attendre();
        assertThat(lire()).contains("Le classeur peut être déposé");
    }

    /** Every place of the reading room is taken, and its queue full; opened again by the returned act. */
    private static Runnable combler() {
        ThreadPoolExecutor places = (ThreadPoolExecutor)
                Objects.requireNonNull(ReflectionTestUtils.getField(SalleLecture.commune(), "places"));
        CountDownLatch verrou = new CountDownLatch(1);
        while (places.getQueue().remainingCapacity() > 0 || places.getActiveCount() < places.getMaximumPoolSize()) {
            if (places.getQueue().remainingCapacity() == 0) {
                Thread.onSpinWait(); // a place is about to take from the queue
                continue;
            }
            places.execute(() -> {
                try {
                    verrou.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        return verrou::countDown;
    }

    private int compter(String table) {
        return Objects.requireNonNull(base.queryForObject("select count(*) from " + table, Integer.class));
    }

    @Test
    void une_salle_comble_ne_juge_pas_le_brouillon_qui_est_juge_des_qu_elle_se_libere() throws Exception {
        int verdicts = compter("verdict");
        Runnable liberer = combler();
        try {
            joindre();
            attendre();
            assertThat(lire()).contains("Vérification en cours").doesNotContain("F-FICHIER-0");
            assertThat(compter("verdict")).isEqualTo(verdicts);
            attendre();
        } finally {
            liberer.run();
        }
        lire();
        attendre();
        assertThat(lire()).contains("Le classeur peut être déposé");
    }

    @Test
    void un_depot_que_la_salle_comble_n_a_pas_lu_revient_sans_laisser_de_trace() throws Exception {
        joindre();
        int refus = compter("refus");
        int depots = compter("depot");
        Runnable liberer = combler();
        try {
            pages.perform(post(depot + "/envoi").with(scene.comme(verrerie)).with(csrf()))
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(content().string(containsString("Revenez dans quelques minutes")));
            assertThat(compter("refus")).isEqualTo(refus);
            assertThat(compter("depot")).isEqualTo(depots);
        } finally {
            liberer.run();
        }
        pages.perform(post(depot + "/envoi").with(scene.comme(verrerie)).with(csrf()))
                .andExpect(redirectedUrl(depot + "/accuse"));
    }

    @Test
    void une_verification_qui_echoue_finit_en_verdict() throws Exception {
        joindre();
        byte[] octets = Files.readAllBytes(CLASSEUR);
        String sha256 = fichiers.ranger(octets);
        base.execute("set referential_integrity false");
        try {
            base.update("delete from fichier where sha256 = ?", sha256);
            pages.perform(post(depot + "/declaration")
                            .with(scene.comme(verrerie))
                            .with(csrf()))
                    .andExpect(redirectedUrl(depot));
            attendre();
        } finally {
            fichiers.ranger(octets);
            base.execute("set referential_integrity true");
        }
        assertThat(lire()).contains("F-FICHIER-01", "contient des erreurs").doesNotContain("Vérification en cours");
    }
}
