package ca.qc.madi.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.RegistreRefus;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every act on a dossier, whoever wrote it, is asked for its access before anything else is said. */
@TestMoteur
class AccesTest {

    @Autowired
    private DefaultListableBeanFactory beans;

    @Autowired
    private Actes actes;

    @Autowired
    private RegistreRefus refus;

    @Autowired
    private Horloge horloge;

    @Autowired
    private JdbcTemplate base;

    private String dossier;
    private Acteur sien;
    private Acteur autre;

    @BeforeEach
    void deuxEntreprises() {
        Banc banc = new Banc(beans);
        dossier = banc.jouer(UneVie.interessee()).dossier();
        sien = titulaire(dossier);
        autre = titulaire(banc.jouer(UneVie.interessee()).dossier());
        assertThat(autre.emetteur()).isNotEqualTo(sien.emetteur());
    }

    @Test
    void pour_une_autre_entreprise_le_dossier_n_existe_pas_quoi_qu_elle_demande() {
        int refuses = refus.duDossier(dossier).size();
        AtomicBoolean fait = new AtomicBoolean();
        for (Duration avance : new Duration[] {Duration.ZERO, Duration.ofDays(30)}) {
            Acte acte = new Acte("essai", dossier, autre, horloge.instant().plus(avance));
            assertThatThrownBy(() -> actes.executer(acte, () -> fait.set(true)))
                    .as("dated %s ahead", avance)
                    .isInstanceOf(DossierIntrouvable.class);
        }
        Acte aucun = new Acte("essai", "D-9999", autre, horloge.instant());
        assertThatThrownBy(() -> actes.executer(aucun, () -> fait.set(true))).isInstanceOf(DossierIntrouvable.class);
        assertThat(fait).isFalse();
        assertThat(refus.duDossier(dossier)).hasSize(refuses);

        Acte tropTot = new Acte("essai", dossier, sien, horloge.instant().plus(Duration.ofDays(30)));
        assertThatThrownBy(() -> actes.executer(tropTot, () -> fait.set(true)))
                .isInstanceOf(ActeRefuse.class)
                .hasMessageStartingWith("M-DATE-01");
        actes.executer(new Acte("essai", dossier, sien, horloge.instant()), () -> fait.set(true));
        assertThat(fait).isTrue();
    }

    /** The dossier passes to another company while the first waits for its turn. */
    @Test
    void qui_perd_le_dossier_en_attendant_son_tour_n_agit_plus() throws Exception {
        CountDownLatch tenu = new CountDownLatch(1);
        AtomicBoolean fait = new AtomicBoolean();
        ExecutorService deux = Executors.newFixedThreadPool(2);
        try {
            Future<?> cession = deux.submit(() -> actes.executer(
                    new Acte("cession", dossier, Acteur.analyste("analyste1"), horloge.instant()), () -> {
                        tenu.countDown();
                        attendreQuOnAttende();
                        base.update("update dossier set emetteur = ? where id = ?", autre.emetteur(), dossier);
                    }));
            tenu.await();
            Acte acte = new Acte("essai", dossier, sien, horloge.instant());
            assertThatThrownBy(() -> actes.executer(acte, () -> fait.set(true))).isInstanceOf(DossierIntrouvable.class);
            cession.get();
        } finally {
            deux.shutdownNow();
        }
        assertThat(fait).isFalse();
    }

    /** Until the other session stands before the lock. */
    private void attendreQuOnAttende() {
        while (base.queryForObject(
                        "select count(*) from information_schema.sessions where blocker_id is not null", Integer.class)
                == 0) Thread.onSpinWait();
    }

    private Acteur titulaire(String id) {
        return Acteur.emetteur(
                "essai-" + id, base.queryForObject("select emetteur from dossier where id = ?", String.class, id));
    }
}
