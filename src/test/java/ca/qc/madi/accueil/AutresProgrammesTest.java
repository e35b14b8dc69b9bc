package ca.qc.madi.accueil;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.CasesRemplies;
import ca.qc.madi.formulaire.Dispositions;
import ca.qc.madi.formulaire.GabaritRempli;
import ca.qc.madi.formulaire.Programmes;
import ca.qc.madi.formulaire.RedactionGabarit;
import ca.qc.madi.formulaire.Relecture;
import ca.qc.madi.formulaire.Saisie;
import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The gabarit filled or saved by LibreOffice and by openpyxl, each started once, and judged by the command. */
class AutresProgrammesTest {

    private static final String BON = "bon.xlsx";
    private static final String ECART = "ecart.xlsx";
    private static final String GES = "ges.xlsx";
    private static final String INNO = "inno.xlsx";

    @TempDir
    Path dossier;

    private static Saisie saisie(String madi) {
        return SaisieModele.pte(Etape.DEPOT)
                .cellule("financement", 0, "prevu", SaisieModele.decimal(madi))
                .saisie();
    }

    private static final Saisie JUSTE = saisie("200000.00");
    private static final Saisie UN_CENT_DE_TROP = saisie("200000.01");

    private static final Saisie DEPOT_GES = exemple("ges-depot.xlsx");
    private static final Saisie DEPOT_INNO = exemple("inno-depot.xlsx");

    private static Saisie exemple(String nom) {
        try (InputStream flux = AutresProgrammesTest.class.getResourceAsStream("/formulaire/exemples/" + nom)) {
            return Relecture.saisie(Objects.requireNonNull(flux).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sortie valider(Path fichier) {
        return valider("PTE", fichier);
    }

    private static Sortie valider(String volet, Path fichier) {
        return Sortie.de(
                "--volet", volet, "--etape", "DEPOT", "--date", "2024-02-20", "--format", "json", fichier.toString());
    }

    /** No finding, and every cell of the six tabs as it was typed. */
    private static void conforme(String volet, Path fichier, Saisie saisie) throws IOException {
        Sortie sortie = valider(volet, fichier);
        assertThat(sortie.json().get(0).get("constats").isEmpty())
                .as(sortie.texte())
                .isTrue();
        assertThat(Relecture.saisie(Files.readAllBytes(fichier)))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(saisie);
    }

    private static void juger(Path dossier) throws IOException {
        Sortie bon = valider(dossier.resolve(BON));
        assertThat(bon.code()).as(bon.texte()).isZero();
        assertThat(bon.json().get(0).get("constats").isEmpty()).as(bon.texte()).isTrue();
        conforme("GES", dossier.resolve(GES), DEPOT_GES);
        conforme("INNO", dossier.resolve(INNO), DEPOT_INNO);
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
        Path ges = Files.write(saisis.resolve(GES), GabaritRempli.octets(DEPOT_GES));
        Path inno = Files.write(saisis.resolve(INNO), GabaritRempli.octets(DEPOT_INNO));
        Programmes.libreOffice(dossier, "xlsx", List.of(bon, ecart, ges, inno));
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
                dossier.resolve(ECART).toString(),
                cases("ges.json", DEPOT_GES),
                dossier.resolve(GES).toString(),
                cases("inno.json", DEPOT_INNO),
                dossier.resolve(INNO).toString());
        juger(dossier);
    }

    private String cases(String nom, Saisie saisie) throws IOException {
        List<CasesRemplies.Case> cases = CasesRemplies.de(Dispositions.derniere(), saisie);
        return Files.writeString(dossier.resolve(nom), CasesRemplies.json(cases))
                .toString();
    }
}
