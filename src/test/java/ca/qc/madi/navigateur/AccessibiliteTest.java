package ca.qc.madi.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.partage.Acteur;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page, to each person who may open it, by axe in a real browser: WCAG 2.2 A and AA, light and dark; no sideways
 * scrolling at 360 pixels; a silent console, so that the content policy refuses nothing of ours.
 */
@TestMadi
class AccessibiliteTest {

    private static final int ETROIT = 360;

    /** Looked at once, for whoever may not open /paiements. */
    private static final String INTROUVABLE = "Page introuvable";

    private static final Path EXEMPLES = Path.of("src/test/resources/formulaire/exemples");

    /** What answers a file, not a page. */
    private static final Set<String> FICHIERS = Set.of(
            "/dossiers/{id}/preuve.zip",
            "/dossiers/{id}/journal.xes",
            "/dossiers/{id}/journal.csv",
            "/journal.xes",
            "/journal.csv",
            "/tableau.csv",
            "/tableau.xlsx",
            "/parcours.csv",
            "/controles.csv",
            "/calendrier/{jeton}.ics",
            "/dossiers/{id}/projets/{projet}/exigences/{exigence}/piece",
            "/paiements/lots/{lot}/fichier.csv",
            "/formulaires/gabarit.xlsx",
            "/formulaires/exemple-{volet}.xlsx",
            "/exercices.csv",
            "/exercices.xlsx",
            "/gabarit/{nom}",
            "/emetteurs/modele.csv",
            "/dossiers/{id}/projets/{projet}/rapports/{rapport}/formulaire.xlsx",
            "/dossiers/{id}/depots/{depot}/formulaire.xlsx",
            "/dossiers/{id}/formulaires/{sha256}",
            "/dossiers/{id}/pieces/{sha256}",
            "/dossiers/{id}/justifications/{sha256}",
            "/dossiers/{id}/depots/{depot}/pieces/{sha256}",
            "/dossiers/{id}/verdicts/{verdict}/constats.json",
            "/dossiers/{id}/verdicts/{verdict}/annote.xlsx",
            "/dossiers/{id}/verdicts/{verdict}/constats.csv",
            "/dossiers/{id}/verdicts/{verdict}/constats.xlsx",
            "/dossiers/{id}/lettres/{lettre}/pdf",
            "/dossiers/{id}/ententes/{sha256}");

    /** A page of ours that only a state further in a life shows: {@code VieAuNavigateurTest} looks at it there. */
    private static final Set<String> AILLEURS = Set.of(
            "/dossiers/{id}/projets/{projet}/suivi/{rapport}/attestation",
            "/dossiers/{id}/projets/{projet}/rapports/{rapport}/cellules",
            "/dossiers/{id}/depots/{depot}/accuse",
            "/paiements/lots/{lot}");

    @Autowired
    private Scene scene;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping adresses;

    @LocalServerPort
    private int port;

    @Test
    void chaque_page_est_accessible_a_qui_peut_l_ouvrir() throws Exception {
        Acteur emetteur = scene.verrerie();
        String dossier = scene.enVigueur(emetteur);
        String depot = scene.brouillon(dossier, emetteur);
        String verdict = scene.verdict(dossier, depot, fautif(), emetteur);
        List<@Nullable Acteur> lecteurs = new ArrayList<>(List.of(emetteur, Scene.ANALYSTE, Scene.AUDITEUR));
        lecteurs.add(null);
        try (Navigateur navigateur = new Navigateur(port)) {
            navigateur.comme(Scene.ANALYSTE);
            navigateur.aller("/dossiers/" + dossier);
            String lettre = String.valueOf(
                    navigateur.un("a[href*='/lettres/']:not([href$='pdf'])").getAttribute("href"));
            Map<String, String> places = Map.of(
                    "{id}",
                    dossier,
                    "{depot}",
                    depot,
                    "{verdict}",
                    verdict,
                    "{lettre}",
                    lettre.substring(lettre.lastIndexOf('/') + 1));
            SoftAssertions constate = new SoftAssertions();
            for (Acteur lecteur : lecteurs) {
                if (lecteur == null) navigateur.sortir();
                else navigateur.comme(lecteur);
                Set<String> vues = new HashSet<>();
                for (String modele : modeles())
                    constate.check(() -> examiner(navigateur, remplir(modele, places), lecteur, vues));
            }
            constate.assertAll();
        }
    }

    /** A request with a wrong amount, an empty cell and another company's number. */
    private static byte[] fautif() throws IOException {
        return Files.readAllBytes(EXEMPLES.resolve("ges-depot.xlsx"));
    }

    private Set<String> modeles() {
        Set<String> modeles = new TreeSet<>();
        adresses.getHandlerMethods().forEach((info, methode) -> {
            if (!methode.getBeanType().getName().startsWith("ca.qc.madi")) return;
            if (!info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) return;
            modeles.addAll(info.getPatternValues());
        });
        modeles.removeAll(FICHIERS);
        modeles.removeAll(AILLEURS);
        modeles.removeIf(m -> m.startsWith("/api/"));
        assertThat(modeles).hasSizeGreaterThan(12);
        return modeles;
    }

    private static String remplir(String modele, Map<String, String> places) {
        String adresse = modele;
        for (Map.Entry<String, String> place : places.entrySet())
            adresse = adresse.replace(place.getKey(), place.getValue());
        assertThat(adresse)
                .as("a page this test cannot open: give its places, or say that it is a file")
                .doesNotContain("{");
        return adresse;
    }

    /**
     * All that is wrong with it at once, so that one run tells everything.
     *
     * @param vues where this reader was led already: the door of one who is not signed in is looked at once
     */
    private static void examiner(Navigateur n, String adresse, @Nullable Acteur lecteur, Set<String> vues)
            throws IOException {
        String page = adresse + " (" + (lecteur == null ? "personne" : lecteur.role()) + ")";
        n.clair();
        n.aller(adresse);
        if (!vues.add(n.adresse())) {
            n.viderConsole();
            return;
        }
        boolean lettre = n.adresse().contains("/lettres/");
        if (lettre) n.ouvrirCopie();
        if (n.titre().startsWith(INTROUVABLE) && !adresse.equals("/paiements")) {
            n.viderConsole();
            return;
        }
        SoftAssertions.assertSoftly(constate -> {
            constate.check(() -> exiger(n, page, lettre));
            n.sombre();
            constate.check(() -> n.exigerContraste(page + ", dark"));
            n.largeur(ETROIT);
            constate.check(() -> n.exigerSansDebord(page));
            constate.check(() -> n.exigerConsoleMuette(page));
        });
    }

    private static void exiger(Navigateur navigateur, String page, boolean lettre) {
        if (lettre) navigateur.exigerLisible(page);
        else navigateur.exigerAccessible(page);
    }
}
