package ca.qc.madi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a transaction knows of the chains it locked ends with it, and is not seen by one that interrupts it. */
class ChainesTenuesTest {

    private static final String DOSSIER = "D-0001";

    @BeforeEach
    void commencer() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void finir() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
    }

    @Test
    void rien_n_est_tenu_d_un_dossier_non_verrouille() {
        ChainesTenues.tenir(new Chaine("D-0002"));
        assertThat(ChainesTenues.de("D-0002")).isPresent();
        assertThat(ChainesTenues.de(DOSSIER)).isEmpty();
        achever();
        assertThat(ChainesTenues.de("D-0002")).isEmpty();
    }

    @Test
    void une_transaction_qui_interrompt_ne_sait_rien_de_l_autre() {
        ChainesTenues.tenir(new Chaine(DOSSIER));
        TransactionSynchronization premiere = synchronisation();
        premiere.suspend();
        assertThat(ChainesTenues.de(DOSSIER)).isEmpty();
        premiere.resume();
        assertThat(ChainesTenues.de(DOSSIER)).isPresent();
        achever();
    }

    @Test
    void hors_d_une_transaction_rien_n_est_tenu() {
        TransactionSynchronizationManager.clearSynchronization();
        ChainesTenues.tenir(new Chaine(DOSSIER));
        assertThat(ChainesTenues.de(DOSSIER)).isEmpty();
    }

    @Test
    void les_faits_d_une_chaine_tenue_ne_sont_lus_qu_une_fois_et_suivent_ce_qui_s_ajoute() {
        ChainesTenues.tenir(new Chaine(DOSSIER));
        Fait premier = fait(1);
        assertThat(ChainesTenues.faits(DOSSIER, () -> List.of(premier))).containsExactly(premier);
        Fait second = ChainesTenues.ajouter(fait(2));
        assertThat(ChainesTenues.faits(DOSSIER, ChainesTenuesTest::relu)).containsExactly(premier, second);
        achever();
        assertThat(ChainesTenues.faits(DOSSIER, List::of)).isEmpty();
    }

    @Test
    void les_faits_d_une_chaine_que_personne_ne_tient_sont_lus_chaque_fois() {
        ChainesTenues.tenir(new Chaine("D-0002"));
        Fait premier = fait(1);
        assertThat(ChainesTenues.faits(DOSSIER, () -> List.of(premier))).containsExactly(premier);
        assertThat(ChainesTenues.faits(DOSSIER, List::of)).isEmpty();
        achever();
    }

    private static List<Fait> relu() {
        throw new AssertionError("read again");
    }

    private static Fait fait(long rang) {
        Instant quand = Instant.EPOCH.plusSeconds(rang);
        return new Fait(DOSSIER, rang, new DossierInscrit(DOSSIER, ""), "x", quand, quand, "", "");
    }

    private static TransactionSynchronization synchronisation() {
        return TransactionSynchronizationManager.getSynchronizations().get(0);
    }

    private static void achever() {
        synchronisation().afterCompletion(TransactionSynchronization.STATUS_COMMITTED);
    }
}
