package ca.qc.madi.accueil;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DossierConnuTest {

    @TempDir
    Path dossier;

    private String fichier(String nom, byte[] octets) throws IOException {
        return Files.write(dossier.resolve(nom), octets).toString();
    }

    @Test
    void le_dossier_fait_courir_les_regles_qui_l_attendent() throws IOException {
        fichier("accepte.xlsx", SaisieModele.pte(Etape.DEPOT).octets());
        String dossierYaml = fichier("dossier.yaml", """
                emetteur: {nom: "Autre inc.", neq: "1112345674"}
                projet: {volet: PTE, acceptation: 2024-06-01}
                etudes: []
                aides: {}
                piecesReclamees: [{fournisseur: "Génitech inc.", piece: F-001, montant: 100000.00}]
                dernierAccepte: accepte.xlsx
                """.getBytes(StandardCharsets.UTF_8));
        String rapport = fichier(
                "rapport.xlsx",
                SaisieModele.pte(Etape.AVANCEMENT)
                        .cellule("budget", 0, "estime", Map.of(2024, SaisieModele.decimal("250000.00")))
                        .octets());
        String[] arguments = {
            "--volet=PTE",
            "--etape=AVANCEMENT",
            "--annee=2024",
            "--date=2025-02-15",
            "--format=json",
            "--dossier=" + dossierYaml,
            rapport
        };
        Sortie sortie = Sortie.de(arguments);
        JsonNode objet = sortie.json().get(0);
        assertThat(objet.has("nonVerifiees")).isFalse();
        assertThat(objet.get("constats"))
                .extracting(
                        c -> c.get("code").asString() + "@" + c.get("cellule").asString())
                .containsExactly("F-COH-05@C10", "F-COH-06@E7", "F-COH-06@F7", "F-COH-08@A13", "G-DATE-02@D13");
        arguments[0] = "--volet=GES";
        assertThat(Sortie.de(arguments).code()).isEqualTo(2);
    }
}
