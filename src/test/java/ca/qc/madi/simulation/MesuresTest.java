package ca.qc.madi.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Mesure;
import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Volet;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Another measure is another file: the same processes run it, and what its file does not know is refused by name. */
@TestMoteur
class MesuresTest {

    private static final LocalDate JOUR = LocalDate.of(2028, 6, 15);

    @Autowired
    private Joueur joueur;

    @Test
    void une_etude_et_un_projet_de_la_consigne_vont_de_l_offre_a_la_fermeture() {
        Deroulement deroulement = joueur.jouer(consigne(), ScenariosTest.DOSSIER);
        assertThat(deroulement.refus()).isEmpty();
        assertThat(deroulement.differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15, ''", "2026-07-15, M-TACHE-01"})
    void la_planification_de_la_consigne_se_fait_en_juin_et_non_en_juillet(String jour, String refus)
            throws IOException {
        String vie = texte().replace("2026-06-15, acte: planification", jour + ", acte: planification");
        Deroulement deroulement = joueur.jouer(Scenario.lire(vie), ScenariosTest.DOSSIER);
        assertThat(deroulement.refus().stream().map(Jeu.Refus::acte)).hasSize(refus.isEmpty() ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "audit.seuil, rapport-final",
        "ges.final.delai, fin-projet",
        "paiement.tauxFinal, analyse",
        "autorisation.seuilDecret, reponse"
    })
    void un_acte_qui_a_besoin_d_une_cle_inconnue_est_refuse_sous_son_code(String cle, String acte) throws IOException {
        String vie = texte().replaceAll("  " + cle.replace(".", "\\.") + ": .*\n", "");
        assertThat(vie).isNotEqualTo(texte());
        Deroulement deroulement = joueur.jouer(Scenario.lire(vie), ScenariosTest.DOSSIER);
        assertThat(deroulement.refus()).isNotEmpty();
        assertThat(deroulement.refus().get(0).acte()).isEqualTo(acte);
        assertThat(deroulement.refus().get(0).code()).isEqualTo("M-MESURE-01");
    }

    @Test
    void le_refus_dit_ce_qui_n_est_pas_connu_et_pourquoi() {
        assertThatThrownBy(() -> Mesures.mesure("CONSIGNE").le(JOUR, Map.of()).montant(Cle.AUDIT_SEUIL))
                .isInstanceOfSatisfying(ActeRefuse.class, refus -> {
                    assertThat(refus.codes()).containsExactly("M-MESURE-01");
                    assertThat(refus.motifs().get(0).texte().fr())
                            .contains("audit.seuil", "CONSIGNE", "n’est pas publié");
                    assertThat(refus.motifs().get(0).texte().en()).contains("audit.seuil", "not published");
                });
    }

    @Test
    void le_final_d_une_etude_de_la_consigne_vient_au_plus_tard_cinq_ans_apres_son_formulaire() {
        Mesure consigne = Mesures.mesure("CONSIGNE");
        LocalDate transmis = LocalDate.of(2024, 2, 29);
        assertThat(consigne.le(JOUR, Map.of()).limiteDesLivrables(Volet.PTE, transmis))
                .isEqualTo("2029-02-28");
        assertThat(consigne.le(JOUR, Map.of("livrables.dateLimite", "2028-12-31"))
                        .limiteDesLivrables(Volet.PTE, transmis))
                .isEqualTo("2028-12-31");
        assertThatThrownBy(() -> consigne.le(JOUR, Map.of()).limiteDesLivrables(Volet.GES, transmis))
                .isInstanceOf(ActeRefuse.class);
    }

    /** src/test/resources/mesures/essai.yaml is all there is of this measure: it pays half at the final. */
    @Test
    void une_troisieme_mesure_est_un_fichier_sans_aucun_java() throws IOException {
        assertThat(Mesures.connues()).extracting(Mesure::mesure).containsExactly("CONSIGNE", "ESSAI", "MADI");
        String x1 = Files.readString(ScenariosTest.DOSSIER.resolve("X1-pte-sans-avancement.yaml"));
        String vie = x1.substring(0, x1.indexOf("attendu:")).replace("mesure: MADI", "mesure: ESSAI");
        Deroulement deroulement = joueur.jouer(Scenario.lire(vie), ScenariosTest.DOSSIER);
        assertThat(deroulement.refus()).isEmpty();
        assertThat(deroulement.versements())
                .singleElement()
                .satisfies(v -> assertThat(v.montant()).isEqualByComparingTo("40000.00"));
    }

    @Test
    void la_mesure_par_defaut_et_celle_que_nul_fichier_ne_dit() {
        assertThat(Mesures.choisie("").mesure()).isEqualTo("MADI");
        assertThat(Mesures.choisie("CONSIGNE").mesure()).isEqualTo("CONSIGNE");
        assertThatThrownBy(() -> Mesures.choisie("AUTRE"))
                .isInstanceOfSatisfying(
                        ActeRefuse.class, refus -> assertThat(refus.codes()).containsExactly("M-MESURE-02"));
    }

    @Test
    void l_entente_precise_ligne_a_ligne_et_refuse_ce_qui_n_est_pas_un_parametre() {
        Mesure consigne = Mesures.mesure("CONSIGNE");
        assertThat(consigne.entente("audit.seuil = 50000.00\n\npte.ageMax=4\n"))
                .containsExactly(Map.entry("audit.seuil", "50000.00"), Map.entry("pte.ageMax", "4"));
        for (String ligne : new String[] {"audit.seuli = 1", "audit.seuil", "audit.seuil = "}) {
            assertThatThrownBy(() -> consigne.entente(ligne))
                    .isInstanceOfSatisfying(
                            ActeRefuse.class, refus -> assertThat(refus.codes()).containsExactly("M-MESURE-03"));
        }
    }

    private static Scenario consigne() {
        return Scenario.lire(ScenariosTest.DOSSIER.resolve("consigne-pte-et-ges.yaml"));
    }

    private static String texte() throws IOException {
        return Files.readString(ScenariosTest.DOSSIER.resolve("consigne-pte-et-ges.yaml"));
    }
}
