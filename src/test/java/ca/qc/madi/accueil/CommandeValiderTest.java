package ca.qc.madi.accueil;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.GabaritRempli;
import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CommandeValiderTest {

    @TempDir
    Path dossier;

    private String fichier(String nom, byte[] octets) throws IOException {
        return Files.write(dossier.resolve(nom), octets).toString();
    }

    private String bon() throws IOException {
        return fichier("bon.xlsx", SaisieModele.pte(Etape.DEPOT).octets());
    }

    private static Sortie depot(String... autres) {
        String[] tous = new String[7 + autres.length];
        String[] debut = {"--volet", "PTE", "--etape", "DEPOT", "--date", "2024-02-20", "--format=json"};
        System.arraycopy(debut, 0, tous, 0, 7);
        System.arraycopy(autres, 0, tous, 7, autres.length);
        return Sortie.de(tous);
    }

    @Test
    void un_bon_fichier_sort_par_zero() throws IOException {
        Sortie sortie = depot(bon());
        assertThat(sortie.code()).isZero();
        assertThat(sortie.json()).singleElement().satisfies(o -> {
            assertThat(o.propertyNames()).containsExactly("fichier", "sha256", "conforme", "constats", "nonVerifiees");
            assertThat(o.get("conforme").booleanValue()).isTrue();
            assertThat(o.get("sha256").asString()).matches("[0-9a-f]{64}");
            assertThat(o.get("constats").isEmpty()).isTrue();
            assertThat(o.get("nonVerifiees").toString()).isEqualTo("[\"F-COH-05\",\"F-COH-06\",\"F-COH-08\"]");
        });
    }

    @Test
    void un_constat_a_ses_cles_dans_l_ordre_du_contrat() throws IOException {
        byte[] ecart = GabaritRempli.octets(SaisieModele.pte(Etape.DEPOT)
                .cellule("financement", 0, "prevu", SaisieModele.decimal("190000.00"))
                .saisie());
        Sortie sortie = depot(bon(), fichier("ecart.xlsx", ecart));
        assertThat(sortie.code()).isEqualTo(1);
        assertThat(sortie.json()).hasSize(2);
        JsonNode constat = sortie.json().get(1).get("constats").get(0);
        assertThat(constat.propertyNames())
                .containsExactly(
                        "code",
                        "gravite",
                        "onglet",
                        "feuille",
                        "cellule",
                        "libelle",
                        "valeur",
                        "attendu",
                        "message",
                        "reference",
                        "regle");
        assertThat(constat.get("message").propertyNames()).containsExactly("fr", "en");
        assertThat(constat.get("code").asString()).isEqualTo("G-FIN-06");
        assertThat(constat.get("onglet").intValue()).isEqualTo(3);
        assertThat(constat.get("valeur").asString()).isEqualTo("240000.00");
        assertThat(constat.get("attendu").asString()).isEqualTo("250000.00");
    }

    @Test
    void un_fichier_hostile_est_un_constat() throws IOException {
        Sortie sortie = depot(fichier("vide.xlsx", new byte[0]), fichier("gros.xlsx", new byte[10 * 1024 * 1024 + 5]));
        assertThat(sortie.code()).isEqualTo(1);
        assertThat(sortie.json())
                .extracting(o -> o.get("constats").get(0).get("code").asString())
                .containsExactly("F-FICHIER-01", "F-FICHIER-02");
        assertThat(sortie.json())
                .allSatisfy(o -> assertThat(o.get("sha256").asString()).hasSize(64));
        JsonNode constat = sortie.json().get(0).get("constats").get(0);
        assertThat(constat.get("onglet").isNull()).isTrue();
        assertThat(constat.get("cellule").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--volet PTE",
                "--volet AUTRE --etape DEPOT x.xlsx",
                "--volet PTE --etape DEPOT",
                "--volet PTE --etape DEPOT absent.xlsx",
                "--volet PTE --etape DEPOT --date hier x.xlsx",
                "--volet PTE --etape DEPOT --annoter s.xlsx pom.xml README.md",
                "--volet PTE --etape DEPOT --annoter pom.xml pom.xml",
                "--volet PTE --etape DEPOT --annoter dossier/absent/s.xlsx src/test/resources/formulaire/exemples/pte-depot.xlsx",
                "--volet PTE --etape DEPOT --dossier absent.yaml pom.xml",
                "--volet PTE --etape DEPOT --format xml pom.xml"
            })
    void un_mauvais_usage_sort_par_deux(String ligne) {
        Sortie sortie = Sortie.de(ligne.isEmpty() ? new String[0] : ligne.split(" "));
        assertThat(sortie.code()).isEqualTo(2);
        assertThat(sortie.texte()).isEmpty();
        assertThat(sortie.erreurs()).isNotBlank();
    }

    @Test
    void la_copie_annotee_s_ecrit_et_le_code_reste_celui_du_verdict() throws IOException {
        Path copie = dossier.resolve("copie.xlsx");
        String fautif = fichier(
                "fautif.xlsx",
                GabaritRempli.octets(SaisieModele.pte(Etape.DEPOT)
                        .champ("projet.debut", "bientôt")
                        .saisie()));
        Sortie sortie = depot("--annoter", copie.toString(), fautif);
        assertThat(sortie.code()).isEqualTo(1);
        assertThat(sortie.erreurs()).isEmpty();
        Sortie relue = depot(copie.toString());
        assertThat(relue.json().get(0).get("constats"))
                .isEqualTo(sortie.json().get(0).get("constats"));
        assertThat(depot("--annoter", copie.toString(), bon()).code()).isZero();
    }

    @Test
    void un_fichier_refuse_ne_s_annote_pas() throws IOException {
        Path copie = dossier.resolve("copie.xlsx");
        Sortie sortie = depot("--annoter", copie.toString(), fichier("vide.xlsx", new byte[0]));
        assertThat(sortie.code()).isEqualTo(1);
        assertThat(sortie.erreurs()).contains("F-FICHIER-01");
        assertThat(copie).doesNotExist();
    }

    @Test
    void le_texte_dit_ou_et_quoi() throws IOException {
        String fautif = fichier(
                "fautif.xlsx",
                SaisieModele.pte(Etape.DEPOT).champ("projet.debut", "bientôt").octets());
        Sortie sortie = Sortie.de("--volet", "PTE", "--etape", "DEPOT", "--date", "2024-02-20", fautif);
        assertThat(sortie.code()).isEqualTo(1);
        assertThat(sortie.texte())
                .contains("fautif.xlsx\u00a0: non conforme")
                .contains("ERREUR F-TYPE-01 1. Identification!C19 : « bientôt » n’est pas une date reconnue.")
                .contains("F-COH-05");
    }

    @Test
    void une_demande_tardive_est_refusee() throws IOException {
        String fichier = bon();
        Sortie tard = Sortie.de("--volet=PTE", "--etape=DEPOT", "--date=2025-09-01", "--format=json", fichier);
        assertThat(tard.json().get(0).get("constats"))
                .singleElement()
                .satisfies(c -> assertThat(c.get("code").asString()).isEqualTo("G-DATE-01"));
        assertThat(Sortie.de("--volet=PTE", "--etape=DEPOT", "--date=2025-08-31", fichier)
                        .code())
                .isZero();
    }
}
