package ca.qc.madi.validation;

import static ca.qc.madi.formulaire.SaisieModele.decimal;
import static ca.qc.madi.formulaire.SaisieModele.jour;
import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How reductions, sites and a study are told in a form, at the bounds of the guide's rules. */
class ReductionsTest {

    @ParameterizedTest
    @EnumSource(
            value = Volet.class,
            names = {"GES", "INNO"})
    void G_ADM_09_une_reduction_se_declare_selon_iso_14064(Volet volet) {
        for (Etape etape : Etape.values()) {
            Cas bilan = Cas.de(volet, etape).saisie(s -> s.champ("ges.methode", "Bilan massique"));
            assertThat(Cas.detailler(bilan.verdict())).containsExactly("G-ADM-09@2!C4 ?|Bilan massique|ISO 14064-2");
            Cas ecrite = Cas.de(volet, etape).saisie(s -> s.champ("ges.methode", "Norme ISO\u00a014064-2:2019"));
            assertThat(ecrite.constats()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"4100.25,", "5200.50,", "5200.51,G-INNO-05@2!F11 ?|5200.51|≤ 5200.5", "0,"})
    void G_INNO_05_la_reduction_est_la_reference_moins_l_innovation(String innovation, String constat) {
        Cas cas = Cas.de(Volet.INNO, Etape.FINAL).saisie(s -> s.cellule("mesures", 1, "projet", decimal(innovation)));
        assertThat(Cas.detailler(cas.verdict())).isEqualTo(constat == null ? List.of() : List.of(constat));
        if (constat != null)
            assertThat(cas.verdict().constats().get(0).message().fr()).contains("-0.01 t éq. CO2 par an");
        Cas ges = Cas.de(Volet.GES, Etape.FINAL).saisie(s -> s.cellule("mesures", 1, "projet", decimal(innovation)));
        assertThat(ges.constats()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nouvelle étude", "Mise à jour"})
    void G_PTE_01_une_etude_est_nouvelle_ou_mise_a_jour(String nature) {
        assertThat(Cas.depot().saisie(s -> s.champ("projet.naturePte", nature)).constats())
                .isEmpty();
        assertThat(Cas.depot().saisie(s -> s.sansChamp("projet.naturePte")).constats())
                .containsExactly("F-CHAMP-01@1!C17");
    }

    /** G-PTE-01, G-GES-05: an update bears the title of the study it updates, and takes its place once conforming. */
    @ParameterizedTest
    @CsvSource({"true,", "false,G-GES-05@6!C5|2022-06-15|> 2019-02-20"})
    void G_PTE_01_une_mise_a_jour_conforme_remplace_l_etude_de_meme_titre(boolean conforme, String constat) {
        EtudeConnue ancienne = new EtudeConnue("PTE 2022", LocalDate.of(2018, 1, 15), true, true, null);
        EtudeConnue miseAJour = new EtudeConnue("pte 2022", "P1", LocalDate.of(2023, 11, 30), conforme, true, null);
        Cas cas = Cas.connu(Volet.GES, Etape.DEPOT).contexte(c -> c.avecEtudes(List.of(miseAJour, ancienne)));
        List<String> constats = Cas.detailler(cas.verdict());
        if (conforme) assertThat(constats).isEmpty();
        else assertThat(constats).singleElement().satisfies(c -> assertThat(c).startsWith("G-GES-05@6!C5|"));
    }

    /** A project of the dossier is found by its name too, and a study named beside the form stands for the form's. */
    @Test
    void l_etude_nommee_a_cote_du_formulaire_est_celle_qu_on_juge() {
        EtudeConnue vieille = new EtudeConnue("Autre", "P7", LocalDate.of(2015, 1, 15), true, true, null);
        Cas cas = Cas.connu(Volet.GES, Etape.DEPOT)
                .contexte(c -> c.avecEtudes(List.of(Cas.ETUDE, vieille)).avecEtudeNommee("P7"));
        assertThat(cas.constats()).containsExactly("G-GES-05@6!C5");
        assertThat(cas.contexte(c -> c.avecEtudeNommee(null)).constats()).isEmpty();
    }

    /** G-ADM-08: the aid is for the site that was accepted; a report for another one is refused. */
    @ParameterizedTest
    @EnumSource(Volet.class)
    void G_ADM_08_l_aide_ne_suit_pas_le_projet_dans_un_autre_site(Volet volet) {
        Cas cas = Cas.connu(volet, Etape.AVANCEMENT)
                .saisie(s -> s.cellule("etablissements", 0, "numero", "7009")
                        .cellule("registre", 0, "etablissement", "7009"));
        assertThat(cas.constats()).contains("F-COH-06@1!B33");
        assertThat(cas.verdict().conforme()).isFalse();
    }

    /** G-RPT-06: a progress report may state another estimated end. */
    @ParameterizedTest
    @EnumSource(Volet.class)
    void G_RPT_06_un_rapport_peut_annoncer_une_autre_date_de_fin(Volet volet) {
        Cas cas = Cas.connu(volet, Etape.AVANCEMENT).saisie(s -> s.champ("projet.fin", jour("2026-02-28")));
        assertThat(cas.constats()).isEmpty();
        assertThat(cas.saisie(s -> s.sansChamp("projet.fin")).constats()).containsExactly("F-CHAMP-01@1!C20");
    }

    /** G-GES-02: tabs 2, 5 and 6, the expenses, their financing and the extra costs are all filled. */
    @Test
    void G_GES_02_un_depot_ges_remplit_chaque_partie() {
        assertThat(Cas.de(Volet.GES, Etape.DEPOT).constats()).isEmpty();
        assertThat(Cas.de(Volet.GES, Etape.DEPOT)
                        .saisie(s -> s.sansLignes("surcouts"))
                        .constats())
                .containsExactly("G-FIN-07@3!A25");
        assertThat(Cas.de(Volet.GES, Etape.DEPOT)
                        .saisie(s -> s.cellule("financement", 1, "prevu", decimal("69999.99")))
                        .constats())
                .singleElement()
                .satisfies(c -> assertThat(c).startsWith("G-FIN-06@3!"));
        assertThat(Cas.de(Volet.GES, Etape.DEPOT)
                        .saisie(s -> s.sansLignes("mesures"))
                        .verdict()
                        .conforme())
                .isFalse();
    }

    /** G-GES-03 (AMB-07): a conversion to electricity may leave onglet 4 empty at its deposit, and not afterwards. */
    @Test
    void G_GES_03_l_onglet_4_est_facultatif_au_depot() {
        assertThat(Cas.de(Volet.GES, Etape.DEPOT)
                        .saisie(s -> s.sansLignes("exploitation"))
                        .constats())
                .isEmpty();
        assertThat(Cas.de(Volet.GES, Etape.AVANCEMENT)
                        .saisie(s -> s.sansLignes("exploitation"))
                        .verdict()
                        .conforme())
                .isFalse();
    }
}
