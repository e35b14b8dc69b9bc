package ca.qc.madi.accueil;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.MadiApplication;
import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.formulaire.LecteurFormulaire;
import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code remplir} writes the form with its register filled, or says which lines are wrong. */
class CommandeRemplirTest {

    private static final String LISTE =
            "N° de pièce;N° de ligne du budget;Fournisseur ou employé;Date d'engagement;Date d'acquittement;"
                    + "Montant hors taxes;TPS et TVQ exclues\nF-1;2.1;Génitech;2024-05-01;2024-11-30;%s;Oui\n";

    @TempDir
    Path dossier;

    private Path formulaire = Path.of("");
    private Path sortie = Path.of("");

    @BeforeEach
    void preparer() throws IOException {
        formulaire = Files.write(
                dossier.resolve("f.xlsx"), SaisieModele.pte(Etape.DEPOT).octets());
        sortie = dossier.resolve("s.xlsx");
    }

    private int remplir(String montant) throws IOException {
        Path liste = Files.writeString(dossier.resolve("d.csv"), LISTE.formatted(montant));
        return new LigneDeCommande(MadiApplication.class)
                .executer("remplir", "--registre", liste.toString(), formulaire.toString(), "-o", sortie.toString());
    }

    @Test
    void la_liste_entre_au_registre() throws IOException {
        assertThat(remplir("10,00")).isZero();
        assertThat(DonneesFormulaire.de(LecteurFormulaire.lire(Files.readAllBytes(sortie))
                                .formulaire()
                                .orElseThrow())
                        .registre())
                .hasSize(1);
    }

    @Test
    void une_ligne_fautive_sort_par_un_et_n_ecrit_rien() throws IOException {
        assertThat(remplir("douze")).isEqualTo(1);
        assertThat(sortie).doesNotExist();
    }

    @Test
    void un_fichier_absent_est_un_mauvais_usage() {
        assertThat(new LigneDeCommande(MadiApplication.class)
                        .executer(
                                "remplir", "--registre", "absent.csv", formulaire.toString(), "-o", sortie.toString()))
                .isEqualTo(2);
    }
}
