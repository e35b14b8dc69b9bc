package ca.qc.madi.preuve;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.journal.Livre;
import ca.qc.madi.simulation.Vies;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whole lives come out again as they were kept; and somebody with the keys of the database who changes one thing, and
 * computes every hash anew, is found by what no longer follows.
 */
@TestMoteur
class ReexecutionTest {

    private static String x2 = "";

    @Autowired
    private BeanFactory beans;

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
    void une_vie_entiere() {
        if (x2.isEmpty()) x2 = Vies.soldee(beans);
    }

    @Test
    void des_vies_entieres_sont_identiques() {
        for (String dossier : List.of(x2, Vies.remboursee(beans), Vies.suivie(beans), Vies.tousVolets(beans))) {
            Reexecution reexecution = reexecutions.executer(dossier);
            assertThat(reexecution.ecarts()).as(dossier).isEmpty();
            assertThat(reexecution.verifies().keySet())
                    .contains(
                            Controle.CHAINE, Controle.FICHIERS, Controle.FAITS, Controle.VERDICTS, Controle.REGISTRES);
        }
    }

    /** Every hash is computed anew after the change: the chain alone would say that nothing happened. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VersementEmis    | contenu = replace(contenu, '.00"', '.01"')          | FAITS    | montant
            VersementApprouve| contenu = replace(contenu, '.00"', '.01"')          | FAITS    | montant
            RapportOuvert    | contenu = replace(contenu, '-03-01"', '-03-02"')    | FAITS    | echeance
            RappelConsigne   | contenu = replace(contenu, '-03-01"', '-03-02"')    | FAITS    | echeance
            ProjetAccepte    | date_effet = date_effet + interval '1' day          | VERDICTS | contexte.acceptation
            DemandeRecue     | date_effet = date_effet - interval '1' day          | DEPOTS   | dateEffet
            RapportRecu      | contenu = replace(contenu, '"horsDelai":false', '"horsDelai":true') | DEPOTS | horsDelai
            EntenteSignee    | date_effet = date_effet + interval '1' day          | FAITS    | depuis
            FinDeclaree      | contenu = replace(contenu, '"fin":"2024-10-31"', '"fin":"2024-10-30"') | FAITS | ouverture
            VoieDeterminee   | contenu = replace(contenu, 'DECRET', 'CT')          | FAITS    | voie
            """)
    void un_fait_change_et_toute_la_chaine_recalculee(String type, String changement, String controle, String champ) {
        Reexecution apres = apres(() -> {
            assertThat(base.update("update fait set " + changement + " where dossier = ? and type = ?", x2, type))
                    .isPositive();
            Enchainement.refaire(base, livre, x2);
        });
        assertThat(apres.ecarts())
                .noneMatch(e -> e.controle() == Controle.CHAINE)
                .anySatisfy(e -> {
                    assertThat(e.controle()).isEqualTo(Controle.valueOf(controle));
                    assertThat(e.champ()).startsWith(champ);
                    assertThat(e.conserve()).isNotEqualTo(e.recalcule());
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update ordre_paiement set montant = montant + 0.01 where dossier = ? and rapport = 'FINAL' | REGISTRES | ordre_paiement P1 FINAL | montant
            update ordre_paiement set emis_le = emis_le + 1 where dossier = ? and rapport = 'FINAL' | REGISTRES | ordre_paiement P1 FINAL | emis_le
            delete from ordre_paiement where dossier = ? and rapport = 'FINAL' | REGISTRES | ordre_paiement P1 FINAL | ''
            update echeance set jour = jour + 1 where dossier = ? and rapport = 'FINAL' and nature = 'DEPOT' | REGISTRES | echeance P1 FINAL DEPOT | jour
            update echeance set jour = jour - 1 where dossier = ? and rapport = 'FINAL' and nature = 'RAPPEL' | REGISTRES | echeance P1 FINAL RAPPEL | jour
            delete from echeance where dossier = ? and rapport = 'FINAL' | REGISTRES | echeance P1 FINAL DEPOT | jour
            update verdict set version_regles = 'x' where dossier = ? | VERDICTS | verdict | versionRegles
            update verdict set contexte = replace(contexte, '2023-08-15', '2023-08-16') where dossier = ? and rapport is not null | VERDICTS | verdict | contexte.acceptation
            update depot set recu_le = recu_le + interval '1' day where dossier = ? and rapport = 'FINAL' | DEPOTS | RapportRecu | dateEffet
            delete from depot where dossier = ? and rapport = 'FINAL' | DEPOTS | RapportRecu | dateEffet
            update lettre set jour = jour + 1 where dossier = ? | REGISTRES | lettre | jour
            update dossier set mesure = 'CONSIGNE' where id = ? | REGISTRES | dossier | mesure
            """)
    void une_ligne_changee_ou_supprimee(String sql, String controle, String lieu, String champ) {
        Reexecution apres = apres(() -> assertThat(base.update(sql, x2)).isPositive());
        assertThat(apres.ecarts()).anySatisfy(e -> {
            assertThat(e.controle()).isEqualTo(Controle.valueOf(controle));
            assertThat(e.lieu()).startsWith(lieu);
            assertThat(e.champ()).startsWith(champ);
        });
    }

    @Test
    void un_verdict_supprime_est_nomme_avec_le_fait_qui_en_vient() {
        Reexecution apres =
                apres(() -> assertThat(base.update("delete from verdict where dossier = ? and rapport = 'FINAL'", x2))
                        .isPositive());
        assertThat(apres.ecarts())
                .anySatisfy(e -> assertThat(List.of(e.controle(), e.lieu(), e.champ()))
                        .isEqualTo(List.of(Controle.DEPOTS, "RapportRecu", "verdict")));
    }

    @Test
    void un_octet_d_un_classeur_est_nomme() {
        String sha256 = base.queryForObject(
                "select fichier from depot where dossier = ? and rapport = 'FINAL'", String.class, x2);
        Reexecution apres = apres(() -> {
            byte[] octets = base.queryForObject("select contenu from fichier where sha256 = ?", byte[].class, sha256);
            octets[octets.length - 1] ^= 1;
            base.update("update fichier set contenu = ? where sha256 = ?", octets, sha256);
        });
        assertThat(apres.ecarts())
                .anySatisfy(e -> assertThat(e)
                        .isEqualTo(new Ecart(Controle.FICHIERS, e.rang(), sha256, "sha256", sha256, e.recalcule())));
    }

    @Test
    void un_fait_supprime_se_voit_meme_si_les_suivants_sont_renumerotes() {
        Reexecution apres = apres(() -> {
            long rang = rang("VersementEmis");
            base.update("delete from fait where dossier = ? and rang = ?", x2, rang);
            Enchainement.refaire(base, livre, x2);
        });
        assertThat(apres.ecarts()).anySatisfy(e -> assertThat(e.lieu()).startsWith("ordre_paiement"));
    }

    @Test
    void sans_recalcul_la_chaine_designe_le_fait() {
        Reexecution apres = apres(() -> base.update("update fait set par = 'x' where dossier = ? and rang = 4", x2));
        assertThat(apres.ecarts())
                .extracting(Ecart::controle, Ecart::rang, Ecart::champ)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Controle.CHAINE, 4L, "empreinte"));
    }

    @Test
    void rien_n_est_ecrit() {
        Map<String, Object> avant = comptes();
        reexecutions.executer(x2);
        assertThat(comptes()).isEqualTo(avant);
    }

    private Map<String, Object> comptes() {
        return base.queryForMap("select (select count(*) from fait) f, (select count(*) from verdict) v,"
                + " (select count(*) from echeance) e, (select count(*) from act_hi_decinst) d");
    }

    private long rang(String type) {
        return base.queryForObject("select min(rang) from fait where dossier = ? and type = ?", Long.class, x2, type);
    }

    private Reexecution apres(Runnable alteration) {
        return new TransactionTemplate(transactions).execute(statut -> {
            statut.setRollbackOnly();
            alteration.run();
            memoire.flush();
            memoire.clear();
            return reexecutions.executer(conservation.lire(x2), Optional.empty());
        });
    }
}
