package ca.qc.madi.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A register written before the tasks done had a table of their own: each row goes where it belongs, none is lost. */
class TachesFaitesMigrationTest {

    @Test
    void sur_h2() {
        exiger(new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"), "h2");
    }

    @Test
    void sur_postgresql() throws IOException {
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            exiger(postgres.getPostgresDatabase(), "postgresql");
        }
    }

    private static void exiger(DataSource source, String base) {
        flyway(source, base, "21");
        JdbcTemplate sql = new JdbcTemplate(source);
        for (String place : List.of("LIBRE", "PRISE", "EMETTEUR", "FAITE")) {
            boolean faite = place.equals("FAITE");
            sql.update(
                    "insert into tache (id, type, role, place, dossier, emetteur, societe, recherche, projet, rapport,"
                            + " creee, echeance, titulaire, au_nom_de, suivi_le, achevee_le, achevee_par, ouverte)"
                            + " values (?, 'ANALYSER_RAPPORT', 'ANALYSTE', ?, 'D-1', 'E-1', 'Usine', 'usine d-1', 'P1',"
                            + " 'FINAL', timestamp '2024-01-01 12:00:00', date '2024-03-01', 'a', 'b',"
                            + " date '2024-02-01', " + (faite ? "timestamp '2024-01-09 12:00:00', 'a'" : "null, null")
                            + ", ?)",
                    place,
                    place,
                    !faite);
        }
        flyway(source, base, "latest");
        String garde = "select id || ' ' || dossier || ' ' || projet || ' ' || rapport || ' ' || echeance || ' '"
                + " || titulaire || ' ' || au_nom_de || ' ' || suivi_le";
        assertThat(sql.queryForList(garde + " || ' ' || place from tache order by id", String.class))
                .containsExactly(
                        "EMETTEUR D-1 P1 FINAL 2024-03-01 a b 2024-02-01 EMETTEUR",
                        "LIBRE D-1 P1 FINAL 2024-03-01 a b 2024-02-01 LIBRE",
                        "PRISE D-1 P1 FINAL 2024-03-01 a b 2024-02-01 PRISE");
        assertThat(sql.queryForList(
                        garde + " || ' ' || achevee_par || ' ' || cast(achevee_le as date) from tache_faite",
                        String.class))
                .containsExactly("FAITE D-1 P1 FINAL 2024-03-01 a b 2024-02-01 a 2024-01-09");
    }

    private static void flyway(DataSource source, String base, String version) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/" + base)
                .target(version)
                .load()
                .migrate();
    }
}
