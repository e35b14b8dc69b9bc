package ca.qc.madi.simulation;

import static ca.qc.madi.simulation.UneVie.depenses;
import static ca.qc.madi.simulation.UneVie.piece;
import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Processus;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.projet.FaitProjet.EcheanceDepassee;
import ca.qc.madi.simulation.Banc.Partie;
import ca.qc.madi.suivi.DebutSuivi;
import ca.qc.madi.suivi.FaitSuivi.AnneeOuverte;
import ca.qc.madi.suivi.FaitSuivi.AttestationRecue;
import ca.qc.madi.suivi.FaitSuivi.SuiviCommence;
import ca.qc.madi.versement.FaitVersement.RemboursementFacture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The follow-up at its bounds (étapes 12 and 13; catalogue, part 11), on a project whose final is settled. */
@TestMoteur
class SuiviAuxBornesTest {

    private static final int DEBUT = 2024;
    private static final int ANNEES = 10;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Actes actes;

    @Autowired
    private Flux flux;

    private Banc banc;

    @BeforeEach
    void installer() {
        banc = new Banc(beans);
    }

    /** G-SUIVI-01, G-SUIVI-02. */
    @Test
    void T68_dix_attestations_et_pas_une_onzieme() {
        Partie partie = enSuivi("700000.00");
        for (int annee = 1; annee <= ANNEES; annee++) conforme(partie, annee);
        assertThat(partie.etat("P1")).isEqualTo("CLOS");
        partie.acte(anniversaire(ANNEES + 1), "attestation", "annee", String.valueOf(ANNEES + 1));
        assertThat(partie.refus()).containsExactly("M-SUIVI-03");
        assertThat(partie.faits(AttestationRecue.class)).hasSize(ANNEES);
        assertThat(partie.faits(AnneeOuverte.class)).hasSize(ANNEES);
        assertThat(partie.remboursements()).isEmpty();
        assertThat(partie.taches()).isEmpty();
    }

    @Test
    void T69_aucun_defaut_rien_a_recouvrer() {
        Partie partie = enSuivi("700000.00");
        conforme(partie, 1);
        assertThat(partie.remboursements()).isEmpty();
        assertThat(partie.etat("P1")).isEqualTo("SUIVI");
    }

    @Test
    void T70_defaut_la_dixieme_annee() {
        Partie partie = enSuivi("700000.00");
        for (int annee = 1; annee < ANNEES; annee++) conforme(partie, annee);
        decision(partie, ANNEES, "DEFAUT");
        assertThat(partie.remboursements()).containsExactly("70000.00 G-SUIVI-04");
        assertThat(partie.etat("P1")).isEqualTo("CLOS");
        assertThat(partie.taches()).containsExactly("Consigner le remboursement reçu");
    }

    @Test
    void T71_defauts_aux_annees_trois_et_sept() {
        Partie partie = enSuivi("700000.00");
        for (int annee = 1; annee <= 7; annee++) {
            if (annee == 3 || annee == 7) decision(partie, annee, "DEFAUT");
            else conforme(partie, annee);
        }
        assertThat(partie.remboursements()).containsExactly("70000.00 G-SUIVI-04", "70000.00 G-SUIVI-04");
        partie.faits(RemboursementFacture.class)
                .forEach(f -> assertThat(f.calcul())
                        .isNotNull()
                        .satisfies(c -> assertThat(c.montant().negated()).isEqualTo(f.montant())));
    }

    @ParameterizedTest
    @CsvSource({"1, 700000.00", "4, 490000.00", "10, 70000.00"})
    void T72_un_arret_definitif_compte_toutes_les_annees_qui_restent(int annee, String montant) {
        Partie partie = enSuivi("700000.00");
        for (int avant = 1; avant < annee; avant++) conforme(partie, avant);
        decision(partie, annee, "DEFAUT_DEFINITIF");
        assertThat(partie.remboursements()).containsExactly(montant + " G-SUIVI-04");
        assertThat(partie.etat("P1")).isEqualTo("CLOS");
    }

    @Test
    void T73_une_attestation_non_signee_n_est_pas_recue() {
        Partie partie = enSuivi("700000.00");
        partie.acte(anniversaire(1), "attestation", "annee", "1", "signee", "false");
        assertThat(partie.refus()).containsExactly("G-SUIVI-02");
        assertThat(partie.faits(AttestationRecue.class)).isEmpty();
        assertThat(partie.taches()).containsExactly("Attester le maintien des réductions");
        partie.acte(anniversaire(1), "attestation", "annee", "1");
        assertThat(partie.taches()).containsExactly("Vérifier le maintien des réductions");
    }

    @Test
    void T82_dix_defauts_reprennent_la_subvention_au_cent_pres() {
        Partie partie = enSuivi("700000.05");
        for (int annee = 1; annee <= ANNEES; annee++) decision(partie, annee, "DEFAUT");
        List<RemboursementFacture> factures = partie.faits(RemboursementFacture.class);
        assertThat(factures).hasSize(ANNEES);
        assertThat(factures.stream().map(f -> f.montant().getAmount()).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("700000.05");
    }

    @Test
    void T64_des_phases_inachevees_laissent_le_suivi_a_une_personne() {
        Partie sans = enSuivi("700000.00", "depense.acquittement.dateLimite", "2024-09-30");
        assertThat(sans.taches()).containsExactly("Décider du suivi");
        sans.acte("2025-03-01", "decision-suivi", "exige", "false", "motif", "Sans objet");
        assertThat(sans.etat("P1")).isEqualTo("CLOS");

        Partie avec = enSuivi("700000.00", "depense.acquittement.dateLimite", "2024-09-30");
        avec.acte("2025-03-01", "decision-suivi", "exige", "true", "motif", "Engagement maintenu");
        assertThat(avec.etat("P1")).isEqualTo("SUIVI");
        conforme(avec, 1);
        assertThat(avec.refus()).isEmpty();
    }

    /** AMB-16: the form of this project leaves its planned day out, so that its end stands for it under both readings. */
    @Test
    void theFirstDayIsRecordedWithItsReading() {
        SuiviCommence prevu = enSuivi("700000.00").faits(SuiviCommence.class).get(0);
        assertThat(prevu.lecture()).isEqualTo(DebutSuivi.PREVU);
        assertThat(prevu.debut()).isEqualTo(LocalDate.of(DEBUT, 10, 31));
        assertThat(prevu.prevue()).isNull();
        SuiviCommence tardive = enSuivi("700000.00", "suivi.debut", "PLUS_TARDIVE")
                .faits(SuiviCommence.class)
                .get(0);
        assertThat(tardive.lecture()).isEqualTo(DebutSuivi.PLUS_TARDIVE);
    }

    @Test
    void theDurationIsData() {
        Partie partie = enSuivi("700000.00", "ges.engagement.annees", "2");
        conforme(partie, 1);
        decision(partie, 2, "DEFAUT");
        assertThat(partie.etat("P1")).isEqualTo("CLOS");
        assertThat(partie.remboursements()).containsExactly("350000.00 G-SUIVI-04");
    }

    /** G-SUIVI-03: each year is verified, with or without its attestation. */
    @Test
    void aYearWhoseAttestationNeverCameIsVerifiedAllTheSame() {
        Partie partie = enSuivi("700000.00");
        partie.acte((DEBUT + 1) + "-12-31", "horloge");
        assertThat(partie.faits(EcheanceDepassee.class))
                .extracting(EcheanceDepassee::rapport)
                .contains("SUIVI-1");
        assertThat(partie.taches()).containsExactly("Vérifier le maintien des réductions");
        partie.acte((DEBUT + 2) + "-01-10", "attestation", "annee", "1");
        assertThat(partie.faits(AttestationRecue.class)).singleElement().matches(AttestationRecue::horsDelai);
        partie.acte((DEBUT + 2) + "-01-11", "analyse-suivi", "annee", "1", "decision", "CONFORME");
        assertThat(partie.refus()).isEmpty();
    }

    /** The final is settled late: each anniversary already past opens its year at once, in turn. */
    @Test
    void aYearWhoseAnniversaryHasPassedOpensAtOnce() {
        Partie partie = banc.jouer(soldee("700000.00").acte("2027-03-01", "horloge"));
        suivre(partie, "2027-03-01");
        assertThat(partie.faits(AnneeOuverte.class))
                .extracting(AnneeOuverte::rapport)
                .containsExactly("SUIVI-1");
        partie.acte("2027-03-02", "attestation", "annee", "1")
                .acte("2027-03-03", "analyse-suivi", "annee", "1", "decision", "CONFORME");
        assertThat(partie.faits(AnneeOuverte.class))
                .extracting(AnneeOuverte::rapport)
                .containsExactly("SUIVI-1", "SUIVI-2");
        assertThat(partie.faits(AnneeOuverte.class).get(1).anniversaire()).isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    void whoVerifiedAYearDoesNotConfirmItsDefault() {
        Partie partie = enSuivi("700000.00");
        partie.acte(anniversaire(1), "attestation", "annee", "1", "conforme", "false")
                .acte(apres(1), "analyse-suivi", "annee", "1", "decision", "DEFAUT", "approbation", "false");
        assertThat(partie.taches()).containsExactly("Confirmer le défaut");
        assertThat(partie.remboursements()).isEmpty();
        var verification = beans.getBean(ca.qc.madi.suivi.VerificationSuivi.class);
        RefProjet ref = new RefProjet(partie.dossier(), "P1");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> verification.confirmer(ref, 1, partie.jeu.analyste, UnJour.le(apres(1))))
                .isInstanceOfSatisfying(
                        ca.qc.madi.partage.ActeRefuse.class,
                        e -> assertThat(e.codes()).containsExactly("M-DROIT-02"));
        partie.acte(apres(1), "confirmation-defaut", "annee", "1", "confirme", "false")
                .acte(apres(1), "analyse-suivi", "annee", "1", "decision", "DEFAUT");
        assertThat(partie.remboursements()).containsExactly("70000.00 G-SUIVI-04");
    }

    @Test
    void theEmetteurAnswersWhatItIsAsked() {
        Partie partie = enSuivi("700000.00");
        partie.acte(anniversaire(1), "attestation", "annee", "1")
                .acte(apres(1), "analyse-suivi", "annee", "1", "decision", "PRECISIONS", "motif", "Pourquoi");
        assertThat(partie.taches()).containsExactly("Préciser le suivi");
        partie.acte(apres(1), "reponse-suivi", "annee", "1")
                .acte(apres(1), "analyse-suivi", "annee", "1", "decision", "CONFORME");
        assertThat(partie.refus()).isEmpty();
    }

    /** The oldest invoice is settled first; its task leaves the desk, and the money is back in the enveloppe (AMB-46). */
    @ParameterizedTest
    @CsvSource({"true, 870000.00", "false, 800000.00"})
    void aRefundReceivedSettlesTheOldestInvoice(String reutilisable, String solde) {
        Partie partie = enSuivi("700000.00", "enveloppe.remboursementReutilisable", reutilisable);
        decision(partie, 1, "DEFAUT");
        decision(partie, 2, "DEFAUT");
        String jour = apres(2);
        partie.acte(jour, "remboursement", "montant", "60000.00");
        assertThat(encaissements(partie)).isEqualTo(2);
        partie.acte(jour, "remboursement", "montant", "10000.00");
        assertThat(encaissements(partie)).isEqualTo(1);
        assertThat(partie.recit().solde()).isEqualByComparingTo(solde);
        partie.acte(jour, "remboursement", "montant", "70000.01").acte(jour, "remboursement", "montant", "70000.00");
        assertThat(partie.refus()).containsExactly("M-MONTANT-02");
        assertThat(encaissements(partie)).isZero();
        assertThat(partie.etat("P1")).isEqualTo("SUIVI");
    }

    private static long encaissements(Partie partie) {
        return partie.taches().stream()
                .filter("Consigner le remboursement reçu"::equals)
                .count();
    }

    private static void conforme(Partie partie, int annee) {
        decision(partie, annee, "CONFORME");
    }

    private static void decision(Partie partie, int annee, String decision) {
        String rang = String.valueOf(annee);
        String conforme = String.valueOf(decision.equals("CONFORME"));
        partie.acte(anniversaire(annee), "attestation", "annee", rang, "conforme", conforme)
                .acte(apres(annee), "analyse-suivi", "annee", rang, "decision", decision);
    }

    private static String anniversaire(int annee) {
        return (DEBUT + annee) + "-10-31";
    }

    private static String apres(int annee) {
        return (DEBUT + annee) + "-11-15";
    }

    private Partie enSuivi(String subvention, String... cadre) {
        UneVie vie = soldee(subvention);
        for (int i = 0; i < cadre.length; i += 2) vie.cadre(cadre[i], cadre[i + 1]);
        Partie partie = banc.jouer(vie);
        assertThat(partie.versements()).containsExactly(subvention);
        suivre(partie, "2025-01-20");
        return partie;
    }

    /** Ended on 2024-10-31, settled on 2025-01-20. */
    private static UneVie soldee(String subvention) {
        return UneVie.enVigueur()
                .depot("2023-07-02", "P1", "{\"2.1\": {2024: " + subvention + "}}")
                .accepter("2023-08-15", "P1")
                .finProjet("2024-10-31")
                .finale("2024-12-15", depenses(piece("F-001", 2024, subvention).replace("2024-11-30", "2024-09-30")))
                .payer("2025-01-20", "FINAL");
    }

    /** What a settled GES final leads to. */
    private void suivre(Partie partie, String jour) {
        Acte acte = new Acte("suivi", partie.dossier(), "P1", Acteur.MOTEUR, UnJour.le(jour));
        actes.executer(
                acte, () -> flux.demarrer(Processus.SUIVI_ANNUEL, Repere.de(new RefProjet(partie.dossier(), "P1"))));
    }
}
