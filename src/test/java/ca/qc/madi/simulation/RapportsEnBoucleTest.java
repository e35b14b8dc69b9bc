package ca.qc.madi.simulation;

import static ca.qc.madi.simulation.UneVie.depenses;
import static ca.qc.madi.simulation.UneVie.piece;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.projet.AnalyseRapport;
import ca.qc.madi.projet.Echeance;
import ca.qc.madi.projet.Echeance.Etat;
import ca.qc.madi.projet.Echeance.Nature;
import ca.qc.madi.projet.Echeances;
import ca.qc.madi.projet.FaitProjet.EcheanceDepassee;
import ca.qc.madi.projet.FaitProjet.PiecesDemandees;
import ca.qc.madi.projet.FaitProjet.PrecisionsDemandees;
import ca.qc.madi.projet.FaitProjet.RappelConsigne;
import ca.qc.madi.projet.FaitProjet.RapportRemplace;
import ca.qc.madi.projet.Reserves;
import ca.qc.madi.simulation.Banc.Partie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes back, waits, is replaced or refused, and what the rows and due dates become of it. */
@TestMoteur
class RapportsEnBoucleTest {

    private static final String AVANCEMENT = "AVANCEMENT-2023";
    private static final String CENT_MILLE = depenses(piece("F-001", 2023, "100000.00"));

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Echeances echeances;

    private Banc banc;

    @BeforeEach
    void installer() {
        banc = new Banc(beans);
    }

    @Test
    void un_rapport_renvoye_deux_fois_n_a_qu_un_rappel_et_qu_un_retard() {
        Partie partie = banc.jouer(UneVie.etude()
                .rapport("2024-02-20", 2023, CENT_MILLE, "audit", "false")
                .acte("2024-02-25", "horloge")
                .rapport("2024-03-05", 2023, CENT_MILLE, "audit", "false")
                .acte("2024-03-10", "horloge")
                .rapport("2024-03-12", 2023, CENT_MILLE, "audit", "false")
                .acte("2024-03-15", "horloge"));
        assertThat(partie.refus()).containsExactly("G-AUD-01", "G-AUD-01", "G-AUD-01");
        assertThat(rappels(partie)).hasSize(1);
        assertThat(partie.faits(EcheanceDepassee.class)).hasSize(1);
        assertThat(echeances(partie))
                .contains(tuple(AVANCEMENT, Nature.RAPPEL, Etat.TENUE), tuple(AVANCEMENT, Nature.DEPOT, Etat.DEPASSEE));

        partie.acte(UneVie.rapportEcrit("2024-03-20", 2023, CENT_MILLE))
                .acte("2024-04-20", "analyse", "rapport", AVANCEMENT, "decision", "ACCEPTE");
        assertThat(partie.recu(AVANCEMENT).horsDelai()).isTrue();
        assertThat(partie.versements()).containsExactly("85000.00");
    }

    @Test
    void un_rapport_recu_avant_le_rappel_n_en_a_pas() {
        Partie partie = banc.jouer(
                UneVie.etude().rapport("2024-02-10", 2023, CENT_MILLE).acte("2024-04-01", "horloge"));
        assertThat(rappels(partie)).isEmpty();
        assertThat(partie.faits(EcheanceDepassee.class)).isEmpty();
        assertThat(echeances(partie))
                .contains(
                        tuple(AVANCEMENT, Nature.RAPPEL, Etat.SANS_OBJET), tuple(AVANCEMENT, Nature.DEPOT, Etat.TENUE));
    }

    @Test
    void le_final_remplace_le_rapport_annuel_qui_n_est_pas_venu_et_reclame_ses_depenses() {
        Partie partie = banc.jouer(UneVie.etude()
                .finProjet("2024-02-10")
                .finale("2024-02-25", CENT_MILLE)
                .acte("2024-03-10", "horloge")
                .payer("2024-03-20", "FINAL"));
        assertThat(partie.faits(RapportRemplace.class)).containsExactly(new RapportRemplace("P1", AVANCEMENT));
        assertThat(partie.faits(EcheanceDepassee.class)).isEmpty();
        assertThat(partie.versements()).containsExactly("100000.00");
        assertThat(partie.etat("P1")).isEqualTo("SOLDE_VERSE");
        assertThat(partie.taches()).isEmpty();
    }

    @Test
    void le_final_attend_que_les_autres_rapports_soient_decides() {
        Partie partie = banc.jouer(UneVie.etude()
                .rapport("2024-02-20", 2023, CENT_MILLE)
                .finProjet("2024-02-25")
                .finale("2024-03-10", depenses())
                .payer("2024-03-20", "FINAL"));
        assertThat(partie.refus()).containsExactly("M-ETAT-02");

        partie.acte("2024-03-21", "analyse", "rapport", AVANCEMENT, "decision", "ACCEPTE")
                .acte("2024-03-22", "analyse", "rapport", "FINAL", "decision", "ACCEPTE");
        assertThat(partie.versements()).containsExactly("85000.00", "15000.00");
    }

    @Test
    void les_pieces_se_demandent_autant_de_fois_qu_il_faut() {
        Partie partie = banc.jouer(UneVie.etude().rapport("2024-02-20", 2023, CENT_MILLE));
        for (String mois : List.of("03", "04")) {
            partie.acte("2024-" + mois + "-01", "analyse", "rapport", AVANCEMENT, "decision", "PIECES");
            assertThat(partie.taches()).containsExactly("Fournir les pièces demandées");
            partie.acte("2024-" + mois + "-02", "analyse", "rapport", AVANCEMENT, "decision", "ACCEPTE");
            partie.acte("2024-" + mois + "-10", "piece", "rapport", AVANCEMENT);
        }
        partie.acte("2024-05-02", "analyse", "rapport", AVANCEMENT, "decision", "ACCEPTE");
        assertThat(partie.refus()).containsExactly("M-ETAT-02", "M-ETAT-02");
        assertThat(partie.faits(PiecesDemandees.class)).hasSize(2);
        assertThat(partie.versements()).containsExactly("85000.00");
    }

    @Test
    void les_precisions_se_demandent_autant_de_fois_qu_il_faut() {
        Partie partie = banc.jouer(UneVie.enVigueur().depot("2023-07-02", "P1"));
        for (String jour : List.of("10", "20")) {
            partie.acte("2023-07-" + jour, "precisions");
            assertThat(partie.etat("P1")).isEqualTo("PRECISIONS_DEMANDEES");
            partie.acte("2023-07-" + jour, "decision", "decision", "ACCEPTE");
            partie.acte("2023-07-" + jour, "reponse-precisions");
            assertThat(partie.etat("P1")).isEqualTo("EN_ANALYSE");
        }
        partie.acte("2023-08-15", "decision", "decision", "ACCEPTE");
        assertThat(partie.refus()).containsExactly("M-ETAT-03", "M-ETAT-03");
        assertThat(partie.faits(PrecisionsDemandees.class)).hasSize(2);
        assertThat(partie.etat("P1")).isEqualTo("EN_REALISATION");
    }

    @Test
    void les_lignes_d_un_rapport_refuse_se_reclament_plus_tard() {
        Partie partie = banc.jouer(UneVie.etude()
                .rapport("2024-02-20", 2023, CENT_MILLE)
                .acte("2024-03-20", "analyse", "projet", "P1", "rapport", AVANCEMENT, "decision", "REFUSE")
                .rapport("2025-02-20", 2024, depenses(piece("F-002", 2024, "50000.00")))
                .payer("2025-03-20", "AVANCEMENT-2024"));
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.recu("AVANCEMENT-2024").lignes())
                .extracting(LigneRegistre::piece)
                .containsExactly("F-001", "F-002");
        assertThat(partie.versements()).containsExactly("127500.00");
    }

    @Test
    void les_lignes_d_un_rapport_a_l_etude_ne_se_reclament_pas_deux_fois() {
        Partie partie = banc.jouer(UneVie.etude()
                .rapport("2024-02-20", 2023, CENT_MILLE)
                .rapport("2025-02-20", 2024, depenses(piece("F-002", 2024, "50000.00")))
                .payer("2025-03-20", "AVANCEMENT-2024")
                .payer("2025-03-21", AVANCEMENT));
        assertThat(partie.versements()).containsExactly("127500.00");
    }

    @Test
    void les_lignes_d_un_rapport_refuse_apres_la_reception_du_final_lui_reviennent() {
        Partie partie = banc.jouer(UneVie.etude()
                .rapport("2024-02-20", 2023, CENT_MILLE)
                .finProjet("2024-10-31")
                .finale("2024-12-15", depenses(piece("F-002", 2024, "150000.00")))
                .acte("2025-01-10", "analyse", "projet", "P1", "rapport", AVANCEMENT, "decision", "REFUSE")
                .payer("2025-01-20", "FINAL"));
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.versements()).containsExactly("250000.00");
    }

    @Test
    void le_final_attend_que_les_autres_rapports_soient_payes() {
        Partie partie = banc.jouer(UneVie.etude()
                .rapport("2024-02-20", 2023, CENT_MILLE)
                .payer("2024-03-20", AVANCEMENT, "approbation", "false")
                .finProjet("2024-10-31")
                .finale("2024-12-15", depenses(piece("F-002", 2024, "150000.00")))
                .payer("2025-01-20", "FINAL")
                .acte("2025-01-21", "approbation", "projet", "P1", "rapport", AVANCEMENT)
                .payer("2025-01-22", "FINAL"));
        assertThat(partie.refus()).containsExactly("M-VERSEMENT-01");
        assertThat(partie.versements()).containsExactly("85000.00", "165000.00");
    }

    @Test
    void un_rapport_ne_s_analyse_pas_a_une_date_d_avant_sa_reception() {
        Partie partie = banc.jouer(UneVie.etude().rapport("2024-02-20", 2023, CENT_MILLE));
        assertThatThrownBy(() -> beans.getBean(AnalyseRapport.class)
                        .accepter(
                                new RefProjet(partie.jeu.dossier(), "P1").rapport(AVANCEMENT),
                                Reserves.AUCUNE,
                                partie.jeu.analyste,
                                UnJour.le("2024-02-01")))
                .isInstanceOfSatisfying(
                        ActeRefuse.class, refus -> assertThat(refus.codes()).containsExactly("M-DATE-02"));
    }

    @Test
    void les_lignes_d_un_rapport_refuse_apres_coup_reviennent_au_rapport_suivant() {
        Partie partie = banc.jouer(UneVie.etude()
                .rapport("2024-02-20", 2023, CENT_MILLE)
                .rapport("2025-02-20", 2024, depenses(piece("F-002", 2024, "50000.00")))
                .acte("2025-03-20", "analyse", "projet", "P1", "rapport", AVANCEMENT, "decision", "REFUSE")
                .payer("2025-03-21", "AVANCEMENT-2024")
                .finProjet("2025-04-30")
                .finale("2025-06-15", depenses())
                .payer("2025-07-20", "FINAL"));
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.versements()).containsExactly("127500.00", "22500.00");
    }

    private List<org.assertj.core.groups.Tuple> echeances(Partie partie) {
        return echeances.findByDossierOrderByJour(partie.dossier()).stream()
                .map((Echeance e) -> tuple(e.ref().rapport(), e.nature(), e.etat()))
                .toList();
    }

    /** Those of the yearly report: the planning has its own. */
    private static List<RappelConsigne> rappels(Partie partie) {
        return partie.faits(RappelConsigne.class).stream()
                .filter(rappel -> rappel.rapport().equals(AVANCEMENT))
                .toList();
    }
}
