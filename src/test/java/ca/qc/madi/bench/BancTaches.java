package ca.qc.madi.bench;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import ca.qc.madi.MadiApplication;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.securite.CreationCompte;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

/**
 * The list of tasks with 50 and with 50,000 open tasks in the register, 20 loads of each of its pages turn by turn in
 * one run; medians and their ratio. {@code bench/taches} runs it.
 */
public final class BancTaches {

    private static final int PEU = 50;
    private static final int BEAUCOUP = 50_000;
    private static final int CHARGEMENTS = 20;
    private static final int CHAUFFE = 40;

    private static final List<String> ADRESSES = List.of(
            "/taches",
            "/taches?onglet=LIBRES",
            "/taches?onglet=LIBRES&tri=ECHEANCE&sens=asc",
            "/taches?onglet=LIBRES&tri=EMETTEUR&sens=desc",
            "/taches?onglet=TOUTES",
            "/taches?onglet=TOUTES&tri=EMETTEUR&sens=asc",
            "/taches?onglet=TOUTES&signe=RETARD",
            "/taches?onglet=TOUTES&signe=RETARD&tri=CREEE&sens=asc",
            "/taches?onglet=AUTRES&signe=RETARD",
            "/taches?onglet=LIBRES&q=acier");

    private BancTaches() {}

    public static void main(String[] arguments) throws Exception {
        List<Programme> programmes = List.of(new Programme("peu", PEU), new Programme("beaucoup", BEAUCOUP));
        for (int i = 0; i < CHAUFFE; i++) {
            for (String adresse : ADRESSES) for (Programme p : programmes) p.charger(adresse);
        }
        for (String adresse : ADRESSES) {
            List<Long> peu = new ArrayList<>();
            List<Long> beaucoup = new ArrayList<>();
            for (int i = 0; i < CHARGEMENTS; i++) {
                peu.add(programmes.get(0).charger(adresse));
                beaucoup.add(programmes.get(1).charger(adresse));
            }
            System.out.printf(
                    "%-55s %,8.2f ms with %d, %,8.2f ms with %,d: ratio %.2f%n",
                    adresse,
                    mediane(peu) / 1e6,
                    PEU,
                    mediane(beaucoup) / 1e6,
                    BEAUCOUP,
                    (double) mediane(beaucoup) / mediane(peu));
        }
        System.exit(0);
    }

    private static long mediane(List<Long> durees) {
        return durees.stream().sorted().skip(durees.size() / 2).findFirst().orElseThrow();
    }

    /** The whole program on its own database, with so many open tasks. */
    private static final class Programme {

        private final MockMvc pages;
        private final UserDetailsService comptes;

        Programme(String nom, int taches) throws SQLException {
            var contexte = (WebApplicationContext) new SpringApplicationBuilder(MadiApplication.class)
                    .profiles("test")
                    .run(
                            "--server.port=0",
                            "--spring.datasource.url=jdbc:h2:mem:" + nom + ";DB_CLOSE_DELAY=-1",
                            "--spring.jmx.enabled=false",
                            "--camunda.bpm.process-engine-name=" + nom,
                            "--camunda.bpm.job-execution.enabled=false");
            contexte.getBean(CreationCompte.class)
                    .creer(Acteur.analyste("analyste"), "Une analyste", "phrase-de-passe");
            remplir(contexte.getBean(DataSource.class), taches);
            comptes = contexte.getBean(UserDetailsService.class);
            pages = webAppContextSetup(contexte)
                    .apply(SecurityMockMvcConfigurers.springSecurity())
                    .build();
        }

        /** One page, in nanoseconds. */
        long charger(String adresse) throws Exception {
            var demande = get(adresse).with(user(comptes.loadUserByUsername("analyste")));
            long debut = System.nanoTime();
            int statut = pages.perform(demande).andReturn().getResponse().getStatus();
            long duree = System.nanoTime() - debut;
            if (statut != 200) throw new IllegalStateException(adresse + " answers " + statut);
            return duree;
        }

        /** One task in ten held by the reader's colleagues, one in ten awaited from an émetteur, the others free. */
        private static void remplir(DataSource base, int nombre) throws SQLException {
            String phrase = "insert into tache (id, type, role, place, dossier, emetteur, societe, recherche, projet,"
                    + " creee, echeance, titulaire) values (?, ?, ?, ?, ?, ?, ?, ?, 'P1', ?, ?, ?)";
            Instant depart = Instant.parse("2024-01-01T12:00:00Z");
            try (Connection connexion = base.getConnection();
                    PreparedStatement ligne = connexion.prepareStatement(phrase)) {
                for (int i = 0; i < nombre; i++) {
                    boolean tenue = i % 10 == 1;
                    boolean due = i % 10 == 2;
                    String societe = (i % 7 == 0 ? "Aciérie " : "Usine ") + i % 400;
                    ligne.setString(1, "t-" + i);
                    ligne.setString(2, due ? "DEPOSER_RAPPORT" : "ANALYSER_DEMANDE");
                    ligne.setString(3, due ? "EMETTEUR" : "ANALYSTE");
                    ligne.setString(4, tenue ? "PRISE" : due ? "EMETTEUR" : "LIBRE");
                    ligne.setString(5, "D-" + i % 1000);
                    ligne.setString(6, "E-" + i % 400);
                    ligne.setString(7, societe);
                    ligne.setString(8, societe.toLowerCase(Locale.ROOT).replace('é', 'e') + " d-" + i % 1000);
                    ligne.setObject(9, OffsetDateTime.ofInstant(depart.plusSeconds(i * 60L), ZoneOffset.UTC));
                    ligne.setObject(10, due ? LocalDate.of(2024, 1, 31).plusDays(i % 300) : null);
                    ligne.setString(11, tenue ? "collegue-" + i % 20 : null);
                    ligne.addBatch();
                    if (i % 1000 == 999) ligne.executeBatch();
                }
                ligne.executeBatch();
                if (!connexion.getAutoCommit()) connexion.commit();
            }
        }
    }
}
