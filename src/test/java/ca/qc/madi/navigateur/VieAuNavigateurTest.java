package ca.qc.madi.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.processus.Minuteur;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A study from its offer to its last payment, by the three people, in a real browser: with the keyboard alone, and with
 * scripts switched off in the émetteur's and the analyst's pages (scenario R1).
 */
@TestMadi
class VieAuNavigateurTest {

    private static final Path CLASSEURS = Path.of("src/test/resources/formulaire/exemples");

    @Autowired
    private Scene scene;

    @Autowired
    private Minuteur minuteur;

    @LocalServerPort
    private int port;

    @TempDir
    private Path dossierTemporaire;

    private String dossier = "";
    private Acteur emetteur = Scene.AUDITEUR;

    @Test
    void de_l_offre_au_solde_au_clavier_et_sans_script() throws Exception {
        emetteur = scene.verrerie();
        scene.aujourdhui();
        scene.libererLeBudget();
        try (Navigateur navigateur = new Navigateur(port)) {
            navigateur.scripts(false);
            octroyer(navigateur);
            demander(navigateur);
            premierPaiement(navigateur);
            solder(navigateur);
            remettre(navigateur);
            auditer(navigateur);
        }
    }

    private void octroyer(Navigateur n) {
        n.comme(Scene.ANALYSTE);
        n.aller("/dossiers");
        remplir(
                n,
                "/dossiers",
                "emetteur",
                emetteur.emetteur(),
                "enveloppe",
                "1 500 000,00",
                "dateEffet",
                "2023-03-01");
        assertThat(n.adresse()).startsWith("/dossiers/D-");
        dossier = n.adresse().replace("/dossiers/", "");
        faire(n, Scene.ANALYSTE, "/reponse", "interet", "true", "dateEffet", "2023-03-15");
        faire(n, Scene.ANALYSTE, "/autorisation", "issue", "OBTENUE", "numero", "612-2023", "dateEffet", "2023-05-10");
        faire(n, Scene.ANALYSTE, "/lettre", "dateEffet", "2023-05-20");
        faire(n, Scene.ANALYSTE, "/signatures/emetteur", "signataire", "Une personne", "dateEffet", "2023-06-01");
        faire(n, Scene.ANALYSTE, "/signatures/melccfp", "signataire", "Une autre", "dateEffet", "2023-06-08");
    }

    /** A wrong workbook first: the page says what is wrong, where, and does not offer to send it. */
    private void demander(Navigateur n) throws IOException {
        avancer("2024-02-20");
        faire(n, emetteur, "/projets", "volet", "PTE");
        joindre(n, "CLASSEUR", CLASSEURS.resolve("ges-depot.xlsx"));
        assertThat(n.texte()).contains("F-COH-04", "choisissez le bon dépôt");
        assertThat(n.tous("form[action$='/envoi']")).isEmpty();
        joindre(n, "CLASSEUR", CLASSEURS.resolve("pte-depot.xlsx"), "ONGLET_SIGNE", piece("onglet.pdf"));
        envoyer(n);
        faire(n, Scene.ANALYSTE, "/projets/P1/decision", "decision", "PRECISIONS", "texte", "Précisez l’usine visée.");
        faire(n, emetteur, "/projets/P1/precisions", "texte", "L’usine de Jonquière.");
        faire(n, Scene.ANALYSTE, "/projets/P1/decision", "decision", "ACCEPTE");
    }

    private void premierPaiement(Navigateur n) throws IOException {
        avancer("2025-02-15");
        String annuel = "/projets/P1/rapports/AVANCEMENT-2024";
        faire(n, emetteur, annuel + "/depot");
        joindre(n, "CLASSEUR", CLASSEURS.resolve("pte-avancement-2024.xlsx"), "RAPPORT", piece("rapport.pdf"));
        envoyer(n);
        avancer("2025-03-20");
        faire(n, Scene.ANALYSTE, annuel + "/analyse", "issue", "ACCEPTE");
        n.aller("/dossiers/" + dossier);
        assertThat(n.tous("form[action$='/approbation'] button"))
                .as("the one who judged does not approve")
                .isEmpty();
        faire(n, Scene.COLLEGUE, annuel + "/approbation", "issue", "APPROUVE");
        n.comme(emetteur);
        n.aller("/dossiers/" + dossier);
        assertThat(n.texte()).contains("34 346,80 $", "G-PAY-02");
    }

    private void solder(Navigateur n) throws IOException {
        avancer("2025-11-30");
        faire(n, emetteur, "/projets/P1/fin", "fin", "2025-11-30");
        avancer("2026-01-20");
        String fin = "/projets/P1/rapports/FINAL";
        faire(n, emetteur, fin + "/depot");
        joindre(
                n,
                "CLASSEUR",
                CLASSEURS.resolve("pte-final.xlsx"),
                "ETUDE",
                piece("etude.pdf"),
                "CERTIFICATION",
                piece("certification.pdf"),
                "AUDIT",
                piece("audit.pdf"));
        remplir(
                n,
                "/declaration",
                "oiq",
                "5012345",
                "externe",
                "true",
                "assurance",
                "RAISONNABLE",
                "certifications",
                "CREDIBLE",
                "certifications",
                "DEMARCHE",
                "certifications",
                "CATEGORIES",
                "certifications",
                "ISO_14064_2");
        envoyer(n);
        avancer("2026-02-16");
        faire(
                n,
                Scene.COLLEGUE,
                fin + "/analyse",
                "issue",
                "ACCEPTE",
                "points",
                "EFFICACITE",
                "points",
                "CONVERSION",
                "points",
                "PROCEDES",
                "points",
                "REFERENCE",
                "points",
                "ETABLISSEMENTS");
        faire(n, Scene.ANALYSTE, fin + "/approbation", "issue", "APPROUVE");
        n.comme(emetteur);
        n.aller("/dossiers/" + dossier);
        assertThat(n.texte()).contains("1 164 591,45 $", "Solde versé");
    }

    /** The payments go to the paying system; the batch tells that nothing was answered yet. */
    private void remettre(Navigateur n) throws IOException {
        n.comme(Scene.ANALYSTE);
        n.aller("/paiements");
        remplir(n, "/paiements/lots");
        n.scripts(true);
        n.viderConsole();
        n.clair();
        n.presser(n.un("a[href^='/paiements/lots/']:not([href$='csv'])"));
        assertThat(n.texte()).contains(dossier, "aucune encore");
        n.exigerAccessible("a batch");
        n.sombre();
        n.exigerContraste("a batch, dark");
        n.largeur(360);
        n.exigerSansDebord("a batch");
        n.exigerConsoleMuette("a batch");
        n.photographier("lot");
    }

    /** The auditor reads it all, and no page offers to do anything. */
    private void auditer(Navigateur n) throws IOException {
        n.scripts(true);
        for (Acteur lecteur : List.of(emetteur, Scene.ANALYSTE, Scene.AUDITEUR)) {
            n.comme(lecteur);
            n.clair();
            n.viderConsole();
            n.aller("/dossiers/" + dossier);
            n.exigerAccessible("a whole life, " + lecteur.role());
            n.sombre();
            n.exigerAccessible("a whole life, dark, " + lecteur.role());
            n.largeur(360);
            n.exigerSansDebord("a whole life");
            n.exigerConsoleMuette("a whole life");
            n.photographier("dossier-" + lecteur.role());
        }
        assertThat(n.texte()).contains("301 061,75 $", "612-2023");
        assertThat(n.tous("main form[method=post]")).isEmpty();
    }

    private void avancer(String jour) {
        minuteur.avancer(
                List.of(dossier),
                LocalDate.parse(jour)
                        .atTime(LocalTime.NOON)
                        .atZone(Horloge.TORONTO)
                        .toInstant());
    }

    private Path piece(String nom) throws IOException {
        return Files.writeString(dossierTemporaire.resolve(nom), dossier + nom);
    }

    /** One act by its form on the dossier's page, which must tell that it is done. */
    private void faire(Navigateur n, Acteur par, String adresse, String... champs) {
        n.comme(par);
        n.aller("/dossiers/" + dossier);
        remplir(n, "/dossiers/" + dossier + adresse, champs);
        assertThat(n.tous(".probleme")).as("%s by %s", adresse, par).isEmpty();
    }

    /** Attaches files by the draft's form; pairs of a kind and a file. */
    private static void joindre(Navigateur n, Object... fichiers) {
        WebElement formulaire = n.un("form[action$='/pieces']");
        for (int i = 0; i < fichiers.length; i += 2)
            n.dans(formulaire, "[name='" + fichiers[i] + "']")
                    .sendKeys(((Path) fichiers[i + 1]).toAbsolutePath().toString());
        n.presser(n.dans(formulaire, "button"));
    }

    /** Sends the draft, and reads its receipt. */
    private static void envoyer(Navigateur n) {
        n.presser(n.un("form[action$='/envoi'] button"));
        assertThat(n.adresse()).endsWith("/accuse");
        assertThat(n.texte()).contains("Accusé de réception");
    }

    /** Opens a form with the keyboard, fills it and sends it, the keyboard's way. */
    private static void remplir(Navigateur n, String adresse, String... champs) {
        WebElement formulaire = n.un("form[action$='" + adresse + "']");
        n.deplier(formulaire);
        for (int i = 0; i < champs.length; i += 2) n.remplir(formulaire, champs[i], champs[i + 1]);
        n.presser(n.dans(formulaire, "button"));
    }
}
