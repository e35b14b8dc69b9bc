package ca.qc.madi.preuve;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.journal.Livre;
import ca.qc.madi.preuve.Anomalie.Code;
import ca.qc.madi.simulation.Vies;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals carried away find what the chain alone cannot: an end cut off, a dossier gone, a history computed anew. */
@TestMoteur
class SceauxTest {

    private static String dossier = "";

    @TempDir
    private Path dehors;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Scellement scellement;

    @Autowired
    private VerificationSceaux verification;

    @Autowired
    private Reexecutions reexecutions;

    @Autowired
    private Conservation conservation;

    @Autowired
    private Livre livre;

    @Autowired
    private JdbcTemplate base;

    @Autowired
    private EntityManager memoire;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void deux_sceaux_emportes() {
        if (dossier.isEmpty()) {
            dossier = Vies.enVigueur(beans);
            scellement.sceller();
        }
        scellement.sceller();
        scellement.exporter(dehors);
    }

    @Test
    void ce_qui_est_scelle_et_debout_ne_se_redit_pas() throws IOException {
        VerificationSceaux.Bilan bilan = verification.verifier(dehors, null);
        assertThat(bilan.anomalies()).isEmpty();
        assertThat(bilan.sceaux()).isGreaterThanOrEqualTo(2);
        List<Sceau> sceaux = SceauxExportes.lire(dehors, null).valides();
        assertThat(sceaux.get(sceaux.size() - 1).tetes()).isEmpty();
        assertThat(sceaux.stream().flatMap(s -> s.tetes().stream()))
                .extracting(Livre.Tete::dossier)
                .contains(dossier, Journal.PROGRAMME);
    }

    @Test
    void un_sceau_par_jour_de_notre_horloge() {
        scellement.scellerAujourdhui();
        assertThat(scellement.scellerAujourdhui()).isFalse();
    }

    @Test
    void une_fin_coupee_tete_comprise_se_voit() {
        long dernier = livre.duDossier(dossier).size();
        assertThat(apres(() -> {
                    base.update("delete from fait where dossier = ? and rang > ?", dossier, dernier - 2);
                    Enchainement.refaire(base, livre, dossier);
                }))
                .containsExactly(new Anomalie(Code.LIVRE_TRONQUE, dossier + " " + dernier, ""));
    }

    @Test
    void un_dossier_supprime_inscription_comprise_se_voit() {
        assertThat(apres(() -> {
                    base.update("delete from fait where dossier = ?", dossier);
                    base.update("delete from chaine where dossier = ?", dossier);
                    base.update(
                            "delete from fait where dossier = ? and contenu like ?",
                            Journal.PROGRAMME,
                            "%" + dossier + "%");
                    Enchainement.refaire(base, livre, Journal.PROGRAMME);
                }))
                .contains(Anomalie.de(Code.DOSSIER_DISPARU, dossier));
    }

    @Test
    void une_histoire_reecrite_empreintes_comprises_se_voit() {
        long dernier = livre.duDossier(dossier).size();
        assertThat(apres(() -> {
                    base.update("update fait set par = 'x' where dossier = ? and rang = 3", dossier);
                    Enchainement.refaire(base, livre, dossier);
                }))
                .containsExactly(new Anomalie(Code.HISTOIRE_REECRITE, dossier + " " + dernier, ""));
    }

    @Test
    void la_reexecution_compare_aussi_avec_le_dernier_sceau() {
        new TransactionTemplate(transactions).executeWithoutResult(statut -> {
            statut.setRollbackOnly();
            base.update("update fait set par = 'x' where dossier = ? and rang = 3", dossier);
            Enchainement.refaire(base, livre, dossier);
            memoire.clear();
            assertThat(reexecutions
                            .executer(conservation.lire(dossier), scellement.derniere(dossier))
                            .ecarts())
                    .extracting(Ecart::controle)
                    .contains(Controle.SCEAUX);
        });
    }

    @Test
    void un_sceau_retire_modifie_ou_redate_se_voit() throws IOException {
        Path premier = dehors.resolve("sceau-000001.json");
        byte[] octets = Files.readAllBytes(premier);
        Files.delete(premier);
        assertThat(verification.verifier(dehors, null).anomalies())
                .extracting(Anomalie::code)
                .contains(Code.SCEAU_MANQUANT, Code.SCEAU_ENCHAINEMENT);
        octets[octets.length / 2] ^= 1;
        Files.write(premier, octets);
        assertThat(verification.verifier(dehors, null).anomalies())
                .extracting(Anomalie::code)
                .containsAnyOf(Code.SCEAU_SIGNATURE, Code.CONTENU_ILLISIBLE);
    }

    @Test
    void un_sceau_deja_emporte_n_est_jamais_reecrit() throws IOException {
        Path premier = dehors.resolve("sceau-000001.json");
        Files.writeString(premier, "autre");
        scellement.exporter(dehors);
        assertThat(premier).hasContent("autre");
    }

    @Test
    void la_cle_privee_n_est_lisible_que_du_programme() throws IOException {
        Path cle = Path.of("target/sceaux-essai/cle.pem");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cle)))
                .isEqualTo("rw-------");
        assertThat(Path.of("target/sceaux-essai/cle.pem.pub")).hasBinaryContent(scellement.clePublique());
    }

    private List<Anomalie> apres(Runnable alteration) {
        return new TransactionTemplate(transactions).execute(statut -> {
            statut.setRollbackOnly();
            alteration.run();
            memoire.clear();
            try {
                return verification.verifier(dehors, null).anomalies();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }
}
