package ca.qc.madi.accueil;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.CasesRemplies;
import ca.qc.madi.formulaire.Dispositions;
import ca.qc.madi.formulaire.GabaritRempli;
import ca.qc.madi.formulaire.Programmes;
import ca.qc.madi.formulaire.RedactionGabarit;
import ca.qc.madi.formulaire.Saisie;
import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The gabarit filled or saved by LibreOffice and by openpyxl, each started once, and judged by the command. */
class AutresProgrammesTest {

    private static final String BON = "bon.xlsx";
    private static final String ECART = "ecart.xlsx";

    @TempDir
    Path dossier;

    private static Saisie saisie(String madi) {
        return SaisieModele.pte(Etape.DEPOT)
                .cellule("financement", 0, "prevu", SaisieModele.decimal(madi))
                .saisie();
    }

    private static final Saisie JUSTE = saisie("200000.00");
    private static final Saisie UN_CENT_DE_TROP = saisie("200000.01");

    private static Sortie valider(Path fichier) {
        return Sortie.de(
                "--volet", "PTE", "--etape", "DEPOT", "--date", "2024-02-20", "--format", "json", fichier.toString());
    }

    private static void juger(Path dossier) {
        Sortie bon = valider(dossier.resolve(BON));
        assertThat(bon.code()).as(bon.texte()).isZero();
        assertThat(bon.json().get(0).get("constats").isEmpty()).as(bon.texte()).isTrue();
        Sortie ecart = valider(dossier.resolve(ECART));
        assertThat(ecart.code()).isEqualTo(1);
        assertThat(ecart.json().get(0).get("constats")).singleElement().satisfies(AutresProgrammesTest::unCent);
    }

    private static void unCent(JsonNode constat) {
        assertThat(constat.get("code").asString()).isEqualTo("G-FIN-06");
        assertThat(constat.get("cellule").asString())
                .isEqualTo(CasesRemplies.total(Dispositions.derniere(), "financement", "prevu"));
        assertThat(constat.get("valeur").asString()).isEqualTo("250000.01");
        assertThat(constat.get("attendu").asString()).isEqualTo("250000.00");
    }

    @Test
    void un_formulaire_enregistre_par_libreoffice() throws IOException {
        Path saisis = Files.createDirectory(dossier.resolve("saisis"));
        Path bon = Files.write(saisis.resolve(BON), GabaritRempli.octets(JUSTE));
        Path ecart = Files.write(saisis.resolve(ECART), GabaritRempli.octets(UN_CENT_DE_TROP));
        Programmes.libreOffice(dossier, "xlsx", List.of(bon, ecart));
        assertThat(dossier.resolve(BON)).exists();
        juger(dossier);
    }

    @Test
    void un_formulaire_rempli_par_openpyxl() throws IOException {
        Path gabarit = Files.write(dossier.resolve("gabarit.xlsx"), RedactionGabarit.rediger(Dispositions.derniere()));
        Programmes.openpyxl(
                dossier,
                "remplir.py",
                gabarit.toString(),
                cases("bon.json", JUSTE),
                dossier.resolve(BON).toString(),
                cases("ecart.json", UN_CENT_DE_TROP),
                dossier.resolve(ECART).toString());
        juger(dossier);
    }

    private String cases(String nom, Saisie saisie) throws IOException {
        List<CasesRemplies.Case> cases = CasesRemplies.de(Dispositions.derniere(), saisie);
        return Files.writeString(dossier.resolve(nom), CasesRemplies.json(cases))
                .toString();
    }
}
