package ca.qc.madi.simulation;

import static ca.qc.madi.simulation.UneVie.depenses;
import static ca.qc.madi.simulation.UneVie.piece;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.Reserves;
import ca.qc.madi.simulation.Banc.Partie;
import ca.qc.madi.versement.Approbation;
import ca.qc.madi.versement.FaitVersement.VersementCalcule;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A payment is computed by one person and agreed to by another; what the analyst does not grant is a line of it. */
@TestMoteur
class VersementEnDeuxTempsTest {

    private static final String AVANCEMENT = "AVANCEMENT-2023";
    private static final Acteur DEUXIEME = Acteur.analyste("analyste2");
    private static final Acteur TROISIEME = Acteur.analyste("analyste3");
    private static final Instant QUAND = UnJour.le("2024-03-22");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Approbation approbation;

    private Banc banc;

    @BeforeEach
    void installer() {
        banc = new Banc(beans);
    }

    @Test
    void l_analyste_du_rapport_ne_peut_pas_approuver_une_autre_personne_le_peut() {
        Partie partie = calculee();
        refuse("M-DROIT-02", () -> approbation.approuver(ref(partie), partie.jeu.analyste, QUAND));
        assertThat(partie.versements()).isEmpty();

        approbation.approuver(ref(partie), DEUXIEME, QUAND);
        assertThat(partie.versements()).containsExactly("85000.00");
    }

    @Test
    void l_emetteur_ne_peut_pas_approuver() {
        Partie partie = calculee();
        refuse("M-DROIT-01", () -> approbation.approuver(ref(partie), partie.jeu.emetteur, QUAND));
        assertThat(partie.versements()).isEmpty();
    }

    @Test
    void qui_a_refait_le_calcul_ne_peut_pas_l_approuver_ni_l_analyste() {
        Partie partie = calculee();
        approbation.renvoyer(ref(partie), "La pièce F-002 ne convient pas.", TROISIEME, QUAND);
        approbation.reviser(ref(partie), sans("F-002"), DEUXIEME, QUAND);

        refuse("M-DROIT-02", () -> approbation.approuver(ref(partie), DEUXIEME, QUAND));
        refuse("M-DROIT-02", () -> approbation.approuver(ref(partie), partie.jeu.analyste, QUAND));
        approbation.approuver(ref(partie), TROISIEME, QUAND);
        assertThat(partie.versements()).containsExactly("51000.00");
    }

    @Test
    void qui_a_renvoye_le_calcul_ne_le_revise_pas_pour_rester_libre_de_l_approuver() {
        Partie partie = calculee();
        approbation.renvoyer(ref(partie), "La pièce F-002 ne convient pas.", DEUXIEME, QUAND);
        refuse("M-DROIT-03", () -> approbation.reviser(ref(partie), sans("F-002"), DEUXIEME, QUAND));
        approbation.reviser(ref(partie), sans("F-002"), partie.jeu.analyste, QUAND);
        approbation.approuver(ref(partie), DEUXIEME, QUAND);
        assertThat(partie.versements()).containsExactly("51000.00");
    }

    @Test
    void un_versement_ne_s_approuve_pas_a_une_date_d_avant_son_calcul() {
        Partie partie = calculee();
        refuse("M-DATE-02", () -> approbation.approuver(ref(partie), DEUXIEME, UnJour.le("2024-01-01")));
        approbation.approuver(ref(partie), DEUXIEME, QUAND);
        assertThat(partie.versements()).containsExactly("85000.00");
    }

    @Test
    void un_calcul_renvoye_se_refait_sous_d_autres_reserves_et_ne_se_paie_qu_une_fois() {
        Partie partie = calculee();
        approbation.renvoyer(ref(partie), "La pièce F-002 ne convient pas.", DEUXIEME, QUAND);
        assertThat(partie.taches()).containsExactly("Réviser le calcul");
        refuse("M-TACHE-01", () -> approbation.approuver(ref(partie), DEUXIEME, QUAND));

        refuse("M-PIECE-01", () -> approbation.reviser(ref(partie), sans("F-999"), partie.jeu.analyste, QUAND));
        approbation.reviser(ref(partie), sans("F-002"), partie.jeu.analyste, QUAND);
        approbation.approuver(ref(partie), DEUXIEME, QUAND);
        assertThat(partie.faits(VersementCalcule.class))
                .extracting(c -> Montants.texte(c.calcul().montant()))
                .containsExactly("85000.00", "51000.00");
        assertThat(partie.versements()).containsExactly("51000.00");
        assertThat(derivation(partie, 0))
                .containsExactly(tuple("G-PAY-02", "85000.00"), tuple("G-PAY-01", "-34000.00"));

        refuse("M-TACHE-01", () -> approbation.reviser(ref(partie), Reserves.AUCUNE, partie.jeu.analyste, QUAND));
    }

    @Test
    void une_piece_ecartee_et_une_reduction_sont_des_lignes_du_calcul() {
        Partie partie = banc.jouer(avecDeuxPieces()
                .payer(
                        "2024-03-22",
                        AVANCEMENT,
                        "ecarts",
                        "[{piece: F-002, motif: Hors projet}]",
                        "accordeMoins",
                        "{montant: 1000.00, motif: Avance rendue}"));
        assertThat(partie.versements()).containsExactly("50000.00");
        assertThat(derivation(partie, 0))
                .containsExactly(
                        tuple("G-PAY-02", "85000.00"), tuple("G-PAY-01", "-34000.00"), tuple("G-PAY-01", "-1000.00"));
        assertThat(partie.recit().versements().get(0).derivation())
                .extracting(Deroulement.Ligne::libelle)
                .anyMatch(l -> l.contains("F-002") && l.contains("Hors projet"))
                .anyMatch(l -> l.contains("Avance rendue"));
    }

    @Test
    void ce_que_l_avancement_accorde_en_moins_revient_au_final_une_piece_ecartee_non() {
        Partie partie = banc.jouer(avecDeuxPieces()
                .payer(
                        "2024-03-22",
                        AVANCEMENT,
                        "ecarts",
                        "[{piece: F-002, motif: Hors projet}]",
                        "accordeMoins",
                        "{montant: 1000.00, motif: Avance rendue}")
                .finProjet("2024-04-30")
                .finale("2024-06-15", depenses())
                .payer("2024-07-20", "FINAL"));
        assertThat(partie.versements()).containsExactly("50000.00", "10000.00");
    }

    @Test
    void une_piece_que_le_rapport_ne_reclame_pas_ne_peut_etre_ecartee() {
        Partie partie = banc.jouer(
                avecDeuxPieces().payer("2024-03-22", AVANCEMENT, "ecarts", "[{piece: F-999, motif: Hors projet}]"));
        assertThat(partie.refus()).containsExactly("M-PIECE-01");
        assertThat(partie.taches()).containsExactly("Analyser le rapport d'avancement");
    }

    private Partie calculee() {
        return banc.jouer(avecDeuxPieces().payer("2024-03-22", AVANCEMENT, "approbation", "false"));
    }

    private static UneVie avecDeuxPieces() {
        return UneVie.etude()
                .rapport(
                        "2024-02-20",
                        2023,
                        depenses(piece("F-001", 2023, "60000.00"), piece("F-002", 2023, "40000.00")));
    }

    private static RefRapport ref(Partie partie) {
        return partie.rapport(AVANCEMENT);
    }

    private static Reserves sans(String piece) {
        return new Reserves(List.of(new Reserves.Ecart(piece, "Ne convient pas.")), null);
    }

    private static List<Tuple> derivation(Partie partie, int versement) {
        return partie.recit().versements().get(versement).derivation().stream()
                .map(l -> tuple(l.regle(), l.montant().toPlainString()))
                .toList();
    }

    private static void refuse(String code, Runnable acte) {
        assertThatThrownBy(acte::run).hasMessageStartingWith(code);
    }
}
