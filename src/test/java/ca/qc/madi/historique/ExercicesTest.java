package ca.qc.madi.historique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.qc.madi.dossier.FaitDossier.DossierTransfere;
import ca.qc.madi.dossier.FaitDossier.EntenteEnVigueur;
import ca.qc.madi.dossier.FaitDossier.OffreFaite;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Exercice;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.DeclarationRapport;
import ca.qc.madi.projet.FaitPlanification.PlanificationRecue;
import ca.qc.madi.projet.FaitProjet.DemandeRecue;
import ca.qc.madi.projet.FaitProjet.Piece;
import ca.qc.madi.projet.FaitProjet.ProjetRefuse;
import ca.qc.madi.projet.FaitProjet.RapportRecu;
import ca.qc.madi.projet.FaitProjet.RapportRefuse;
import ca.qc.madi.projet.PrevisionAnnuelle;
import ca.qc.madi.versement.FaitVersement.RemboursementPercu;
import ca.qc.madi.versement.FaitVersement.VersementEmis;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is forecast, committed and paid by government fiscal year (docs/decisions/0018-fiscal-year.md). */
class ExercicesTest {

    private static final Map<String, PrevisionAnnuelle> FORMULAIRES = Map.of(
            "demande", new PrevisionAnnuelle(Map.of(2024, cad("100.00"), 2025, cad("60.00")), null, Montants.ZERO),
            "rapport", new PrevisionAnnuelle(Map.of(2024, cad("100.00"), 2025, cad("60.00")), 2025, cad("25.00")));

    private final List<Fait> faits = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, 2024-2025",
        "2025-04-01, 2025-2026",
        "2025-12-31, 2025-2026",
        "2026-01-01, 2025-2026",
    })
    void l_exercice_va_du_premier_avril_au_31_mars(LocalDate jour, String nom) {
        assertThat(Exercice.de(jour).nom()).isEqualTo(nom);
    }

    @Test
    void ce_qui_est_paye_le_31_mars_et_le_premier_avril_ne_va_pas_au_meme_exercice() {
        offre();
        fait("2025-03-31", new VersementEmis("P1", "FINAL", cad("10.00")));
        fait("2025-04-01", new VersementEmis("P1", "FINAL", cad("7.00")));
        assertThat(ligne(2024).paye()).isEqualTo(cad("10.00"));
        assertThat(ligne(2025).paye()).isEqualTo(cad("7.00"));
    }

    /** The day is the one in Québec: 31 March at 23:59 there is already April in Greenwich. */
    @Test
    void le_soir_du_31_mars_est_encore_de_l_exercice() {
        offre();
        Instant soir = LocalDate.of(2025, 3, 31)
                .atTime(LocalTime.of(23, 59))
                .atZone(Horloge.TORONTO)
                .toInstant();
        faits.add(new Fait(
                "D1", faits.size() + 1L, new VersementEmis("P1", "FINAL", cad("10.00")), "a", soir, soir, "", ""));
        assertThat(ligne(2024).paye()).isEqualTo(cad("10.00"));
    }

    @Test
    void un_remboursement_encaisse_diminue_l_exercice_de_son_encaissement() {
        offre();
        fait("2025-03-31", new VersementEmis("P1", "FINAL", cad("10.00")));
        fait("2025-05-01", new RemboursementPercu("P1", cad("4.00")));
        assertThat(ligne(2024).paye()).isEqualTo(cad("10.00"));
        assertThat(ligne(2025).paye()).isEqualTo(cad("-4.00"));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31, 2023", "2024-04-01, 2024"})
    void l_enveloppe_est_engagee_dans_l_exercice_de_l_entree_en_vigueur(LocalDate depuis, int annee) {
        offre();
        fait("2024-04-15", new EntenteEnVigueur(depuis));
        List<LigneExercice> lignes = lignes();
        assertThat(lignes).singleElement().satisfies(l -> {
            assertThat(l.exercice()).isEqualTo(new Exercice(annee));
            assertThat(l.projet()).isNull();
            assertThat(l.mesure()).isEqualTo("MADI");
            assertThat(l.engage()).isEqualTo(cad("500.00"));
        });
    }

    @Test
    void une_annee_civile_non_ventilee_va_entiere_a_l_exercice_de_son_avril() {
        offre();
        demande();
        assertThat(ligne(2024).prevu()).isEqualTo(cad("100.00"));
        assertThat(ligne(2025).prevu()).isEqualTo(cad("60.00"));
    }

    @Test
    void janvier_a_mars_va_a_l_exercice_precedent_quand_un_rapport_le_dit() {
        offre();
        demande();
        rapport();
        assertThat(ligne(2024).prevu()).isEqualTo(cad("125.00"));
        assertThat(ligne(2025).prevu()).isEqualTo(cad("35.00"));
    }

    @Test
    void la_derniere_planification_l_emporte_sur_les_exercices_qu_elle_nomme() {
        offre();
        demande();
        fait("2024-07-10", new PlanificationRecue("P1", "PLANIFICATION-2024-07", Map.of(2024, cad("80.00")), Map.of()));
        fait("2024-11-10", new PlanificationRecue("P1", "PLANIFICATION-2024-11", Map.of(2024, cad("90.00")), Map.of()));
        assertThat(ligne(2024).prevu()).isEqualTo(cad("90.00"));
        assertThat(ligne(2025).prevu()).isEqualTo(cad("60.00"));
        rapport();
        assertThat(ligne(2024).prevu()).as("a later form replaces all").isEqualTo(cad("125.00"));
    }

    @Test
    void le_formulaire_d_un_rapport_refuse_ne_compte_plus() {
        offre();
        demande();
        rapport();
        fait("2025-03-01", new RapportRefuse("P1", "AVANCEMENT-2024", "Motif"));
        assertThat(ligne(2024).prevu()).isEqualTo(cad("100.00"));
    }

    @Test
    void un_projet_refuse_ne_prevoit_plus_rien() {
        offre();
        demande();
        fait("2024-03-01", new ProjetRefuse("P1", "Motif"));
        assertThat(lignes()).isEmpty();
    }

    /** Each sum is told of whoever held the dossier: what was forecast, committed and paid before the transfer stays the old owner's. */
    @Test
    void apres_un_transfert_chaque_ligne_porte_l_entreprise_qui_tenait_le_dossier() {
        offre();
        fait("2023-06-08", new EntenteEnVigueur(LocalDate.of(2023, 6, 8)));
        demande();
        fait("2024-06-01", new VersementEmis("P1", "AVANCEMENT-2023", cad("10.00")));
        fait("2024-09-01", new DossierTransfere("E2", "Vente"));
        fait("2024-09-02", new VersementEmis("P1", "FINAL", cad("7.00")));
        fait("2025-05-01", new RemboursementPercu("P1", cad("4.00")));
        assertThat(lignes())
                .extracting(l -> l.exercice().annee(), LigneExercice::emetteur, l -> argent(l))
                .containsExactlyInAnyOrder(
                        tuple(2023, "E1", "0.00 500.00 0.00"),
                        tuple(2024, "E1", "100.00 0.00 10.00"),
                        tuple(2024, "E2", "0.00 0.00 7.00"),
                        tuple(2025, "E1", "60.00 0.00 0.00"),
                        tuple(2025, "E2", "0.00 0.00 -4.00"));
        rapport();
        assertThat(lignes())
                .filteredOn(l -> !l.prevu().isZero())
                .as("forecast anew by the new owner")
                .extracting(LigneExercice::emetteur)
                .containsOnly("E2");
    }

    @Test
    void un_formulaire_illisible_laisse_la_prevision_inconnue_et_tout_le_reste_se_lit() {
        offre();
        demande();
        fait("2024-06-01", new VersementEmis("P1", "AVANCEMENT-2023", cad("10.00")));
        fait("2024-06-01", new VersementEmis("P2", "FINAL", cad("5.00")));
        recevoir("2025-02-15", "perdu");
        assertThat(lignes())
                .extracting(l -> l.exercice().annee(), LigneExercice::projet, LigneExercice::illisible)
                .containsExactly(tuple(2024, "P1", true), tuple(2024, "P2", false));
        assertThat(ligne(2024).paye()).isEqualTo(cad("10.00"));
        assertThat(Exercices.totaux(lignes())).singleElement().satisfies(t -> {
            assertThat(t.incomplet()).isTrue();
            assertThat(t.prevu()).isEqualTo(Montants.ZERO);
            assertThat(t.paye()).isEqualTo(cad("15.00"));
        });

        fait("2025-02-20", new PlanificationRecue("P1", "PLANIFICATION-2025-02", Map.of(2024, cad("80.00")), Map.of()));
        assertThat(ligne(2024).prevu()).as("what a planning names is known").isEqualTo(cad("80.00"));
        assertThat(ligne(2025).illisible()).as("the rest is not").isTrue();
        fait("2025-03-01", new RapportRefuse("P1", "AVANCEMENT-2024", "Motif"));
        assertThat(lignes()).noneMatch(LigneExercice::illisible);
        assertThat(Exercices.totaux(lignes())).noneMatch(Exercices.Total::incomplet);
    }

    private static String argent(LigneExercice l) {
        return String.join(" ", Montants.texte(l.prevu()), Montants.texte(l.engage()), Montants.texte(l.paye()));
    }

    @Test
    void les_totaux_s_ajoutent_par_mesure_et_exercice() {
        offre();
        fait("2025-03-31", new VersementEmis("P1", "FINAL", cad("10.00")));
        fait("2025-03-31", new VersementEmis("P2", "FINAL", cad("5.00")));
        assertThat(Exercices.totaux(lignes())).singleElement().satisfies(t -> {
            assertThat(t.mesure()).isEqualTo("MADI");
            assertThat(t.paye()).isEqualTo(cad("15.00"));
        });
    }

    private void offre() {
        fait("2023-03-01", new OffreFaite("E1", "MADI", cad("500.00"), Map.of()));
    }

    private void demande() {
        fait(
                "2024-01-15",
                new DemandeRecue(
                        "P1",
                        Volet.PTE,
                        "Étude",
                        piece("demande"),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null));
    }

    private void rapport() {
        recevoir("2025-02-15", "rapport");
    }

    private void recevoir(String jour, String classeur) {
        fait(
                jour,
                new RapportRecu(
                        "P1",
                        "AVANCEMENT-2024",
                        piece(classeur),
                        DeclarationRapport.AUCUNE,
                        List.of(),
                        Map.of(),
                        false,
                        List.of(),
                        null,
                        null));
    }

    private static Piece piece(String sha256) {
        return new Piece(sha256, "", null, List.of());
    }

    private void fait(String jour, Contenu contenu) {
        Instant midi = LocalDate.parse(jour)
                .atTime(LocalTime.NOON)
                .atZone(Horloge.TORONTO)
                .toInstant();
        faits.add(new Fait("D1", faits.size() + 1L, contenu, "a", midi, midi, "", ""));
    }

    private List<LigneExercice> lignes() {
        return ExercicesDuDossier.de(faits, sha256 -> Optional.ofNullable(FORMULAIRES.get(sha256)));
    }

    private LigneExercice ligne(int annee) {
        return lignes().stream()
                .filter(l -> "P1".equals(l.projet()) && l.exercice().annee() == annee)
                .findFirst()
                .orElseThrow();
    }

    private static Money cad(String montant) {
        return Montants.dollars(montant);
    }
}
