package ca.qc.madi.simulation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The same on a real PostgreSQL, which comes from Maven and is stopped with its context. */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@ActiveProfiles("test")
@Import(VieEntierePostgresTest.Base.class)
@DirtiesContext
class VieEntierePostgresTest extends VieEntiere {

    static class Base {

        @Bean(destroyMethod = "close")
        EmbeddedPostgres postgres() throws IOException {
            return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        }

        @Bean
        JdbcConnectionDetails connexion(EmbeddedPostgres postgres) {
            return new JdbcConnectionDetails() {
                @Override
                public String getUsername() {
                    return "postgres";
                }

                @Override
                public String getPassword() {
                    return "postgres";
                }

                @Override
                public String getJdbcUrl() {
                    return postgres.getJdbcUrl("postgres", "postgres");
                }
            };
        }
    }

    @Override
    String produit() {
        return "PostgreSQL";
    }
}
