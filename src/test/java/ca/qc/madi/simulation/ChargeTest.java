package ca.qc.madi.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.dossier.FaitDossier.EntenteEnVigueur;
import ca.qc.madi.historique.Histoire;
import ca.qc.madi.historique.Histoires;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.projet.FaitProjet.RapportAccepte;
import ca.qc.madi.versement.FaitVersement.VersementApprouve;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Random dossiers hold what any dossier must, and a broken one is named. */
@TestMoteur
class ChargeTest {

    @Autowired
    private Charge charge;

    @Autowired
    private Joueur joueur;

    @Autowired
    private Histoires histoires;

    @Autowired
    private InvariantsMoteur surMoteur;

    @Autowired
    private RuntimeService execution;

    @Autowired
    private ManagementService gestion;

    private static final Acteur MINISTERE = Acteur.analyste("analyste1");

    @Test
    void des_dossiers_tires_au_hasard_tiennent_tous_les_invariants() {
        Charge.Bilan bilan = charge.jouer(4, 7, false);
        assertThat(bilan.ruptures()).isEmpty();
        assertThat(bilan.dossiers()).isEqualTo(4);
        assertThat(bilan.tires()).isPositive();
    }

    @Test
    void une_vie_qui_doit_de_l_argent_le_rend_avant_de_se_fermer() {
        int rang = 1;
        Charge.Bilan bilan = charge.jouer(rang, rang, 11, false);
        int decrits = VieAleatoire.tirer(11, rang).actes().size();
        assertThat(bilan.actes()).as("its acts and what it pays back").isGreaterThan(decrits);
        assertThat(bilan.ruptures()).isEmpty();
    }

    @Test
    void les_lignes_typees_donnent_la_vie_que_donnent_les_classeurs() {
        Scenario x3 = Scenario.lire(ScenariosTest.DOSSIER.resolve("X3-cumul-puis-solde.yaml"));
        Deroulement typee = joueur.jouer(x3, Path.of(""), Porte.LIGNES, jeu -> {});
        Deroulement classeurs = joueur.jouer(x3, Path.of(""));
        assertThat(typee.differences()).isEmpty();
        assertThat(typee.versements()).isEqualTo(classeurs.versements());
        assertThat(typee.etat()).isEqualTo(classeurs.etat());
        assertThat(typee.journal().faits()).isEqualTo(classeurs.journal().faits());
    }

    @Test
    void un_paiement_sans_entente_ni_deux_personnes_est_nomme() {
        Histoire histoire = histoires.lire(jouer("X1-pte-sans-avancement.yaml").dossier(), MINISTERE);
        assertThat(InvariantsJournal.rompus(histoire)).isEmpty();
        assertThat(InvariantsJournal.rompus(sans(histoire, EntenteEnVigueur.class)))
                .containsExactly("P1 FINAL est payé sans entente en vigueur");
        assertThat(InvariantsJournal.rompus(sans(histoire, VersementApprouve.class)))
                .contains("P1 FINAL est payé sans approbation de ce montant");
        assertThat(InvariantsJournal.rompus(sans(histoire, RapportAccepte.class)))
                .containsExactly("P1 FINAL est payé sans l’accord de deux personnes");
    }

    @Test
    void une_minuterie_que_le_registre_ne_dit_pas_est_nommee() {
        List<Jeu> jeux = new ArrayList<>();
        joueur.jouer(
                UneVie.enVigueur()
                        .depot("2023-07-02", "P1")
                        .accepter("2023-08-15", "P1")
                        .scenario(),
                Path.of(""),
                Porte.LIGNES,
                jeux::add);
        assertThat(surMoteur.enRoute(jeux.get(0).dossier())).isEmpty();
        String instance = execution
                .createProcessInstanceQuery()
                .variableValueEquals("dossier", jeux.get(0).dossier())
                .processDefinitionKey("realisation")
                .singleResult()
                .getId();
        String minuterie = gestion.createJobQuery()
                .processInstanceId(instance)
                .timers()
                .singleResult()
                .getId();
        gestion.setJobDuedate(minuterie, Date.from(Instant.parse("2031-01-01T05:00:00Z")));
        assertThat(surMoteur.enRoute(jeux.get(0).dossier()))
                .singleElement()
                .satisfies(r -> assertThat(r).contains("2031-01-01"));
    }

    @Test
    void un_processus_qui_court_encore_apres_la_fin_est_nomme() {
        List<Jeu> jeux = new ArrayList<>();
        Scenario scenario = UneVie.enVigueur()
                .depot("2023-07-02", "P1")
                .accepter("2023-08-15", "P1")
                .scenario();
        joueur.jouer(scenario, Path.of(""), Porte.LIGNES, jeux::add);
        assertThat(surMoteur.apresFermeture(jeux.get(0).dossier()))
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r).contains("court encore", "P1"));
    }

    private Jeu jouer(String nom) {
        List<Jeu> jeux = new ArrayList<>();
        joueur.jouer(Scenario.lire(ScenariosTest.DOSSIER.resolve(nom)), Path.of(""), Porte.LIGNES, jeux::add);
        return jeux.get(0);
    }

    private static Histoire sans(Histoire h, Class<?> type) {
        return new Histoire(
                h.dossier(),
                h.projets(),
                h.comptes(),
                h.suivis(),
                h.faits().stream().filter(f -> !type.isInstance(f.contenu())).toList());
    }

    @Test
    void la_meme_graine_tire_la_meme_vie() {
        assertThat(VieAleatoire.tirer(7, 2)).isEqualTo(VieAleatoire.tirer(7, 2));
        assertThat(VieAleatoire.tirer(7, 2)).isNotEqualTo(VieAleatoire.tirer(8, 2));
    }

    @Test
    void ce_qui_ne_tient_pas_est_nomme() {
        Scenario x1 = Scenario.lire(ScenariosTest.DOSSIER.resolve("X1-pte-sans-avancement.yaml"));
        Deroulement vie = joueur.jouer(x1, Path.of(""));
        assertThat(Invariants.rompus(x1, vie)).isEmpty();
        Scenario petite = new Scenario(
                x1.scenario(), x1.mesure(), x1.emetteur(), BigDecimal.ONE, x1.cadre(), x1.actes(), x1.attendu());
        assertThat(Invariants.rompus(petite, vie)).anyMatch(r -> r.contains("enveloppe est dépassée"));
        Scenario sans = new Scenario(
                x1.scenario(), x1.mesure(), x1.emetteur(), x1.enveloppe(), x1.cadre(), List.of(), x1.attendu());
        assertThat(Invariants.rompus(sans, vie)).anyMatch(r -> r.contains("P1 : cumul"));
    }
}
