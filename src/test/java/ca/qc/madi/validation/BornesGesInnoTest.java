package ca.qc.madi.validation;

import static ca.qc.madi.formulaire.SaisieModele.decimal;
import static ca.qc.madi.formulaire.SaisieModele.jour;
import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.cadre.Mesure;
import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.formulaire.Archives;
import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The boundary tests T.. of the rules catalogue that a GES or INNO formulaire meets, and those of hourly rates. */
class BornesGesInnoTest {

    private static List<String> si(String constat) {
        return constat == null ? List.of() : List.of(constat);
    }

    private static Cas le(Volet volet, String depot) {
        ContexteDepot contexte = Exemples.contexte(volet, Etape.DEPOT, LocalDate.parse(depot));
        return Cas.de(volet, Etape.DEPOT).contexte(c -> contexte);
    }

    @ParameterizedTest
    @CsvSource({"GES,2", "GES,5", "GES,6", "INNO,2", "INNO,5", "INNO,6", "GES,3", "INNO,1"})
    void T16_un_depot_sans_un_onglet_requis_est_incomplet(Volet volet, int onglet) {
        byte[] sans = Archives.changer(
                Cas.de(volet, Etape.DEPOT).octets(),
                "xl/workbook.xml",
                x -> x.replaceFirst("name=\"" + onglet + "\\. [^\"]*\"", "name=\"Autre\""));
        assertThat(Cas.resumer(Cas.de(volet, Etape.DEPOT).verdict(sans))).containsExactly("F-ONGLET-01@" + onglet);
    }

    @ParameterizedTest
    @EnumSource(Etape.class)
    void T17_les_surcouts_d_un_projet_d_innovation_sont_ignores(Etape etape) {
        Verdict verdict = Cas.de(Volet.INNO, etape)
                .saisie(s -> s.ajouter("surcouts", Map.of("poste", "Four", "coutProjet", decimal("10"))))
                .verdict();
        assertThat(verdict.conforme()).isTrue();
        assertThat(Cas.resumer(verdict)).containsExactly("G-INNO-02@3!A%d i".formatted(etape == Etape.FINAL ? 25 : 24));
    }

    @ParameterizedTest(name = "étude du 2020-06-15, dépôt du {1}")
    @CsvSource({
        "GES,2025-06-14,", "GES,2025-06-15,G-GES-05@6!C5", "GES,2025-06-16,G-GES-05@6!C5",
        "INNO,2025-06-14,", "INNO,2025-06-15,G-INNO-03@6!C5", "INNO,2025-06-16,G-INNO-03@6!C5"
    })
    void T22_T23_T24_l_etude_a_moins_de_cinq_ans_au_depot(Volet volet, String depot, String constat) {
        Cas cas = le(volet, depot).saisie(s -> s.champ("pte.date", jour("2020-06-15")));
        assertThat(cas.constats()).isEqualTo(si(constat));
    }

    @ParameterizedTest(name = "étude du 29 février 2020, dépôt du {0}")
    @CsvSource({"2025-02-28,", "2025-03-01,G-GES-05@6!C5|2020-02-29|> 2020-03-01"})
    void T25_l_etude_du_29_fevrier(String depot, String constat) {
        Cas cas = le(Volet.GES, depot).saisie(s -> s.champ("pte.date", jour("2020-02-29")));
        assertThat(Cas.detailler(cas.verdict())).isEqualTo(si(constat));
    }

    @Test
    void l_age_de_l_etude_se_juge_au_premier_depot_et_l_entente_peut_le_changer() {
        Cas cas = le(Volet.GES, "2025-06-20").saisie(s -> s.champ("pte.date", jour("2020-06-15")));
        assertThat(cas.contexte(c -> c.avecDepotInitial(LocalDate.of(2025, 6, 14)))
                        .constats())
                .isEmpty();
        ContexteDepot six =
                Exemples.contexte(Volet.GES, Etape.DEPOT, LocalDate.of(2025, 6, 20), Map.of("pte.ageMax", "6"));
        assertThat(cas.contexte(c -> six).constats()).isEmpty();
        assertThat(Cas.de(Volet.GES, Etape.FINAL)
                        .saisie(s -> s.champ("pte.date", jour("2019-01-01")))
                        .constats())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GES,G-GES-05", "INNO,G-INNO-03"})
    void T27_une_mesure_hors_de_l_etude_est_refusee(Volet volet, String code) {
        for (Etape etape : Etape.values()) {
            Cas cas = Cas.connu(volet, etape).saisie(s -> s.cellule("mesures", 1, "numeroPte", "PTE-99"));
            assertThat(Cas.detailler(cas.verdict())).containsExactly(code + "@2!D11|PTE-99|PTE-04 · PTE-07");
            assertThat(cas.contexte(c -> c.avecEtudes(null)).constats()).isEmpty();
        }
    }

    @Test
    void T28_un_projet_d_innovation_demande_les_technologies_emergentes() {
        Cas non = Cas.de(Volet.INNO, Etape.DEPOT).saisie(s -> s.champ("pte.emergentes", "Non"));
        assertThat(Cas.detailler(non.verdict())).containsExactly("G-INNO-03@6!C7|Non|Oui");
        EtudeConnue sans = new EtudeConnue("pte 2022", LocalDate.of(2022, 6, 15), true, false, null);
        Cas dit = Cas.connu(Volet.INNO, Etape.DEPOT).contexte(c -> c.avecEtudes(List.of(sans)));
        assertThat(Cas.detailler(dit.verdict())).containsExactly("G-INNO-03@6!C7|Oui|Non");
        assertThat(Cas.connu(Volet.GES, Etape.DEPOT)
                        .contexte(c -> c.avecEtudes(List.of(sans)))
                        .constats())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GES,G-GES-05", "INNO,G-INNO-03"})
    void l_etude_est_celle_que_le_ministere_connait(Volet volet, String code) {
        Cas cas = Cas.connu(volet, Etape.DEPOT);
        cas.saisie(s -> s.champ("pte.titre", "PTE 2023"));
        assertThat(Cas.detailler(cas.verdict())).containsExactly(code + "@6!C4|PTE 2023|PTE 2022");
        cas.contexte(c -> c.avecEtudes(List.of()));
        assertThat(Cas.detailler(cas.verdict())).containsExactly(code + "@6!C4|PTE 2023|");
        cas.saisie(s -> s.champ("pte.conforme", "Non"));
        assertThat(cas.constats()).containsExactly(code + "@6!C6 ?");
        Cas autre = Cas.connu(volet, Etape.DEPOT).saisie(s -> s.champ("pte.date", jour("2022-06-16")));
        assertThat(Cas.detailler(autre.verdict())).containsExactly(code + "@6!C5|2022-06-16|2022-06-15");
        EtudeConnue enAnalyse = new EtudeConnue("PTE 2022", null, false, null, null);
        Cas trop = Cas.connu(volet, Etape.DEPOT).contexte(c -> c.avecEtudes(List.of(enAnalyse)));
        assertThat(Cas.detailler(trop.verdict())).containsExactly(code + "@6!C6 ?|Oui|Non");
        Cas tard = Cas.connu(volet, Etape.AVANCEMENT).contexte(c -> c.avecEtudes(List.of(enAnalyse)));
        assertThat(Cas.detailler(tard.verdict())).containsExactly(code + "@6!C6|Oui|Non");
    }

    @ParameterizedTest(name = "T38–T39 : {0} déposé le {1} sans étude")
    @CsvSource({"GES,2023-07-31,true", "INNO,2023-07-31,true", "GES,2023-08-01,false", "INNO,2023-08-01,false"})
    void t38_a_la_transition_un_projet_precede_son_etude(Volet volet, String depot, boolean admis) {
        Cas cas = le(volet, depot).saisie(s -> {
            SaisieModele sans = s.sansChamp("pte.titre").sansChamp("pte.date").sansChamp("pte.conforme");
            return sans.sansChamp("pte.emergentes");
        });
        List<String> sansEtude = volet == Volet.GES
                ? List.of("F-CHAMP-01@6!C4", "F-CHAMP-01@6!C5", "F-CHAMP-01@6!C6")
                : List.of("F-CHAMP-01@6!C4", "F-CHAMP-01@6!C5", "F-CHAMP-01@6!C6", "F-CHAMP-01@6!C7");
        assertThat(cas.constats()).isEqualTo(admis ? List.of("G-DATE-06@6!C4 i") : sansEtude);
        assertThat(cas.verdict().conforme()).isEqualTo(admis);
    }

    @ParameterizedTest
    @CsvSource({"GES", "INNO"})
    void t46_pas_d_estimation_apres_la_limite(Volet volet) {
        Cas cas = Cas.de(volet, Etape.AVANCEMENT)
                .contexte(c -> c.avecAnnee(null))
                .saisie(s -> s.champ("depot.annee", 2026).cellule("budget", 0, "janvierMars", decimal("10000.00")));
        assertThat(Cas.detailler(cas.verdict())).containsExactly("G-RPT-04@3!N7 ?|10000.00|0.00");
        assertThat(cas.saisie(s -> s.champ("depot.annee", 2025).cellule("budget", 0, "variation", "Écart."))
                        .constats())
                .isEmpty();
    }

    /** A rate of 149,29 $ from 2024 on, 155,00 $ from July 2024 on. */
    private static ContexteDepot bareme(ContexteDepot contexte) {
        Mesure madi = Mesures.mesure("MADI");
        Map<String, Mesure.Parametre> parametres = new HashMap<>(madi.parametres());
        parametres.put(
                "taux.horaires.Ingénieur",
                new Mesure.Parametre(
                        "G-RATE-01",
                        List.of(
                                new Mesure.Valeur(LocalDate.of(2024, 1, 1), "149.29"),
                                new Mesure.Valeur(LocalDate.of(2024, 7, 1), "155.00"))));
        Mesure avecTaux = madi.avec(parametres);
        return ContexteDepot.de(
                        contexte.volet(),
                        contexte.etape(),
                        contexte.dateDepot(),
                        avecTaux.le(contexte.dateDepot(), Map.of()))
                .avecAnnee(contexte.annee())
                .avecAcceptation(LocalDate.of(2024, 4, 10));
    }

    @ParameterizedTest(name = "engagée le {0} à {1} $ : {2} $ pour 10 heures")
    @CsvSource({
        "2024-06-30,150.00,1500.00,G-RATE-02@3!G13 ?|150.00|149.29,'1 492,90'",
        "2024-06-30,149.29,1492.90,,",
        "2024-06-30,149.30,1493.00,G-RATE-02@3!G13 ?|149.30|149.29,'1 492,90'",
        "2024-07-01,150.00,1500.00,,",
        "2024-07-01,155.01,1550.10,G-RATE-02@3!G13 ?|155.01|155.00,'1 550,00'",
        "2024-07-01,150.00,1500.01,G-RATE-02@3!G13 ?|150.00|155.00,'1 500,00'"
    })
    void t74_le_taux_est_celui_du_jour_de_l_engagement(
            String engagement, String taux, String montant, String constat, String admissible) {
        BigDecimal paye = decimal(montant);
        Cas cas = Cas.de(Volet.PTE, Etape.AVANCEMENT)
                .contexte(BornesGesInnoTest::bareme)
                .saisie(s -> s.cellule("registre", 0, "engagement", jour(engagement))
                        .cellule("registre", 0, "heures", decimal("10"))
                        .cellule("registre", 0, "taux", decimal(taux))
                        .cellule("registre", 0, "corpsEmploi", "ingenieur".equals(taux) ? "" : "Ingénieur")
                        .cellule("registre", 0, "montant", paye)
                        .cellule("budget", 0, "reel", Map.of(2024, paye)));
        Verdict verdict = cas.verdict();
        assertThat(Cas.detailler(verdict)).isEqualTo(si(constat));
        if (admissible != null)
            assertThat(verdict.constats().get(0).message().fr()).contains((admissible + " $").replace(" ", "\u00a0"));
    }

    @Test
    void t75_avant_le_premier_taux_le_montant_est_pris_tel_quel() {
        Cas cas = Cas.de(Volet.PTE, Etape.AVANCEMENT)
                .contexte(BornesGesInnoTest::bareme)
                .contexte(c -> c.avecAcceptation(LocalDate.of(2023, 12, 1)))
                .saisie(s -> s.cellule("registre", 0, "engagement", jour("2023-12-31"))
                        .cellule("registre", 0, "heures", decimal("10"))
                        .cellule("registre", 0, "taux", decimal("150.00"))
                        .cellule("registre", 0, "corpsEmploi", "Ingénieur"));
        assertThat(Cas.detailler(cas.verdict())).containsExactly("G-RATE-01@3!G13 ?|150.00|");
    }
}
