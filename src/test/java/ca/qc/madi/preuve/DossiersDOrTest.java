package ca.qc.madi.preuve;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.cadre.Mesure;
import ca.qc.madi.cadre.Mesure.Parametre;
import ca.qc.madi.cadre.Mesure.Valeur;
import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.projet.Fichiers;
import ca.qc.madi.simulation.Vies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Finished dossiers, exported by an earlier program and kept: no release changes what they come to. They are made anew,
 * when a new kind of life is to be kept, by {@code -Dmadi.or.ecrire=true}.
 */
@TestMoteur
class DossiersDOrTest {

    private static final Path OR = Path.of("src/test/resources/preuves");
    private static final LocalDate DEMAIN = LocalDate.of(2050, 4, 1);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Preuves preuves;

    @Autowired
    private Fichiers fichiers;

    @Autowired
    private Reexecutions reexecutions;

    @BeforeEach
    void ecrire() throws IOException {
        if (!Boolean.getBoolean("madi.or.ecrire")) return;
        System.clearProperty("madi.or.ecrire");
        Files.write(OR.resolve("pte-soldee.zip"), preuves.exporter(Vies.soldee(beans)));
        Files.write(OR.resolve("pte-remboursee.zip"), preuves.exporter(Vies.remboursee(beans)));
        Files.write(OR.resolve("ges-suivie.zip"), preuves.exporter(Vies.suivie(beans)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pte-soldee", "pte-remboursee", "ges-suivie"})
    void un_dossier_d_or_est_intact_et_ressort_identique(String nom) throws IOException {
        byte[] zip = Files.readAllBytes(OR.resolve(nom + ".zip"));
        assertThat(VerificationArchive.verifier(new ByteArrayInputStream(zip), null)
                        .anomalies())
                .isEmpty();
        Reexecution reexecution = rejouer(nom);
        assertThat(reexecution.ecarts()).isEmpty();
        assertThat(reexecution.faits()).isGreaterThan(20);
    }

    /** A rule that changes enters on its day, with its edition; what was decided before keeps the one it stood under. */
    @Test
    void un_parametre_change_a_sa_date_laisse_le_passe_identique() throws Exception {
        List<Ecart> ecarts = sous(connue -> valeurDes(connue, DEMAIN), "ges-suivie");
        assertThat(ecarts).isEmpty();
    }

    /** The witness: the same value put in the place of the one in force is seen at once. */
    @Test
    void un_parametre_change_sans_date_se_voit() throws Exception {
        List<Ecart> ecarts = sous(connue -> valeurDes(connue, LocalDate.of(2022, 6, 23)), "pte-soldee");
        assertThat(ecarts).isNotEmpty();
    }

    private static Mesure valeurDes(Mesure connue, LocalDate depuis) {
        Map<String, Parametre> autres = new HashMap<>(connue.parametres());
        autres.compute("paiement.tauxAvancement", (cle, p) -> ajouter(p, depuis, "0.50"));
        autres.compute("rapport.fenetre.fin", (cle, p) -> ajouter(p, depuis, "02-15"));
        Mesure changee = connue.avec(autres);
        return new Mesure(
                changee.mesure(),
                changee.version(),
                changee.titre(),
                changee.budget(),
                changee.parDefaut(),
                changee.champ(),
                changee.nature(),
                changee.courriel(),
                changee.parametres(),
                List.of(new Valeur(depuis, "2050-03-15")));
    }

    private static Parametre ajouter(Parametre ancien, LocalDate depuis, String valeur) {
        List<Valeur> valeurs = new ArrayList<>(ancien.valeurs());
        valeurs.add(new Valeur(depuis, valeur));
        return new Parametre(ancien.regle(), valeurs);
    }

    @SuppressWarnings("unchecked")
    private List<Ecart> sous(java.util.function.UnaryOperator<Mesure> changement, String nom) throws Exception {
        Field champ = Mesures.class.getDeclaredField("CONNUES");
        champ.setAccessible(true);
        Map<String, Mesure> connues = (Map<String, Mesure>) champ.get(null);
        Mesure avant = connues.get("MADI");
        connues.put("MADI", changement.apply(avant));
        try {
            return rejouer(nom).ecarts();
        } finally {
            connues.put("MADI", avant);
        }
    }

    private Reexecution rejouer(String nom) throws IOException {
        ArchiveLue archive = ArchiveLue.lire(Files.readAllBytes(OR.resolve(nom + ".zip")));
        archive.entrees().forEach((entree, octets) -> {
            if (entree.startsWith(Archive.FICHIERS)) fichiers.ranger(octets);
        });
        return reexecutions.executer(archive.conserve(), Optional.empty());
    }
}
