package ca.qc.madi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.Archives;
import ca.qc.madi.formulaire.SaisieModele;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes of the contract that a PTE formulaire can meet and that no other test names, each at its cell and alone. */
class CodesPteTest {

    @Test
    void trop_d_etablissements_se_signale_au_titre() {
        Cas cas = Cas.depot().saisie(s -> {
            SaisieModele modele = s.sansLignes("etablissements");
            for (int i = 0; i < 201; i++)
                modele.ajouter(
                        "etablissements",
                        Map.of(
                                "nom", "Usine " + i,
                                "numero", "7" + i,
                                "adresse", i + ", rue A",
                                "part", i == 0 ? BigDecimal.ONE : BigDecimal.ZERO));
            return modele;
        });
        assertThat(cas.constats()).containsExactly("F-TABLEAU-04@1!A31");
    }

    @ParameterizedTest(name = "T09–T11 : demande reçue le {0} -> {1}")
    @CsvSource({"2025-08-31,true", "2025-09-01,false", "2025-09-02,false"})
    void une_demande_se_depose_avant_la_limite(LocalDate jour, boolean admise) {
        ContexteDepot tard = Exemples.contexte(ca.qc.madi.partage.Volet.PTE, ca.qc.madi.partage.Etape.DEPOT, jour);
        Cas cas = Cas.depot().contexte(c -> tard);
        assertThat(cas.constats().equals(java.util.List.of("G-DATE-01"))).isNotEqualTo(admise);
        assertThat(cas.verdict().conforme()).isEqualTo(admise);
        assertThat(cas.contexte(c -> tard.avecDepotInitial(LocalDate.of(2025, 8, 31)))
                        .constats())
                .isEmpty();
    }

    @Test
    void le_neq_du_dossier_est_celui_du_formulaire() {
        Cas cas = Cas.depot().contexte(c -> c.avecEmetteur("ACIÉRIE DE L’EXEMPLE INC.", "1145678901"));
        assertThat(cas.constats()).containsExactly("F-COH-05@1!C11");
        assertThat(cas.contexte(c -> c.avecEmetteur("Aciérie de l'Exemple inc.", "1112345674"))
                        .constats())
                .isEmpty();
    }

    @Test
    void une_erreur_au_total_est_une_erreur_de_calcul_a_cette_cellule() {
        byte[] octets = Archives.cellule(Cas.depot().octets(), 3, "C21", "t=\"e\"", "<f>1/0</f><v>#REF!</v>");
        assertThat(Cas.resumer(Cas.depot().verdict(octets))).containsExactly("F-CALCUL-02@3!C21");
    }

    @Test
    void un_total_perime_est_signale_a_cette_cellule() {
        byte[] octets = Archives.cellule(Cas.depot().octets(), 3, "C21", "", "<f>SUM(C19:C20)</f><v>1.0</v>");
        assertThat(Cas.resumer(Cas.depot().verdict(octets))).containsExactly("F-CALCUL-01@3!C21");
    }

    @Test
    void le_facteur_des_taxes_vient_des_parametres() {
        Cas cas = Cas.avancement()
                .contexte(c -> Exemples.contexte(
                                c.volet(), c.etape(), c.dateDepot(), Map.of("taxes.tps", "0.10", "taxes.tvq", "0.10"))
                        .avecAnnee(2024)
                        .avecAcceptation(c.acceptation()))
                .saisie(s -> s.cellule("registre", 0, "montant", new BigDecimal("120000.00"))
                        .cellule("budget", 0, "reel", Map.of(2024, new BigDecimal("120000.00"))));
        assertThat(cas.constats()).containsExactly("G-TAX-01@3!J13 ?");
    }
}
