package ca.qc.madi.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Of the tasks a filter finds, each tab counts no more than ten pages. */
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

    private static FiltreTaches chercher(String mot) {
        return FiltreTaches.lire(Map.of("onglet", List.of("LIBRES"), "q", List.of(mot)));
    }

    private static Map<Onglet, String> textes(ListeTaches.Page page) {
        return page.comptes().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().texte()));
    }

    private void remplir(int nombre, String place) {
        for (int i = 0; i < nombre; i++) {
            base.update(
                    "insert into tache (id, type, role, place, dossier, emetteur, societe, recherche, projet, creee,"
                            + " achevee_le) values (?, 'ANALYSER_DEMANDE', 'ANALYSTE', ?, 'D-Z', 'E-Z', 'Zwickau',"
                            + " 'zwickau d-z', 'P1', timestamp '2024-01-01 12:00:00', timestamp '2024-01-01 12:00:00')",
                    place + "-" + i,
                    place);
        }
    }
}
