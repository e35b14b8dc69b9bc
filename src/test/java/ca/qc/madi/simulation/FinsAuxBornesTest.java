package ca.qc.madi.simulation;

import static ca.qc.madi.simulation.UneVie.depenses;
import static ca.qc.madi.simulation.UneVie.piece;
import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.dossier.FaitDossier.EntenteResiliee;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Processus;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.projet.Echeance;
import ca.qc.madi.projet.Echeances;
import ca.qc.madi.projet.FaitProjet.EcheanceDepassee;
import ca.qc.madi.projet.FaitProjet.ProjetRetire;
import ca.qc.madi.simulation.Banc.Partie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** How a project or a dossier ends before its time: withdrawal, résiliation. */
@TestMoteur
class FinsAuxBornesTest {

    @Autowired
    private BeanFactory beans;

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
    void aWithdrawnProjectAwaitsAndIsPaidNothingMore() {
        Partie partie = banc.jouer(avecAvancement());
        partie.acte("2024-04-02", "retrait", "motif", "Usine fermée");
        assertThat(partie.faits(ProjetRetire.class))
                .singleElement()
                .extracting(ProjetRetire::motif)
                .isEqualTo("Usine fermée");
        assertThat(partie.etat("P1")).isEqualTo("RETIRE");
        assertThat(partie.etat("dossier")).isEqualTo("EN_VIGUEUR");
        assertThat(partie.taches()).isEmpty();
        assertThat(flux.positions(partie.dossier())).isEmpty();
        assertThat(attendues(partie)).isEmpty();
        partie.acte("2025-12-31", "horloge").acte("2025-12-31", "fin-projet", "fin", "2025-12-01");
        assertThat(partie.refus()).containsExactly("M-ETAT-03");
        assertThat(partie.faits(EcheanceDepassee.class)).isEmpty();
        assertThat(partie.versements()).containsExactly("85000.00");
        assertThat(partie.remboursements()).isEmpty();
    }

    @Test
    void anotherProjectOfTheSameDossierGoesOn() {
        Partie partie = banc.jouer(UneVie.etude().depot("2023-09-02", "P2"));
        partie.acte("2023-09-03", "retrait");
        assertThat(partie.etat("P2")).isEqualTo("EN_ANALYSE");
        assertThat(partie.taches()).containsExactly("Analyser la demande");
    }

    @Test
    void aSettledProjectIsNotWithdrawn() {
        Partie partie = banc.jouer(soldee());
        partie.acte("2025-02-01", "retrait");
        assertThat(partie.refus()).containsExactly("M-RETRAIT-01");
        assertThat(partie.etat("P1")).isEqualTo("SOLDE_VERSE");
    }

    @Test
    void aWithdrawalSaysWhyAndIsNotDatedBeforeWhatItFollows() {
        Partie partie = banc.jouer(UneVie.etude());
        partie.acte("2023-08-20", "retrait", "motif", "\"\"").acte("{date: 2023-08-20, acte: horloge}");
        assertThat(partie.refus()).containsExactly("M-TEXTE-01");
        assertThat(partie.faits(ProjetRetire.class)).isEmpty();
        assertThat(partie.etat("P1")).isEqualTo("EN_REALISATION");
    }

    @ParameterizedTest
    @CsvSource({"EMETTEUR, DESISTE", "MELCCFP, OFFRE_RETIREE"})
    void anOfferEndsBeforeTheEntenteIsInForce(String partie, String etat) {
        Partie jouee = banc.jouer(UneVie.lettree()
                .acte("2023-06-01", "signature", "partie", "EMETTEUR")
                .acte("2023-06-02", "retrait", "partie", partie)
                .acte("2023-06-08", "signature", "partie", "MELCCFP"));
        assertThat(jouee.refus()).containsExactly("M-ETAT-01");
        assertThat(jouee.etat("dossier")).isEqualTo(etat);
        assertThat(jouee.taches()).isEmpty();
    }

    @Test
    void anEntenteInForceIsEndedOnlyByTermination() {
        Partie partie = banc.jouer(UneVie.enVigueur().acte("2023-06-09", "retrait"));
        assertThat(partie.refus()).containsExactly("M-ETAT-01");
        Partie tot = banc.jouer(UneVie.lettree().acte("2023-06-01", "resiliation"));
        assertThat(tot.refus()).containsExactly("M-ETAT-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMETTEUR", "MELCCFP"})
    void eitherPartyEndsTheEntenteAndWhatWasNotPaidGoesBack(String qui) {
        Partie partie = banc.jouer(avecAvancement());
        partie.acte("2024-04-02", "resiliation", "partie", qui, "motif", "Fin d’activité");
        EntenteResiliee fait = partie.faits(EntenteResiliee.class).get(0);
        assertThat(fait.partie().name()).isEqualTo(qui);
        assertThat(fait.rendu()).isEqualTo(Montants.dollars("1415000.00"));
        assertThat(partie.etat("dossier")).isEqualTo("RESILIE");
        assertThat(partie.etat("P1")).isEqualTo("RESILIE");
        assertThat(flux.positions(partie.dossier())).isEmpty();
        assertThat(attendues(partie)).isEmpty();
        partie.acte("2026-12-31", "horloge");
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.versements()).containsExactly("85000.00");
    }

    @Test
    void nothingMoreIsReceivedDecidedOrPaidUnderAnEndedEntente() {
        UneVie vie = UneVie.etude()
                .rapport("2024-02-20", 2023, depenses(piece("F-001", 2023, "100000.00")))
                .payer("2024-03-20", "AVANCEMENT-2023", "approbation", "false")
                .depot("2024-03-21", "P2");
        Partie partie = banc.jouer(vie);
        partie.acte("2024-04-02", "resiliation");
        partie.acte("2024-04-03", "approbation", "rapport", "AVANCEMENT-2023")
                .acte("{date: 2024-04-03, acte: decision, projet: P2, decision: ACCEPTE}")
                .acte("2024-04-03", "fin-projet", "fin", "2024-04-01")
                .acte(
                        "{date: 2024-04-03, acte: depot, projet: P3, volet: PTE, formulaire: {estime: {\"2.1\": {2024: 1000.00}}}}")
                .acte("2024-04-03", "retrait");
        assertThat(partie.refus()).hasSize(5).containsOnly("M-RESIL-01");
        assertThat(partie.versements()).isEmpty();
    }

    /** A default invoiced by the follow-up, which called its recovery: the recovery goes on by itself. */
    @Test
    void whatWasInvoicedBeforeStaysToBeCollected() {
        Partie partie = banc.jouer(soldee());
        RefProjet ref = new RefProjet(partie.dossier(), "P1");
        Acte suivi = new Acte("suivi", partie.dossier(), "P1", Acteur.MOTEUR, UnJour.le("2025-01-20"));
        actes.executer(suivi, () -> flux.demarrer(Processus.SUIVI_ANNUEL, Repere.de(ref)));
        partie.acte("2025-10-31", "attestation", "annee", "1", "conforme", "false")
                .acte("2025-11-15", "analyse-suivi", "annee", "1", "decision", "DEFAUT");
        assertThat(partie.remboursements()).containsExactly("25000.00 G-SUIVI-04");
        partie.acte("2025-11-16", "resiliation");
        assertThat(partie.etat("P1")).isEqualTo("RESILIE");
        assertThat(partie.taches()).containsExactly("Consigner le remboursement reçu");
        assertThat(attendues(partie))
                .allMatch(e -> Occasions.estRemboursement(e.ref().rapport()))
                .isNotEmpty();
        partie.acte("2025-11-20", "remboursement", "montant", "25000.00");
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.taches()).isEmpty();
        assertThat(flux.positions(partie.dossier())).isEmpty();
    }

    private List<Echeance> attendues(Partie partie) {
        return echeances.findByDossierOrderByJour(partie.dossier()).stream()
                .filter(e -> e.etat() == Echeance.Etat.PREVUE)
                .toList();
    }

    private static UneVie avecAvancement() {
        return UneVie.etude()
                .rapport("2024-02-20", 2023, depenses(piece("F-001", 2023, "100000.00")))
                .payer("2024-03-20", "AVANCEMENT-2023");
    }

    /** Ended on 2024-10-31, settled on 2025-01-20 for 250 000 $. */
    private static UneVie soldee() {
        return UneVie.etude()
                .finProjet("2024-10-31")
                .finale(
                        "2024-12-15",
                        depenses(
                                piece("F-001", 2023, "100000.00"),
                                piece("F-002", "2024-01-10", "2024-09-30", "150000.00")))
                .payer("2025-01-20", "FINAL");
    }
}
