package ca.qc.madi.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Of the tasks a filter finds, each tab counts no more than ten pages; an index gives those of a page in their order. */
@TestMadi
class ListeTachesTest {

    @Autowired
    private ListeTaches liste;

    @Autowired
    private JdbcTemplate base;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void un_mot_trouve_par_beaucoup_n_est_compte_que_jusqu_au_plafond() {
        new TransactionTemplate(transactions).executeWithoutResult(passage -> {
            passage.setRollbackOnly();
            remplir(ListeTaches.PLAFOND + 1, "LIBRE");
            remplir(3, "FAITE");
            ListeTaches.Page page = liste.lire(chercher("Zwickau"), Scene.ANALYSTE);
            assertThat(page.lignes()).hasSize(ListeTaches.PAGE);
            assertThat(page.suite()).isTrue();
            assertThat(textes(page))
                    .isEqualTo(Map.of(
                            Onglet.MIENNES, "0",
                            Onglet.LIBRES, ListeTaches.PLAFOND + "+",
                            Onglet.AUTRES, "0",
                            Onglet.TOUTES, ListeTaches.PLAFOND + "+",
                            Onglet.FAITES, "3"));
            base.update("delete from tache where id = 'LIBRE-0'");
            assertThat(textes(liste.lire(chercher("Zwickau"), Scene.ANALYSTE)))
                    .containsEntry(Onglet.LIBRES, String.valueOf(ListeTaches.PLAFOND));
        });
    }

    @Test
    void ce_qui_est_en_retard_vient_par_echeance_d_ou_qu_il_soit_attendu() {
        new TransactionTemplate(transactions).executeWithoutResult(passage -> {
            passage.setRollbackOnly();
            for (String place : List.of("LIBRE", "PRISE", "EMETTEUR", "FAITE")) remplir(2, place);
            base.update("update tache set titulaire = 'x' where id = 'PRISE-0'");
            echoir("FAITE-0", 2000);
            echoir("PRISE-0", 2003);
            echoir("EMETTEUR-0", 2001);
            echoir("LIBRE-0", 2002);
            echoir("LIBRE-1", 9999);
            FiltreTaches retard = FiltreTaches.lire(
                    Map.of("onglet", List.of("TOUTES"), "signe", List.of("RETARD"), "dossier", List.of("D-Z")));
            assertThat(retard.usuel()).isTrue();
            ListeTaches.Page page = liste.lire(retard, Scene.ANALYSTE);
            assertThat(page.lignes()).extracting(LigneRegistre::id).containsExactly("EMETTEUR-0", "LIBRE-0", "PRISE-0");
            assertThat(textes(page))
                    .isEqualTo(Map.of(
                            Onglet.MIENNES, "0",
                            Onglet.LIBRES, "1",
                            Onglet.AUTRES, "2",
                            Onglet.TOUTES, "3",
                            Onglet.FAITES, "1"));
            assertThat(liste.lire(retard.trie(TriTaches.DOSSIER).sur(Onglet.AUTRES), Scene.ANALYSTE)
                            .lignes())
                    .extracting(LigneRegistre::id)
                    .containsExactly("EMETTEUR-0", "PRISE-0");
        });
    }

    @Test
    void un_index_donne_chaque_ordre_d_un_onglet() {
        List<String> index = base.queryForList(
                "select listagg(lower(column_name), ' ') within group (order by ordinal_position)"
                        + " from information_schema.index_columns where table_name in ('TACHE', 'TACHE_FAITE')"
                        + " group by index_name",
                String.class);
        for (Onglet onglet : EnumSet.complementOf(EnumSet.of(Onglet.MIENNES))) {
            for (TriTaches tri : TriTaches.values()) {
                if (onglet == Onglet.FAITES && tri != TriTaches.ACHEVEE) continue;
                FiltreTaches filtre =
                        FiltreTaches.lire(Map.of("onglet", List.of(onglet.name()), "tri", List.of(tri.name())));
                String ordre = new SelectionTaches(filtre, "moi", List.of(), LocalDate.EPOCH)
                        .ordre().stream()
                                .map(o -> o.getProperty()
                                        .replaceAll("(\\p{Upper})", "_$1")
                                        .toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" "));
                assertThat(index).as("%s par %s", onglet, tri).contains(ordre);
            }
        }
    }

    private void echoir(String id, int annee) {
        String table = id.startsWith("FAITE") ? "tache_faite" : "tache";
        base.update("update " + table + " set echeance = ? where id = ?", LocalDate.of(annee, 1, 31), id);
    }

    private static FiltreTaches chercher(String mot) {
        return FiltreTaches.lire(Map.of("onglet", List.of("LIBRES"), "q", List.of(mot)));
    }

    private static Map<Onglet, String> textes(ListeTaches.Page page) {
        return page.comptes().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().texte()));
    }

    private void remplir(int nombre, String place) {
        boolean faite = place.equals("FAITE");
        for (int i = 0; i < nombre; i++) {
            base.update(
                    (faite ? "insert into tache_faite (achevee_le, achevee_par," : "insert into tache (place,")
                            + " id, type, role, dossier, emetteur, societe, recherche, projet, creee) values ("
                            + (faite ? "timestamp '2024-01-01 12:00:00', 'x'" : "'" + place + "'")
                            + ", ?, 'ANALYSER_DEMANDE', 'ANALYSTE', 'D-Z', 'E-Z', 'Zwickau',"
                            + " 'zwickau d-z', 'P1', timestamp '2024-01-01 12:00:00')",
                    place + "-" + i);
        }
    }
}
