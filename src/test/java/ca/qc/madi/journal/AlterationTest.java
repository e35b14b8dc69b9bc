package ca.qc.madi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.journal.Verification.Bilan;
import ca.qc.madi.journal.Verification.Rupture;
import ca.qc.madi.simulation.Vies;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody with the keys of the database changes the book behind the program's back; each change is undone after. */
@TestMoteur
class AlterationTest {

    private static String dossier = "";
    private static String autre = "";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Verification verification;

    @Autowired
    private JdbcTemplate base;

    @Autowired
    private EntityManager memoire;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void deux_dossiers_en_vigueur() {
        if (!dossier.isEmpty()) return;
        dossier = Vies.enVigueur(beans);
        autre = Vies.enVigueur(beans);
    }

    @Test
    void un_livre_intact_le_reste() {
        Bilan bilan = apres(b -> {});
        assertThat(bilan.intact()).isTrue();
        assertThat(bilan.faits()).isEqualTo(base.queryForObject("select count(*) from fait", Long.class));
        assertThat(bilan.dossiers()).isEqualTo(base.queryForObject("select count(*) from dossier", Integer.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "par = 'analyste9'",
                "contenu = '{}'",
                "contenu = ''",
                "contenu = contenu || ' '",
                "type = 'OffreDeclinee'",
                "version = 2",
                "date_effet = date_effet + interval '1' day",
                "consigne_le = consigne_le - interval '1' second",
            })
    void changer_ce_qu_un_fait_enonce_le_designe(String changement) {
        assertThat(apres(b -> b.update("update fait set " + changement + " where dossier = ? and rang = 4", dossier))
                        .ruptures())
                .containsExactly(new Rupture(dossier, 4, "le contenu a été modifié"));
    }

    @Test
    void changer_un_fait_et_recalculer_sa_seule_empreinte_designe_le_suivant() {
        assertThat(apres(b -> {
                            b.update("update fait set par = 'x' where dossier = ? and rang = 4", dossier);
                            FaitConsigne change = faits(dossier).get(3);
                            b.update(
                                    "update fait set empreinte = ? where dossier = ? and rang = 4",
                                    change.calculerEmpreinte(),
                                    dossier);
                        })
                        .ruptures())
                .containsExactly(new Rupture(dossier, 5, "l’empreinte précédente ne correspond pas"));
    }

    @Test
    void changer_l_empreinte_precedente_d_un_fait_le_designe() {
        assertThat(apres(b -> b.update("update fait set precedente = ? where dossier = ? and rang = 4", "0", dossier))
                        .ruptures())
                .containsExactly(new Rupture(dossier, 4, "l’empreinte précédente ne correspond pas"));
    }

    @Test
    void supprimer_un_fait_du_milieu_designe_sa_place() {
        assertThat(apres(b -> supprimer(b, dossier, "rang = 4")).ruptures())
                .containsExactly(new Rupture(dossier, 4, "un fait manque avant celui-ci"));
    }

    @Test
    void supprimer_le_premier_fait_designe_sa_place() {
        assertThat(apres(b -> supprimer(b, dossier, "rang = 1")).ruptures())
                .startsWith(new Rupture(dossier, 1, "un fait manque avant celui-ci"));
    }

    @Test
    void supprimer_les_derniers_faits_se_voit_a_la_tete() {
        long dernier = faits(dossier).size();
        assertThat(apres(b -> supprimer(b, dossier, "rang > " + (dernier - 2))).ruptures())
                .containsExactly(new Rupture(dossier, dernier - 1, "la fin de la chaîne manque"));
    }

    @Test
    void supprimer_les_derniers_faits_et_la_tete_se_voit() {
        assertThat(apres(b -> {
                            supprimer(b, dossier, "rang > 6");
                            b.update("delete from chaine where dossier = ?", dossier);
                        })
                        .ruptures())
                .containsExactly(new Rupture(dossier, 7, "la tête de la chaîne manque"));
    }

    @Test
    void supprimer_la_seule_tete_se_voit() {
        long suivant = faits(dossier).size() + 1;
        assertThat(apres(b -> b.update("delete from chaine where dossier = ?", dossier))
                        .ruptures())
                .containsExactly(new Rupture(dossier, suivant, "la tête de la chaîne manque"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"empreinte = 'f'", "rang = rang + 1", "rang = rang - 1"})
    void changer_la_tete_se_voit(String changement) {
        assertThat(apres(b -> b.update("update chaine set " + changement + " where dossier = ?", dossier))
                        .ruptures())
                .singleElement()
                .satisfies(r -> assertThat(r.dossier()).isEqualTo(dossier));
    }

    @Test
    void echanger_deux_faits_designe_le_premier() {
        assertThat(apres(b -> {
                            deplacer(b, 4, 400);
                            deplacer(b, 5, 4);
                            deplacer(b, 400, 5);
                        })
                        .ruptures())
                .containsExactly(new Rupture(dossier, 4, "l’empreinte précédente ne correspond pas"));
    }

    @Test
    void inserer_un_fait_a_la_fin_se_voit() {
        long suivant = faits(dossier).size() + 1;
        assertThat(apres(b -> copier(b, dossier, 4, dossier, suivant)).ruptures())
                .containsExactly(new Rupture(dossier, suivant, "l’empreinte précédente ne correspond pas"));
    }

    @Test
    void inserer_un_fait_bien_enchaine_a_la_fin_se_voit_a_la_tete() {
        List<FaitConsigne> faits = faits(dossier);
        long suivant = faits.size() + 1;
        assertThat(apres(b -> {
                            copier(b, dossier, 4, dossier, suivant);
                            b.update(
                                    "update fait set precedente = ? where dossier = ? and rang = ?",
                                    faits.get(faits.size() - 1).empreinte(),
                                    dossier,
                                    suivant);
                            b.update(
                                    "update fait set empreinte = ? where dossier = ? and rang = ?",
                                    faits(dossier).get((int) suivant - 1).calculerEmpreinte(),
                                    dossier,
                                    suivant);
                        })
                        .ruptures())
                .containsExactly(new Rupture(dossier, suivant, "un fait suit la fin de la chaîne"));
    }

    @Test
    void inserer_un_fait_au_milieu_designe_sa_place() {
        assertThat(apres(b -> {
                            for (long rang = faits(dossier).size(); rang >= 4; rang--) deplacer(b, rang, rang + 1);
                            copier(b, autre, 4, dossier, 4);
                        })
                        .ruptures())
                .containsExactly(new Rupture(dossier, 4, "l’empreinte précédente ne correspond pas"));
    }

    @Test
    void supprimer_un_dossier_entier_se_voit_au_programme() {
        assertThat(apres(b -> {
                            supprimer(b, dossier, "rang > 0");
                            b.update("delete from chaine where dossier = ?", dossier);
                            b.update(
                                    "delete from lettre_gelee where lettre in (select id from lettre where dossier = ?)",
                                    dossier);
                            b.update("delete from courriel where dossier = ?", dossier);
                            b.update("delete from lettre where dossier = ?", dossier);
                            b.update("delete from dossier where id = ?", dossier);
                        })
                        .ruptures())
                .containsExactly(new Rupture(dossier, 1, "le premier fait inscrit au programme manque"));
    }

    @Test
    void supprimer_un_dossier_et_son_inscription_se_voit_au_programme() {
        assertThat(apres(b -> {
                            supprimer(b, dossier, "rang > 0");
                            b.update("delete from chaine where dossier = ?", dossier);
                            supprimer(b, Journal.PROGRAMME, "contenu like '%" + dossier + "%'");
                        })
                        .ruptures())
                .singleElement()
                .satisfies(r -> assertThat(r.dossier()).isEqualTo(Journal.PROGRAMME));
    }

    @Test
    void inventer_un_dossier_se_voit_au_programme() {
        assertThat(apres(b -> {
                            b.update("insert into fait select 'D-FAUX', rang, type, version, contenu, par, date_effet,"
                                    + " consigne_le, precedente, empreinte from fait where dossier = '" + dossier
                                    + "' and rang = 1");
                            FaitConsigne faux = faits("D-FAUX").get(0);
                            b.update(
                                    "update fait set empreinte = ? where dossier = 'D-FAUX'", faux.calculerEmpreinte());
                            b.update("insert into chaine values ('D-FAUX', 1, ?)", faux.calculerEmpreinte());
                        })
                        .ruptures())
                .containsExactly(new Rupture("D-FAUX", 1, "ce dossier n’est pas inscrit au programme"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"contenu = '{}'", "contenu = 'illisible'", "type = 'Inconnu'", "par = 'x'"})
    void changer_une_inscription_au_programme_la_designe(String changement) {
        Long rang = base.queryForObject(
                "select rang from fait where dossier = 'PROGRAMME' and contenu like '%" + dossier + "%'", Long.class);
        assertThat(apres(b -> b.update(
                                "update fait set " + changement + " where dossier = 'PROGRAMME' and rang = ?", rang))
                        .ruptures())
                .contains(new Rupture(Journal.PROGRAMME, rang, "le contenu a été modifié"));
    }

    private Bilan apres(Consumer<JdbcTemplate> alteration) {
        return new TransactionTemplate(transactions).execute(statut -> {
            statut.setRollbackOnly();
            assertThat(verification.verifier().intact()).isTrue();
            alteration.accept(base);
            memoire.clear();
            return verification.verifier();
        });
    }

    private List<FaitConsigne> faits(String de) {
        memoire.clear();
        return memoire.createQuery(
                        "select f from FaitConsigne f where f.place.dossier = :de order by f.place.rang",
                        FaitConsigne.class)
                .setParameter("de", de)
                .getResultList();
    }

    private static void supprimer(JdbcTemplate b, String dossier, String condition) {
        assertThat(b.update("delete from fait where dossier = ? and " + condition, dossier))
                .isPositive();
    }

    private static void deplacer(JdbcTemplate b, long de, long a) {
        assertThat(b.update("update fait set rang = ? where dossier = ? and rang = ?", a, dossier, de))
                .isEqualTo(1);
    }

    private static void copier(JdbcTemplate b, String de, long rang, String vers, long nouveau) {
        b.update(
                "insert into fait select ?, ?, type, version, contenu, par, date_effet, consigne_le, precedente,"
                        + " empreinte from fait where dossier = ? and rang = ?",
                vers,
                nouveau,
                de,
                rang);
    }
}
