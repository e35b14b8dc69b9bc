package ca.qc.madi.accueil;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.MadiApplication;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as they are typed, on a database file of their own. */
class LigneDeCommandeTest {

    private static final String REGLAGE = "spring.datasource.url";

    @TempDir
    private Path dossier;

    private final InputStream entree = System.in;
    private final PrintStream sortie = System.out;
    private final PrintStream erreurs = System.err;
    private final ByteArrayOutputStream dit = new ByteArrayOutputStream();
    private String base = "";

    @BeforeEach
    void ouvrir() {
        base = "jdbc:h2:file:" + dossier.resolve("madi") + ";WRITE_DELAY=0";
        System.setProperty(REGLAGE, base);
        PrintStream capte = new PrintStream(dit, true, StandardCharsets.UTF_8);
        System.setOut(capte);
        System.setErr(capte);
    }

    @AfterEach
    void fermer() {
        System.clearProperty(REGLAGE);
        System.setIn(entree);
        System.setOut(sortie);
        System.setErr(erreurs);
    }

    @Test
    void un_compte_se_cree_une_fois_et_son_mot_de_passe_n_est_garde_que_chiffre() throws SQLException {
        assertThat(creer("Marie Tremblay")).isZero();
        try (Connection lien = DriverManager.getConnection(base, "sa", "");
                ResultSet compte = lien.createStatement().executeQuery("select mot_de_passe, role from compte")) {
            assertThat(compte.next()).isTrue();
            assertThat(compte.getString(1)).startsWith("$2a$").doesNotContain("phrase");
            assertThat(compte.getString(2)).isEqualTo("ANALYSTE");
        }
        assertThat(creer("Un autre")).isEqualTo(1);
        assertThat(dit.toString(StandardCharsets.UTF_8))
                .contains("Un compte porte déjà l’identifiant « marie »"
                        .replace("« ", "«\u00a0")
                        .replace(" »", "\u00a0»"));
    }

    @Test
    void un_jeton_se_montre_une_fois_se_revoque_et_se_liste() throws SQLException {
        assertThat(executer("jeton", "creer", "--systeme", "comptabilite", "--role", "AUDITEUR"))
                .isZero();
        Matcher neuf = Pattern.compile("(J-[0-9a-f]{12}) (madi_[A-Za-z0-9_-]{43})")
                .matcher(dit.toString(StandardCharsets.UTF_8));
        assertThat(neuf.find()).isTrue();
        dit.reset();
        assertThat(executer("jeton", "revoquer", neuf.group(1))).isZero();
        assertThat(executer("jeton", "lister")).isZero();
        assertThat(dit.toString(StandardCharsets.UTF_8))
                .contains(neuf.group(1) + "\tsysteme.comptabilite\tAUDITEUR")
                .doesNotContain(neuf.group(2));
        try (Connection lien = DriverManager.getConnection(base, "sa", "");
                ResultSet jeton =
                        lien.createStatement().executeQuery("select empreinte, revoque_le is not null from jeton")) {
            assertThat(jeton.next()).isTrue();
            assertThat(jeton.getString(1)).hasSize(64).doesNotContain(neuf.group(2));
            assertThat(jeton.getBoolean(2)).isTrue();
        }
    }

    @Test
    void verifier_compte_les_faits_et_nomme_le_premier_fait_rompu() throws SQLException {
        assertThat(executer("verifier")).isZero();
        try (Connection lien = DriverManager.getConnection(base, "sa", "")) {
            lien.createStatement()
                    .execute("insert into fait values ('D-0001', 1, 'InteretConfirme', 1, '{}', 'x', now(), now(), '"
                            + "0".repeat(64) + "', 'faux')");
        }
        assertThat(executer("verifier")).isEqualTo(1);
        assertThat(dit.toString(StandardCharsets.UTF_8)).contains("dossier D-0001, fait 1");
    }

    @Test
    void une_preuve_se_verifie_sans_demarrer_le_programme() {
        System.setProperty(REGLAGE, "jdbc:nulle-part");
        String or = "src/test/resources/preuves/pte-soldee.zip";
        assertThat(executer("verifier", or)).isZero();
        assertThat(dit.toString(StandardCharsets.UTF_8)).contains("La preuve est intacte", "BEGIN PUBLIC KEY");
        assertThat(executer("verifier", "README.md")).isEqualTo(1);
        assertThat(executer("verifier", or, "--cle", "README.md")).isEqualTo(2);
    }

    @Test
    void rejouer_et_exporter_disent_qu_un_dossier_n_existe_pas() {
        assertThat(executer("rejouer", "--tous")).isZero();
        assertThat(executer("rejouer", "D-9999")).isEqualTo(2);
        assertThat(executer(
                        "exporter",
                        "--preuve",
                        "D-9999",
                        dossier.resolve("p.zip").toString()))
                .isEqualTo(2);
        assertThat(executer("exporter", "--csv", dossier.resolve("j.csv").toString()))
                .isZero();
        assertThat(dossier.resolve("j.csv")).isNotEmptyFile();
    }

    @Test
    void migrer_dit_combien_d_instances_passent_et_refuse_un_diagramme_inconnu() {
        assertThat(executer("migrer", "suivi-annuel")).isZero();
        assertThat(dit.toString(StandardCharsets.UTF_8))
                .contains("suivi-annuel")
                .contains("0 instance");
        assertThat(executer("migrer", "rien")).isEqualTo(1);
    }

    @Test
    void un_mauvais_usage_est_explique_sans_rien_demarrer() {
        assertThat(executer("compte", "creer", "--nom", "Marie")).isEqualTo(2);
        assertThat(dit.toString(StandardCharsets.UTF_8))
                .contains("M-COMMANDE-01 Il manque\u00a0: --identifiant, --role.")
                .contains("Utilisation");
        assertThat(executer("verifer")).isEqualTo(2);
        assertThat(executer("compte")).isEqualTo(2);
        assertThat(executer("rejouer")).isEqualTo(2);
        assertThat(executer("rejouer", "D-0001", "--tous")).isEqualTo(2);
        assertThat(executer("exporter", "--preuve", "preuve.zip")).isEqualTo(2);
        assertThat(executer("exporter", "D-0001", "preuve.zip")).isEqualTo(2);
        assertThat(executer("verifier", "absente.zip")).isEqualTo(2);
        assertThat(executer("--help")).isZero();
        assertThat(dit.toString(StandardCharsets.UTF_8)).contains("verifier").contains("simuler");
    }

    @Test
    void une_valeur_refusee_est_expliquee_en_francais_avec_son_code() {
        assertThat(executer("valider", "--volet", "GES", "--etape", "DEPOT", "--date", "31 août", "f.xlsx"))
                .isEqualTo(2);
        assertThat(executer("valider", "--volet", "MADI", "--etape", "DEPOT", "f.xlsx"))
                .isEqualTo(2);
        assertThat(executer("valider", "--annee", "1", "--annee", "2", "--volet", "GES", "--etape", "DEPOT", "f.xlsx"))
                .isEqualTo(2);
        assertThat(dit.toString(StandardCharsets.UTF_8))
                .contains(
                        "M-COMMANDE-03 --date ne peut recevoir «\u00a031 août\u00a0»\u00a0; forme attendue\u00a0: AAAA-MM-JJ.")
                .contains(
                        "M-COMMANDE-03 --volet ne peut recevoir «\u00a0MADI\u00a0»\u00a0; forme attendue\u00a0: PTE|GES|INNO.")
                .contains("M-COMMANDE-04 --annee ne se donne qu’une fois.")
                .doesNotContain("Invalid value", "cannot convert", "DateTimeParseException", "should be specified");
    }

    @Test
    void un_reglage_n_est_pas_une_commande() {
        assertThat(LigneDeCommande.concerne()).isFalse();
        assertThat(LigneDeCommande.concerne("--server.port=9090")).isFalse();
        assertThat(LigneDeCommande.concerne("verifier")).isTrue();
    }

    private int creer(String nom) {
        System.setIn(new ByteArrayInputStream("une phrase de passe\n".getBytes(StandardCharsets.UTF_8)));
        return executer(
                "compte",
                "creer",
                "--identifiant",
                "marie",
                "--nom",
                nom,
                "--role",
                "ANALYSTE",
                "--mot-de-passe-stdin");
    }

    private static int executer(String... arguments) {
        return new LigneDeCommande(MadiApplication.class).executer(arguments);
    }
}
