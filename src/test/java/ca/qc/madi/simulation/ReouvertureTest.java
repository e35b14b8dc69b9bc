package ca.qc.madi.simulation;

import static ca.qc.madi.simulation.UneVie.depenses;
import static ca.qc.madi.simulation.UneVie.piece;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.avenant.Reouverture;
import ca.qc.madi.dossier.FaitDossier.DossierRouvert;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Interruption;
import ca.qc.madi.flux.Processus;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.historique.EtapeVecue;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.projet.Echeance;
import ca.qc.madi.projet.Echeances;
import ca.qc.madi.projet.FaitPlanification.PlanificationCaduque;
import ca.qc.madi.projet.FaitPlanification.PlanificationOuverte;
import ca.qc.madi.projet.FaitProjet.ProjetRouvert;
import ca.qc.madi.simulation.Banc.Partie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** An end decided in error is undone: everything stands again where it stood, and goes on to its term. */
@TestMoteur
class ReouvertureTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Reouverture reouverture;

    @Autowired
    private Actes actes;

    @Autowired
    private Flux flux;

    @Autowired
    private Echeances echeances;

    private Banc banc;

    @BeforeEach
    void installer() {
        banc = new Banc(beans);
    }

    @Test
    void aWithdrawnProjectStartsAgainWhereItStoodAndIsPaidToItsEnd() {
        Partie partie = banc.jouer(UneVie.etude()
                .rapport("2024-02-20", 2023, depenses(piece("F-001", 2023, "100000.00")))
                .payer("2024-03-20", "AVANCEMENT-2023", "approbation", "false"));
        List<String> places = places(partie);
        List<String> rangees = attendues(partie);
        List<EtapeVecue> ouvertes = enCours(partie);
        partie.acte("2024-04-02", "retrait", "motif", "Dit au mauvais projet");
        assertThat(enCours(partie)).isEmpty();
        assertThat(flux.interruptions(partie.dossier()))
                .extracting(i -> i.position().noeud(), Interruption::rouvert)
                .contains(org.assertj.core.groups.Tuple.tuple("Tache_ApprouverVersement", false));

        rouvrir(partie, "2024-04-10");
        assertThat(partie.etat("P1")).isEqualTo("EN_REALISATION");
        assertThat(partie.faits(ProjetRouvert.class))
                .extracting(ProjetRouvert::motif)
                .containsExactly("Erreur");
        assertThat(places(partie)).containsExactlyInAnyOrderElementsOf(places);
        assertThat(attendues(partie)).containsExactlyInAnyOrderElementsOf(rangees);
        assertThat(enCours(partie)).extracting(EtapeVecue::etape).containsExactlyElementsOf(etapes(ouvertes));
        assertThat(flux.interruptions(partie.dossier())).allMatch(Interruption::rouvert);

        partie.acte("2024-04-15", "approbation", "rapport", "AVANCEMENT-2023")
                .acte("2024-10-31", "fin-projet", "fin", "2024-10-31");
        partie.acte(
                UneVie.finaleEcrite("2024-12-15", depenses(piece("F-002", "2024-01-10", "2024-09-30", "150000.00"))));
        partie.acte("2025-01-20", "analyse", "rapport", "FINAL", "decision", "ACCEPTE");
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.etat("P1")).isEqualTo("SOLDE_VERSE");
        assertThat(partie.versements()).containsExactly("85000.00", "165000.00");

        partie.acte("2025-02-01", "horloge");
        assertThatThrownBy(() -> rouvrir(partie, "2025-02-01")).hasMessageStartingWith("M-REOUVERTURE-01");
    }

    @Test
    void aRefusedRequestIsAnalysedAgainWithTheOpinionsThatWereGathered() {
        Partie partie = banc.jouer(UneVie.enVigueur().depot("2023-07-02", "P1"));
        assertThatThrownBy(() -> rouvrir(partie, "2023-07-02")).hasMessageStartingWith("M-REOUVERTURE-02");
        List<String> places = places(partie);
        partie.acte("2023-08-15", "decision", "decision", "REFUSE", "motif", "Mauvaise pièce");
        assertThat(flux.positions(partie.dossier())).isEmpty();
        assertThat(flux.interruptions(partie.dossier()))
                .as("its diagram shows its end")
                .isEmpty();
        assertThatThrownBy(() -> rouvrir(partie, "2023-08-14")).hasMessageStartingWith("M-DATE-02");
        rouvrir(partie, "2023-08-15");
        assertThat(places(partie)).isEqualTo(places);
        partie.acte("2023-08-16", "decision", "decision", "ACCEPTE").acte("2024-02-01", "horloge");
        assertThat(partie.taches()).contains("Déposer le rapport d'avancement");
        assertThat(partie.refus()).isEmpty();
    }

    /** The planning that was awaited lapses with a fact; the next one that is asked for is of a month to come. */
    @Test
    void anEntenteTerminatedInErrorStandsAgainWithAllItsProjects() {
        Partie partie = banc.jouer(UneVie.etude().depot("2023-09-02", "P2"));
        partie.acte("2023-11-05", "horloge");
        assertThat(partie.taches()).contains("Mettre à jour la planification financière");
        partie.acte("2023-11-10", "resiliation", "motif", "Mauvais dossier");
        assertThat(partie.faits(PlanificationCaduque.class)).hasSize(1);
        assertThat(attendues(partie)).isEmpty();
        assertThat(enCours(partie)).isEmpty();
        partie.acte("2024-08-10", "horloge");

        assertThatThrownBy(() -> reouverture.rouvrirDossierSeul(
                        partie.dossier(), " ", partie.jeu.analyste, UnJour.le("2024-08-10")))
                .isInstanceOfSatisfying(
                        ActeRefuse.class, refus -> assertThat(refus.codes()).containsExactly("M-TEXTE-01"));
        assertThatThrownBy(() -> rouvrir(partie, "2024-08-10")).hasMessageStartingWith("M-RESIL-01");
        rouvrirDossier(partie, "2024-08-10");
        assertThat(partie.faits(DossierRouvert.class)).hasSize(1);
        assertThat(partie.etat("dossier")).isEqualTo("EN_VIGUEUR");
        assertThat(partie.etat("P1")).isEqualTo("EN_REALISATION");
        assertThat(partie.etat("P2")).isEqualTo("EN_ANALYSE");
        partie.acte("{date: 2024-08-11, acte: decision, projet: P2, decision: ACCEPTE}")
                .acte("2024-11-02", "horloge");
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.taches())
                .contains("Déposer le rapport d'avancement", "Mettre à jour la planification financière");
        assertThat(partie.faits(PlanificationOuverte.class))
                .filteredOn(o -> o.projet().equals("P1"))
                .extracting(PlanificationOuverte::rapport)
                .containsExactly("PLANIFICATION-2023-11", "PLANIFICATION-2024-11");
    }

    @Test
    void anOfferTakenBackInErrorIsSignedByWhoeverHadNotYet() {
        Partie partie = banc.jouer(UneVie.lettree()
                .acte("2023-06-01", "signature", "partie", "EMETTEUR")
                .acte("2023-06-02", "retrait", "partie", "MELCCFP"));
        rouvrirDossier(partie, "2023-06-03");
        assertThat(partie.etat("dossier")).isEqualTo("SIGNEE_EMETTEUR");
        assertThat(partie.taches()).containsExactly("Signer l'entente (MELCCFP)");
        partie.acte("2023-06-08", "signature", "partie", "MELCCFP");
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.etat("dossier")).isEqualTo("EN_VIGUEUR");
        assertThat(flux.positions(partie.dossier())).isEmpty();
    }

    @Test
    void anOfferDeclinedOrNotAuthorisedInErrorIsAnsweredAgain() {
        Partie partie =
                banc.jouer(UneVie.vide().acte("2023-03-01", "offre").acte("2023-03-15", "reponse", "interet", "false"));
        rouvrirDossier(partie, "2023-03-16");
        partie.acte("2023-03-17", "reponse", "interet", "true")
                .acte("2023-05-10", "autorisation", "accordee", "false", "motif", "Erreur de dossier");
        assertThat(partie.etat("dossier")).isEqualTo("NON_AUTORISE");
        rouvrirDossier(partie, "2023-05-11");
        partie.acte("2023-05-12", "autorisation", "numero", "\"612-2023\"");
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.taches()).containsExactly("Transmettre la lettre d'octroi");
    }

    /** A default invoiced by the follow-up: its recovery, alone meanwhile, comes back under the follow-up. */
    @Test
    void aFollowUpGoesOnWithTheRecoveryItHadCalled() {
        Partie partie = suivie();
        List<String> places = places(partie);
        partie.acte("2025-11-16", "resiliation");
        rouvrirDossier(partie, "2025-11-17");
        assertThat(places(partie)).containsExactlyInAnyOrderElementsOf(places);
        partie.acte("2025-11-20", "remboursement", "montant", "25000.00").acte("2026-11-01", "horloge");
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.taches()).containsExactly("Attester le maintien des réductions");
    }

    @Test
    void aRecoveryThatEndedMeanwhileIsNotAwaitedTwice() {
        Partie partie = suivie();
        partie.acte("2025-11-16", "resiliation").acte("2025-11-20", "remboursement", "montant", "25000.00");
        rouvrirDossier(partie, "2025-11-21");
        assertThat(partie.taches()).isEmpty();
        partie.acte("2026-11-01", "horloge");
        assertThat(partie.taches()).containsExactly("Attester le maintien des réductions");
    }

    @Test
    void aProjectRevokedInErrorIsCarriedOn() {
        Partie partie = banc.jouer(UneVie.etude());
        List<String> places = places(partie);
        beans.getBean(ca.qc.madi.projet.AnalyseDemande.class)
                .revoquer(ref(partie), "Erreur", partie.jeu.analyste, UnJour.le("2023-08-15"));
        assertThat(flux.positions(partie.dossier())).isEmpty();
        rouvrir(partie, "2023-08-15");
        assertThat(places(partie)).containsExactlyInAnyOrderElementsOf(places);
        Acteur emetteur = partie.jeu.emetteur;
        assertThatThrownBy(() -> reouverture.rouvrir(ref(partie), "Non", emetteur, UnJour.le("2023-08-15")))
                .hasMessageStartingWith("M-DROIT-01");
    }

    private Partie suivie() {
        Partie partie = banc.jouer(UneVie.etude()
                .finProjet("2024-10-31")
                .finale(
                        "2024-12-15",
                        depenses(
                                piece("F-001", 2023, "100000.00"),
                                piece("F-002", "2024-01-10", "2024-09-30", "150000.00")))
                .payer("2025-01-20", "FINAL"));
        Acte suivi = new Acte("suivi", partie.dossier(), "P1", Acteur.MOTEUR, UnJour.le("2025-01-20"));
        actes.executer(suivi, () -> flux.demarrer(Processus.SUIVI_ANNUEL, Repere.de(ref(partie))));
        return partie.acte("2025-10-31", "attestation", "annee", "1", "conforme", "false")
                .acte("2025-11-15", "analyse-suivi", "annee", "1", "decision", "DEFAUT");
    }

    private void rouvrir(Partie partie, String jour) {
        partie.acte(jour, "horloge");
        reouverture.rouvrir(ref(partie), "Erreur", partie.jeu.analyste, UnJour.le(jour));
    }

    private void rouvrirDossier(Partie partie, String jour) {
        partie.acte(jour, "horloge");
        reouverture.rouvrirDossierSeul(partie.dossier(), "Erreur", partie.jeu.analyste, UnJour.le(jour));
    }

    private static RefProjet ref(Partie partie) {
        return new RefProjet(partie.dossier(), "P1");
    }

    /** Where the processes stand, the planning left out: it begins anew. */
    private List<String> places(Partie partie) {
        return flux.positions(partie.dossier()).stream()
                .filter(p -> !p.processus().equals("planification"))
                .map(p -> p.processus() + " " + p.noeud() + " " + p.repere())
                .sorted()
                .toList();
    }

    private List<String> attendues(Partie partie) {
        return echeances.findByDossierOrderByJour(partie.dossier()).stream()
                .filter(e -> e.etat() == Echeance.Etat.PREVUE)
                .map(e -> e.ref() + " " + e.nature() + " " + e.jour())
                .toList();
    }

    private static List<EtapeVecue> enCours(Partie partie) {
        return partie.histoire().etapes().stream().filter(e -> e.fin() == null).toList();
    }

    private static List<String> etapes(List<EtapeVecue> vecues) {
        return vecues.stream().map(EtapeVecue::etape).toList();
    }
}
