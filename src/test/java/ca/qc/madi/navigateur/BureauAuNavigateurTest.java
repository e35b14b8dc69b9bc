package ca.qc.madi.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.bureau.RegistreTaches;
import ca.qc.madi.partage.Acteur;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What the three scripts add to pages that do without them, in a real browser: files dropped on a draft, the keys of the
 * list of tasks, the replay by arrows with its moving token; and a console that stays silent meanwhile.
 */
@TestMadi
class BureauAuNavigateurTest {

    private static final Path CLASSEUR = Path.of("src/test/resources/formulaire/exemples/pte-depot.xlsx");

    /** Keeps each place where the token of the replay was put, and whether it is gone. */
    private static final String TEMOIN = """
            window.lieux = [];
            new MutationObserver((changements) => {
              for (const c of changements) {
                if (c.type === 'attributes' && c.target.classList.contains('mobile'))
                  window.lieux.push([+c.target.getAttribute('cx'), +c.target.getAttribute('cy')]);
                for (const n of c.removedNodes) if (n.classList?.contains('mobile')) window.fini = true;
              }
            }).observe(document, {subtree: true, childList: true, attributes: true, attributeFilter: ['cy']});
            """;

    /** Whether each of those places is on a flow taken at this step, and the last is not the first. */
    private static final String SUIVI = """
            const flux = [...document.querySelectorAll('.diagramme .lien.pris > path')];
            const [premier, dernier] = [window.lieux[0], window.lieux.at(-1)];
            return flux.length > 0 && window.lieux.every(([x, y]) => flux.some((f) => f.isPointInStroke(new DOMPoint(x, y))))
                && String(premier) !== String(dernier);
            """;

    /** Whether the diagram opened further than its beginning, on a node where a token stands. */
    private static final String VU = """
            const toile = document.querySelector('.toile');
            const [gauche, droite] = [toile.getBoundingClientRect().left, toile.getBoundingClientRect().right];
            return toile.scrollLeft > 0 && [...toile.querySelectorAll('.noeud.ici > .corps')].some((e) => {
              const r = e.getBoundingClientRect();
              return r.left >= gauche && r.right <= droite;
            });
            """;

    @Autowired
    private Scene scene;

    @Autowired
    private RegistreTaches registre;

    @LocalServerPort
    private int port;

    @TempDir
    private Path dossierTemporaire;

    @Test
    void les_fichiers_laches_les_touches_et_le_jeton_font_ce_que_les_pages_annoncent() throws Exception {
        try (Navigateur navigateur = new Navigateur(port)) {
            lacher(navigateur);
            trier(navigateur);
            rejouer(navigateur);
        }
    }

    /** The workbook finds its field by itself; the other file is asked about; beside the zone nothing is opened. */
    private void lacher(Navigateur n) throws IOException {
        Acteur emetteur = scene.verrerie();
        String dossier = scene.enVigueur(emetteur);
        String page = "/dossiers/" + dossier + "/depots/" + scene.brouillon(dossier, emetteur);
        Path signe = Files.writeString(dossierTemporaire.resolve("signé $& {1}.pdf"), "%PDF " + dossier);
        n.comme(emetteur);
        n.aller(page);
        n.demander("addEventListener('drop', (e) => { window.retenu = e.defaultPrevented; })");
        n.lacher(n.un("h1"), List.of(CLASSEUR));
        assertThat(n.demander("return window.retenu"))
                .as("beside the zone, the browser opens nothing")
                .isEqualTo(true);
        assertThat(n.adresse()).isEqualTo(page);
        assertThat(fichiers(n, "CLASSEUR")).isEmpty();
        n.lacher(n.un("[data-depot]"), List.of(CLASSEUR, signe));
        assertThat(fichiers(n, "CLASSEUR")).isEqualTo("pte-depot.xlsx");
        assertThat(n.un("[data-depot] [role=status]").getText())
                .contains("Formulaire de dépôt de projet", "pte-depot.xlsx");
        assertThat(n.vise().getDomAttribute("id")).isEqualTo("glisser-piece");
        assertThat(n.un("[data-noms]").getText()).isEqualTo("signé $& {1}.pdf");
        n.taper(Keys.ARROW_DOWN);
        n.un("[data-question] button").sendKeys(Keys.ENTER);
        assertThat(fichiers(n, "ONGLET_SIGNE")).isEqualTo("signé $& {1}.pdf");
        assertThat(n.un("[data-depot] [role=status]").getText()).contains("signé $& {1}.pdf");
        n.exigerAccessible("a draft on which files were dropped");
        n.presser(n.un("form[action$='/pieces'] > button"));
        assertThat(n.tous(".jointe")).hasSize(2);
        assertThat(n.un("#verdict").getText()).isNotBlank();
        assertThat(n.tous("form[action$='/envoi'] button")).hasSize(1);
        n.exigerConsoleMuette("a draft on which files were dropped");
    }

    /** Two tasks found, ticked, claimed and handed to a colleague. */
    private void trier(Navigateur n) {
        String premier = scene.aAutoriser(scene.societe("Forge du Clavier inc."));
        String second = scene.aAutoriser(scene.societe("Forge du Clavier inc."));
        n.comme(Scene.ANALYSTE);
        n.aller("/taches?onglet=libres");
        n.taper("/");
        assertThat(n.vise().getDomAttribute("id")).isEqualTo("q");
        n.taperEtSuivre("forge du clavier", Keys.ENTER);
        assertThat(n.adresse()).contains("q=forge+du+clavier");
        assertThat(n.tous("[data-ligne]")).hasSize(2);
        parcourir(n);
        n.taper("x", "j", "x");
        assertThat(n.tous(".choix:checked")).hasSize(2);
        n.taperEtSuivre("c");
        assertThat(n.un("main .note[role=status]").getText()).isEqualTo("2 tâches prises.");
        assertThat(titulaires(premier, second)).containsOnly(Scene.ANALYSTE.id());
        confier(n, premier, second);
        eteindre(n);
        n.exigerConsoleMuette("the list of tasks");
    }

    private static void parcourir(Navigateur n) {
        n.taper("?");
        assertThat(n.un("#dialogue-raccourcis").isDisplayed()).isTrue();
        n.taper("j", Keys.ESCAPE);
        assertThat(n.un("#dialogue-raccourcis").isDisplayed()).isFalse();
        assertThat(courante(n)).isEqualTo(-1);
        n.taper("j");
        assertThat(courante(n)).isZero();
        n.taper("j", "j");
        assertThat(courante(n)).as("the last row").isEqualTo(1);
        n.taper("k");
        assertThat(courante(n)).isZero();
        assertThat(n.demander("return document.activeElement.closest('tr') === document.querySelector('[data-ligne]')"))
                .isEqualTo(true);
    }

    private void confier(Navigateur n, String premier, String second) {
        n.aller("/taches?onglet=miennes&q=forge+du+clavier");
        n.taper("j", "x", "j", "x");
        WebElement lot = n.un("#lot");
        n.remplir(lot, "collegue", Scene.COLLEGUE.id());
        n.presser(n.dans(lot, "button[value=attribution]"));
        assertThat(n.un("main .note[role=status]").getText()).isEqualTo("2 tâches confiées.");
        assertThat(titulaires(premier, second)).containsOnly(Scene.COLLEGUE.id());
    }

    /** Switched off (WCAG 2.1.4), the keys stay so when the page is opened again. */
    private static void eteindre(Navigateur n) {
        n.aller("/taches?onglet=autres&q=forge+du+clavier");
        n.un("#raccourcis").sendKeys(Keys.SPACE);
        n.aller("/taches?onglet=toutes&q=forge+du+clavier");
        n.taper("j");
        assertThat(courante(n)).isEqualTo(-1);
        n.un("#raccourcis").sendKeys(Keys.SPACE);
        n.taper("j");
        assertThat(courante(n)).isZero();
    }

    private void rejouer(Navigateur n) {
        String rejeu = "/dossiers/" + scene.enVigueur(scene.verrerie()) + "/rejeu?etape=";
        n.comme(Scene.AUDITEUR);
        n.avantChaquePage(TEMOIN);
        n.mouvement(true);
        n.aller(rejeu + 1);
        n.taperEtSuivre(Keys.ARROW_RIGHT);
        assertThat(n.adresse()).isEqualTo(rejeu + "2#commandes");
        n.attendre("return window.fini === true");
        assertThat(n.demander(SUIVI)).as("the token runs along the flows taken").isEqualTo(true);
        n.taperEtSuivre(Keys.END);
        int total = n.tous(".pas > li").size();
        assertThat(n.adresse()).isEqualTo(rejeu + total + "#commandes");
        n.taperEtSuivre(Keys.ARROW_LEFT);
        assertThat(n.adresse()).isEqualTo(rejeu + (total - 1) + "#commandes");
        n.taperEtSuivre(Keys.HOME);
        assertThat(n.adresse()).isEqualTo(rejeu + "1#commandes");
        n.mouvement(false);
        n.taperEtSuivre(Keys.ARROW_RIGHT);
        assertThat(n.tous(".diagramme .lien.pris > path")).isNotEmpty();
        assertThat(n.tous(".mobile")).isEmpty();
        n.demander("document.getElementById('au').focus()");
        n.taper(Keys.ARROW_RIGHT);
        assertThat(n.adresse()).as("an arrow in a field").isEqualTo(rejeu + "2#commandes");
        assertThat(n.demander("return window.lieux")).as("nothing moves").isEqualTo(List.of());
        n.exigerConsoleMuette("the replay");
        n.largeur(360);
        for (boolean scripts : new boolean[] {false, true}) {
            n.scripts(scripts);
            n.aller(rejeu + "6&entier=true");
            n.scripts(true);
            assertThat(n.demander(VU))
                    .as("the token is in view, scripts %s", scripts)
                    .isEqualTo(true);
        }
    }

    /** The row the keys are on, from 0; -1 when on none. */
    private static long courante(Navigateur n) {
        return n.tous("[data-ligne]")
                .indexOf(n.tous(".courante").stream().findFirst().orElse(null));
    }

    private static String fichiers(Navigateur n, String genre) {
        return String.valueOf(n.demander(
                "return [...document.getElementById('joindre-" + genre + "').files].map((f) => f.name).join()"));
    }

    private List<@Nullable String> titulaires(String... dossiers) {
        return Stream.of(dossiers)
                .map(d -> registre.duDossier(d).get(0).titulaire())
                .toList();
    }
}
