package ca.qc.madi.simulation;

import static ca.qc.madi.simulation.UneVie.depenses;
import static ca.qc.madi.simulation.UneVie.piece;
import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.avenant.Reouverture;
import ca.qc.madi.avenant.Retrait;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.dossier.Octroi;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.journal.Verification;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.preuve.Reexecutions;
import ca.qc.madi.projet.AnalyseDemande;
import ca.qc.madi.projet.AnalyseDemande.Decision;
import ca.qc.madi.projet.FaitProjet.ProjetAccepte;
import ca.qc.madi.projet.FaitProjet.ProjetRefuse;
import ca.qc.madi.projet.Reserves;
import ca.qc.madi.simulation.Banc.Partie;
import ca.qc.madi.versement.Approbation;
import ca.qc.madi.versement.FaitVersement.VersementApprouve;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** What must hold on each database the program runs on: whole lives, one transaction, people acting at once. */
abstract class VieEntiere {

    private static final Path DOSSIER = Path.of("src/test/resources/scenarios");
    private static final String AVANCEMENT = "AVANCEMENT-2023";
    private static final Acteur DEUXIEME = Acteur.analyste("analyste2");
    private static final Acteur TROISIEME = Acteur.analyste("analyste3");

    @Autowired
    private DefaultListableBeanFactory beans;

    @Autowired
    private Joueur joueur;

    @Autowired
    private Approbation approbation;

    @Autowired
    private AnalyseDemande analyse;

    @Autowired
    private Flux flux;

    @Autowired
    private JdbcTemplate base;

    abstract String produit();

    @Test
    void la_base_est_celle_que_l_on_croit() {
        String produit = base.execute((java.sql.Connection c) -> c.getMetaData().getDatabaseProductName());
        assertThat(produit).isEqualTo(produit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X1-pte-sans-avancement.yaml",
                "X2-pte-deux-ans.yaml",
                "X3-cumul-puis-solde.yaml",
                "X4-cumul-trop-percu.yaml",
                "X7-surcout-exploitation.yaml",
                "X8-suivi-et-recouvrement.yaml",
                "X6-enveloppe-epuisee.yaml",
                "R1-pte-classeurs.yaml"
            })
    void tout_attendu_est_obtenu(String fichier) {
        Deroulement deroulement = joueur.jouer(Scenario.lire(DOSSIER.resolve(fichier)), DOSSIER);
        assertThat(deroulement.differences()).isEmpty();
        assertThat(deroulement.refus()).isEmpty();
        assertThat(beans.getBean(Verification.class).verifier().intact()).isTrue();
        Reexecutions reexecutions = beans.getBean(Reexecutions.class);
        String joue = reexecutions.tous().get(reexecutions.tous().size() - 1);
        assertThat(reexecutions.executer(joue).ecarts()).isEmpty();
    }

    @Test
    void le_moteur_et_le_livre_ont_un_seul_gestionnaire_de_transactions() {
        var gestionnaires =
                beans.getBeansOfType(PlatformTransactionManager.class).values();
        assertThat(gestionnaires).singleElement().isInstanceOf(JpaTransactionManager.class);
        var moteur = (SpringProcessEngineConfiguration)
                beans.getBean(ProcessEngine.class).getProcessEngineConfiguration();
        assertThat(moteur.getTransactionManager())
                .isSameAs(gestionnaires.iterator().next());
        assertThat(moteur.isTransactionsExternallyManaged()).isTrue();
    }

    @Test
    void nos_tables_sont_la_avant_celles_du_moteur() {
        List<String> ordre = Arrays.asList(beans.getSingletonNames());
        String moteur = beans.getBeanNamesForType(ProcessEngine.class)[0];
        assertThat(ordre).contains("flywayInitializer", moteur);
        assertThat(ordre.indexOf("flywayInitializer")).isLessThan(ordre.indexOf(moteur));
        assertThat(base.queryForObject(
                        "select count(*) from \"flyway_schema_history\" where \"success\" = true", Integer.class))
                .isPositive();
    }

    @RepeatedTest(3)
    void deux_approbations_du_meme_versement_n_en_font_qu_un() {
        Partie partie = calculee(new Banc(beans), "P1", UneVie.etude());
        RefRapport ref = partie.rapport(AVANCEMENT);
        Instant quand = UnJour.le("2024-03-22");

        List<String> issues = ensemble(
                () -> approbation.approuver(ref, DEUXIEME, quand), () -> approbation.approuver(ref, TROISIEME, quand));
        assertThat(issues).containsExactlyInAnyOrder("fait", "M-TACHE-01");
        assertThat(partie.versements()).containsExactly("85000.00");
        assertThat(partie.faits(VersementApprouve.class)).hasSize(1);
    }

    @RepeatedTest(3)
    void deux_offres_faites_ensemble_au_meme_emetteur_n_en_font_qu_une() {
        Partie partie = new Banc(beans).jouer(UneVie.vide().acte("2023-03-01", "horloge"));
        Octroi octroi = beans.getBean(Octroi.class);
        Octroi.Offre offre = new Octroi.Offre(
                String.valueOf(partie.jeu.emetteur.emetteur()), "MADI", Montants.dollars("1000.00"), Map.of());
        Instant quand = UnJour.le("2023-03-01");

        List<String> issues = ensemble(
                () -> octroi.offrirSeul(offre, DEUXIEME, quand), () -> octroi.offrirSeul(offre, TROISIEME, quand));
        assertThat(issues).containsExactlyInAnyOrder("fait", "G-FIN-03");
    }

    /** M-BUDGET-01: what an ended offer gave back is counted once, whoever takes it first. */
    @Test
    void deux_reouvertures_faites_ensemble_ne_depassent_pas_le_budget_de_la_mesure() {
        base.update("update dossier set mesure = 'CONSIGNE' where mesure = 'MADI'");
        String un = retiree("budget-1");
        String autre = retiree("budget-2");
        Reouverture reouverture = beans.getBean(Reouverture.class);
        Instant quand = UnJour.le("2023-03-03");

        List<String> issues = ensemble(
                () -> reouverture.rouvrirDossier(un, "Erreur", DEUXIEME, quand),
                () -> reouverture.rouvrirDossier(autre, "Erreur", TROISIEME, quand));
        assertThat(issues).containsExactlyInAnyOrder("fait", "M-BUDGET-01");
        Dossiers dossiers = beans.getBean(Dossiers.class);
        String rouvert = issues.get(0).equals("fait") ? un : autre;
        String ferme = rouvert.equals(un) ? autre : un;
        assertThat(dossiers.lire(rouvert, DEUXIEME).sansSuite()).isFalse();
        assertThat(dossiers.lire(ferme, DEUXIEME).sansSuite()).isTrue();

        Retrait retrait = beans.getBean(Retrait.class);
        retrait.retirerDossier(rouvert, ca.qc.madi.dossier.Partie.MELCCFP, "Fin", DEUXIEME, quand);
        reouverture.rouvrirDossier(ferme, "Erreur", DEUXIEME, quand);
        assertThat(dossiers.lire(ferme, DEUXIEME).sansSuite()).isFalse();
        base.update("update dossier set mesure = 'CONSIGNE' where mesure = 'MADI'");
    }

    /** Thirty millions of the forty-eight of the measure, offered and taken back. */
    private String retiree(String emetteur) {
        beans.getBean(Emetteurs.class)
                .save(new Emetteur(emetteur, emetteur, null, List.of(new Emetteur.Etablissement("7001", "Usine A"))));
        String id = beans.getBean(Octroi.class)
                .offrir(
                        new Octroi.Offre(emetteur, "MADI", Montants.dollars("30000000.00"), Map.of()),
                        DEUXIEME,
                        UnJour.le("2023-03-01"));
        beans.getBean(Retrait.class)
                .retirerDossier(id, ca.qc.madi.dossier.Partie.MELCCFP, "Erreur", DEUXIEME, UnJour.le("2023-03-02"));
        return id;
    }

    @RepeatedTest(3)
    void deux_projets_payes_ensemble_ne_depassent_jamais_l_enveloppe() {
        UneVie deux =
                UneVie.etude().enveloppe("135000.00").depot("2023-08-16", "P2").accepter("2023-08-17", "P2");
        Partie partie = calculee(new Banc(beans), "P1", deux);
        partie.acte(rapport("P2"));
        analyser(partie, "P2");
        RefRapport un = partie.rapport(AVANCEMENT);
        RefRapport autre = new RefProjet(partie.dossier(), "P2").rapport(AVANCEMENT);
        Instant quand = UnJour.le("2024-03-22");

        List<String> issues = ensemble(
                () -> approbation.approuver(un, DEUXIEME, quand), () -> approbation.approuver(autre, TROISIEME, quand));
        assertThat(issues).containsExactlyInAnyOrder("fait", "M-CALCUL-01");
        assertThat(partie.versements()).containsExactly("85000.00");

        RefRapport reste = issues.get(0).equals("fait") ? autre : un;
        approbation.renvoyer(reste, "L’enveloppe a changé.", DEUXIEME, quand);
        approbation.reviser(reste, Reserves.AUCUNE, partie.jeu.analyste, quand);
        approbation.approuver(reste, DEUXIEME, quand);
        assertThat(partie.versements()).containsExactly("85000.00", "50000.00");
        assertThat(partie.histoire().solde().isZero()).isTrue();
    }

    @RepeatedTest(3)
    void deux_personnes_qui_font_la_meme_tache_n_en_font_qu_une() {
        Partie partie = new Banc(beans).jouer(UneVie.enVigueur().depot("2023-07-02", "P1"));
        RefProjet ref = new RefProjet(partie.dossier(), "P1");
        Instant quand = UnJour.le("2023-08-15");
        partie.acte("2023-08-15", "horloge");

        List<String> issues = ensemble(
                () -> analyse.decider(ref, Decision.ACCEPTE, "", DEUXIEME, quand),
                () -> analyse.decider(ref, Decision.REFUSE, "Hors programme.", TROISIEME, quand));
        assertThat(issues).containsExactlyInAnyOrder("fait", "M-ETAT-03");
        int decisions = partie.faits(ProjetAccepte.class).size()
                + partie.faits(ProjetRefuse.class).size();
        assertThat(decisions).isEqualTo(1);
        assertThat(flux.taches(partie.dossier())).noneMatch(t -> t.type() == TypeTache.ANALYSER_DEMANDE);
    }

    /** The project's report of 2023, 100 000, accepted; its payment waits for a second person. */
    private static Partie calculee(Banc banc, String projet, UneVie vie) {
        Partie partie = banc.jouer(vie).acte(rapport(projet));
        return analyser(partie, projet);
    }

    private static String rapport(String projet) {
        return UneVie.rapportEcrit(
                "2024-02-20", 2023, depenses(piece(projet + "-001", 2023, "100000.00")), "projet", projet);
    }

    private static Partie analyser(Partie partie, String projet) {
        return partie.acte(
                "2024-03-22",
                "analyse",
                "projet",
                projet,
                "rapport",
                AVANCEMENT,
                "decision",
                "ACCEPTE",
                "approbation",
                "false");
    }

    /** Both at once; « fait », or the code each was refused under. */
    private static List<String> ensemble(Runnable un, Runnable autre) {
        CyclicBarrier depart = new CyclicBarrier(2);
        ExecutorService personnes = Executors.newFixedThreadPool(2);
        try {
            Future<String> premiere = personnes.submit(() -> tenter(depart, un));
            Future<String> seconde = personnes.submit(() -> tenter(depart, autre));
            return List.of(premiere.get(60, TimeUnit.SECONDS), seconde.get(60, TimeUnit.SECONDS));
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            personnes.shutdownNow();
        }
    }

    private static String tenter(CyclicBarrier depart, Runnable geste) throws Exception {
        depart.await(60, TimeUnit.SECONDS);
        try {
            geste.run();
            return "fait";
        } catch (ActeRefuse e) {
            return String.join(" ", e.codes());
        }
    }
}
