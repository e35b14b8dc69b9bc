package ca.qc.madi.correspondance;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.correspondance.Lettre.EtatEnvoi;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.processus.Minuteur;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reminders by e-mail: each row of the ledger gets each of them once, at 9:00, while it is awaited. */
@TestMoteur
class RappelsTest {

    private static final AtomicInteger NEQ = new AtomicInteger(1_190_002_000);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Minuteur minuteur;

    @Autowired
    private Horloge horloge;

    @Autowired
    private Courriels courriels;

    @Autowired
    private Rappels rappels;

    @Autowired
    private DataSource donnees;

    private Boite boite;
    private String dossier = "";

    @BeforeEach
    void offrir() {
        boite = new Boite(beans);
        boite.vider();
        dossier = boite.offert(String.valueOf(NEQ.incrementAndGet()));
        boite.vider();
    }

    private void attendre(String jour) {
        new JdbcTemplate(donnees)
                .update(
                        "insert into echeance (dossier, projet, rapport, nature, jour, etat)"
                                + " values (?, 'P1', 'FINAL', 'DEPOT', ?, 'PREVUE')",
                        dossier,
                        Date.valueOf(jour));
    }

    private void poser(String colonne, Object valeur) {
        new JdbcTemplate(donnees).update("update echeance set " + colonne + " = ? where dossier = ?", valeur, dossier);
    }

    private void avancer(String jour, String heure) {
        Instant minute = LocalDate.parse(jour)
                .atTime(java.time.LocalTime.parse(heure))
                .atZone(Horloge.TORONTO)
                .toInstant();
        minuteur.avancer(List.of(dossier), minute);
    }

    /** « day offset » of each reminder to the first contact, with the minute it was written. */
    private List<String> ecrits() {
        return courriels.findByDossierOrderById(dossier).stream()
                .filter(c -> c.cle().endsWith("-1"))
                .map(c -> CleRappel.lire(c.cle()).orElseThrow())
                .map(c -> c.jour() + " " + c.avance())
                .toList();
    }

    @Test
    void trente_jours_sept_jours_et_le_jour_meme_a_neuf_heures_une_fois_par_contact() {
        attendre("2023-06-30");
        avancer("2023-05-31", "08:59");
        assertThat(ecrits()).isEmpty();
        avancer("2023-05-31", "09:00");
        assertThat(ecrits()).containsExactly("2023-06-30 30");
        avancer("2023-06-22", "23:00");
        assertThat(ecrits()).hasSize(1);
        avancer("2023-07-15", "12:00");
        assertThat(ecrits()).containsExactly("2023-06-30 30", "2023-06-30 7", "2023-06-30 0");
        assertThat(courriels.findByDossierOrderById(dossier)).hasSize(6);
        assertThat(courriels.findByDossierOrderById(dossier).get(0).sujet())
                .isEqualTo("Rappel\u00a0: échéance du 30\u00a0juin 2023 – dossier " + dossier);
        assertThat(courriels.findByDossierOrderById(dossier).get(0).corps()).contains("le rapport final");
    }

    @Test
    void jamais_deux_fois_meme_reveille_cent_fois() {
        attendre("2023-06-30");
        avancer("2023-06-23", "09:00");
        for (int i = 0; i < 100; i++) {
            rappels.eveiller(List.of(dossier));
            rappels.matin();
        }
        assertThat(ecrits()).containsExactly("2023-06-30 30", "2023-06-30 7");
    }

    @Test
    void une_ligne_reglee_n_est_plus_rappelee() {
        attendre("2023-06-30");
        avancer("2023-06-01", "12:00");
        poser("etat", "TENUE");
        avancer("2023-07-15", "12:00");
        assertThat(ecrits()).containsExactly("2023-06-30 30");
    }

    @Test
    void une_echeance_deplacee_est_rappelee_a_son_nouveau_jour() {
        attendre("2023-06-30");
        avancer("2023-06-23", "10:00");
        poser("jour", Date.valueOf("2023-09-30"));
        avancer("2023-10-15", "12:00");
        assertThat(ecrits())
                .containsExactly("2023-06-30 30", "2023-06-30 7", "2023-09-30 30", "2023-09-30 7", "2023-09-30 0");
    }

    @Test
    void apres_un_arret_seul_le_dernier_rappel_du_part_le_matin_suivant() {
        attendre("2023-06-30");
        horloge.fixerA(Instant.parse("2023-06-26T06:00:00Z"));
        rappels.matin();
        assertThat(ecrits()).as("2:00 in Québec").isEmpty();
        horloge.fixerA(Instant.parse("2023-06-26T13:00:00Z"));
        rappels.matin();
        assertThat(ecrits()).containsExactly("2023-06-30 7");
    }

    private static void avecServeur(Consumer<GreenMail> suite) {
        GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        try {
            suite.accept(smtp);
        } finally {
            smtp.stop();
        }
    }

    @Test
    void un_rappel_devenu_sans_objet_ne_part_pas() {
        avecServeur(smtp -> {
            attendre("2023-06-30");
            avancer("2023-06-01", "12:00");
            poser("etat", "TENUE");
            assertThat(boite.facteur(smtp.getSmtp().getPort()).distribuer()).isZero();
            assertThat(courriels.findByDossierOrderById(dossier))
                    .hasSize(2)
                    .allMatch(c -> c.envoi().etat() == EtatEnvoi.ANNULEE);
            poser("etat", "PREVUE");
            avancer("2023-06-23", "12:00");
            assertThat(boite.facteur(smtp.getSmtp().getPort()).distribuer()).isEqualTo(2);
            assertThat(smtp.getReceivedMessages()).hasSize(2);
        });
    }

    @Test
    void un_rappel_a_qui_ne_repond_plus_du_dossier_ne_part_pas() {
        avecServeur(smtp -> {
            attendre("2023-06-30");
            avancer("2023-06-01", "12:00");
            int retires = new JdbcTemplate(donnees)
                    .update(
                            "delete from contact where personne like '%-2'"
                                    + " and emetteur = (select emetteur from dossier where id = ?)",
                            dossier);
            assertThat(retires).isEqualTo(1);
            assertThat(boite.facteur(smtp.getSmtp().getPort()).distribuer()).isEqualTo(1);
            assertThat(courriels.findByDossierOrderById(dossier))
                    .extracting(
                            c -> CleRappel.personne(c.cle()).orElseThrow().endsWith("-1"),
                            c -> c.envoi().etat())
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(true, EtatEnvoi.ENVOYEE),
                            org.assertj.core.groups.Tuple.tuple(false, EtatEnvoi.ANNULEE));
        });
    }

    @Test
    void une_cle_se_relit() {
        CleRappel cle = new CleRappel(
                "D-1", "P1", "AVANCEMENT-2024", ca.qc.madi.projet.Echeance.Nature.DEPOT, LocalDate.of(2025, 3, 1), 7);
        assertThat(CleRappel.lire(cle.texte() + "/contact-1")).contains(cle);
        assertThat(CleRappel.lire("lettre/12/contact-1")).isEmpty();
    }
}
