package ca.qc.madi.validation;

import static ca.qc.madi.formulaire.SaisieModele.decimal;
import static ca.qc.madi.formulaire.SaisieModele.exploitation;
import static ca.qc.madi.formulaire.SaisieModele.jour;
import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.Archives;
import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A perfect GES or INNO formulaire gives nothing; one thing is broken, one finding says so, at its cell, with its value. */
class ConstatsGesInnoTest {

    private static final String CATEGORIES =
            "Efficacité énergétique · Conversion – combustible · Conversion – électrification · Procédés et autres"
                    + " · Technologie émergente";

    /** The bris of both volets, then of each, at the étapes where they can be. */
    private static final class Table {
        private final List<Arguments> cas = new ArrayList<>();

        void bris(Volet volet, Etape etape, String attendu, UnaryOperator<SaisieModele> bris) {
            cas.add(Arguments.of(volet, etape, attendu, bris));
        }
    }

    static Stream<Arguments> tous() {
        return Stream.of(Volet.values()).flatMap(v -> Stream.of(Etape.values()).map(e -> Arguments.of(v, e)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("tous")
    void un_formulaire_parfait_ne_donne_rien(Volet volet, Etape etape) {
        assertThat(Cas.de(volet, etape).constats()).isEmpty();
        assertThat(Cas.connu(volet, etape).constats()).isEmpty();
    }

    static Stream<Arguments> bris() {
        Table table = new Table();
        for (Volet v : List.of(Volet.GES, Volet.INNO)) {
            for (Etape e : Etape.values()) communs(table, v, e);
            table.bris(v, Etape.DEPOT, "F-CHAMP-01@6!C10||", s -> s.sansChamp("validation.oiq"));
            table.bris(v, Etape.AVANCEMENT, "F-COH-04@1!C8|2023|2024", s -> s.champ("depot.annee", 2023));
            table.bris(v, Etape.AVANCEMENT, "F-CHAMP-01@5!G6||", s -> s.sansCellule("activites", 0, "avancement"));
        }
        for (Etape e : Etape.values()) {
            ges(table, e);
            inno(table, e);
        }
        rapports(table);
        depots(table);
        return table.cas.stream();
    }

    private static void communs(Table table, Volet v, Etape e) {
        String certification = v == Volet.GES ? "G-GES-01" : "G-INNO-01";
        String conforme = v == Volet.GES ? "G-GES-05" : "G-INNO-03";
        table.bris(v, e, "F-CHAMP-01@1!C15||", s -> s.sansChamp("projet.titre"));
        table.bris(v, e, "F-CHAMP-01@1!C5||", s -> s.sansChamp("mesure.madi"));
        table.bris(v, e, "F-CHAMP-01@2!C4||", s -> s.sansChamp("ges.methode"));
        table.bris(v, e, "F-CHAMP-01@6!C4||", s -> s.sansChamp("pte.titre"));
        table.bris(v, e, "F-CHAMP-01@6!C9||", s -> s.sansChamp("validation.nom"));
        table.bris(v, e, "F-CHAMP-01@2!D11||", s -> s.sansCellule("mesures", 1, "numeroPte"));
        table.bris(v, e, "F-TYPE-01@2!C5|bientôt|aaaa-mm-jj", s -> s.champ("ges.debutComptage", "bientôt"));
        table.bris(v, e, "F-TYPE-01@2!H10|dix|12", s -> s.cellule("mesures", 0, "duree", "dix"));
        table.bris(v, e, "F-TYPE-01@6!C5|2022|aaaa-mm-jj", s -> s.champ("pte.date", "2022"));
        table.bris(v, e, "F-TYPE-02@2!C10|Autre|" + CATEGORIES, s -> s.cellule("mesures", 0, "categorie", "Autre"));
        table.bris(v, e, "F-TYPE-02@6!C13|Peut-être|Oui · Non", s -> s.champ("validation.reference", "Peut-être"));
        table.bris(v, e, "F-TYPE-04@2!F10|-1|", s -> s.cellule("mesures", 0, "projet", -1));
        table.bris(v, e, "F-TABLEAU-03@2!A8|0|1", s -> s.sansLignes("mesures"));
        table.bris(v, e, "F-TABLEAU-04@1!A31|2|1", ConstatsGesInnoTest::deuxSites);
        table.bris(v, e, "F-COH-02@1!C20|2024-02-29|≥ 2024-03-01", s -> s.champ("projet.fin", jour("2024-02-29")));
        table.bris(
                v,
                e,
                "F-COH-02@5!D6|2024-02-29|≥ 2024-03-01",
                s -> s.cellule("activites", 0, "finPrevue", jour("2024-02-29")));
        table.bris(
                v,
                e,
                "F-COH-02@5!F6|2024-02-29|≥ 2024-03-01",
                s -> s.cellule("activites", 0, "debutReel", jour("2024-03-01"))
                        .cellule("activites", 0, "finReelle", jour("2024-02-29")));
        table.bris(v, e, "F-COH-03@1!D34|90 %|100 %", s -> s.cellule("etablissements", 0, "part", decimal("0.9")));
        table.bris(
                v,
                e,
                "F-COH-04@1!C14|Étude du PTE|" + (v == Volet.GES ? "Réduction de GES" : "Innovation technologique"),
                s -> s.champ("projet.volet", "Étude du PTE"));
        table.bris(v, e, certification + "@6!C12|Non|Oui", s -> s.champ("validation.reductions", "Non"));
        table.bris(v, e, certification + "@6!C13|Non|Oui", s -> s.champ("validation.reference", "Non"));
        String avertit = e == Etape.DEPOT ? " ?" : "";
        table.bris(v, e, conforme + "@6!C6" + avertit + "|Non|Oui", s -> s.champ("pte.conforme", "Non"));
    }

    private static SaisieModele deuxSites(SaisieModele s) {
        return s.cellule("etablissements", 0, "part", decimal("0.5"))
                .ajouter(
                        "etablissements",
                        Map.of("nom", "Usine B", "numero", "7002", "adresse", "2, rue B", "part", decimal("0.5")));
    }

    private static void ges(Table table, Etape e) {
        table.bris(Volet.GES, e, "F-CHAMP-01@1!C21||", s -> s.sansChamp("projet.miseEnOeuvre"));
        table.bris(Volet.GES, e, "F-CHAMP-01@6!C15||", s -> s.sansChamp("engagement.maintien"));
        table.bris(Volet.GES, e, "G-GES-08@6!C15|Non|Oui", s -> s.champ("engagement.maintien", "Non"));
        if (e == Etape.DEPOT) return;
        table.bris(Volet.GES, e, "F-TABLEAU-03@4!A4|0|1", s -> s.sansLignes("exploitation"));
        table.bris(
                Volet.GES,
                e,
                "F-COH-07@4!H6|20000.06|20000.00",
                s -> s.cellule("exploitation", 0, "kwh", decimal("400001")));
        table.bris(Volet.GES, e, "F-COH-07@4!H6|20000.00|0.00", s -> s.cellule("exploitation", 0, "annee", 2025));
        table.bris(Volet.GES, e, "F-TYPE-01@4!A6|hier|aaaa", s -> s.cellule("exploitation", 0, "annee", "hier"));
        table.bris(Volet.GES, e, "F-CHAMP-01@4!F6||", s -> s.sansCellule("exploitation", 0, "kwh"));
        table.bris(Volet.GES, e, "G-PTE-05@4 i||", s -> s.champ("projet.conversionElec", "Non"));
    }

    private static void inno(Table table, Etape e) {
        table.bris(Volet.INNO, e, "F-CHAMP-01@6!C7||", s -> s.sansChamp("pte.emergentes"));
        table.bris(Volet.INNO, e, "G-INNO-03@6!C7|Non|Oui", s -> s.champ("pte.emergentes", "Non"));
        table.bris(Volet.INNO, e, "G-PTE-05@4 i||", s -> s.ajouter("exploitation", exploitation(2024, "400000")));
    }

    private static void rapports(Table table) {
        Etape av = Etape.AVANCEMENT;
        for (Volet v : List.of(Volet.GES, Volet.INNO)) {
            int premiere = v == Volet.GES ? 14 : 13;
            table.bris(v, av, "F-CHAMP-01@3!R7||", s -> paye(s, "90000.00"));
            table.bris(v, Etape.FINAL, "F-CHAMP-01@3!R7||", s -> paye(s, "90000.00"));
            table.bris(
                    v,
                    av,
                    "F-COH-01@3!J7|100000.01|100000.00",
                    s -> s.cellule("budget", 0, "reel", Map.of(2024, decimal("100000.01")))
                            .cellule("budget", 0, "variation", "Arrondi."));
            table.bris(
                    v,
                    av,
                    "G-DATE-02@3!D%d|2024-04-09|≥ 2024-04-10".formatted(premiere),
                    s -> s.cellule("registre", 0, "engagement", jour("2024-04-09")));
            table.bris(
                    v,
                    av,
                    "G-TAX-01@3!J%d|Non|".formatted(premiere),
                    s -> s.cellule("registre", 0, "taxesExclues", "Non"));
            table.bris(
                    v,
                    av,
                    "F-CHAMP-01@3!D%d||".formatted(v == Volet.GES ? 21 : 19),
                    s -> s.sansCellule("financement", 0, "recu"));
        }
        table.bris(
                Volet.GES,
                av,
                "G-CUM-01@3!D23 ?|120000.01|≤ 120000.00",
                s -> s.cellule("financement", 0, "recu", decimal("120000.01")));
        table.bris(
                Volet.INNO,
                Etape.FINAL,
                "G-CUM-01@3!D22 ?|250000.01|≤ 250000.00",
                s -> s.cellule("financement", 0, "recu", decimal("250000.01")));
        table.bris(
                Volet.GES,
                av,
                "G-RPT-08@4!A4||2024",
                s -> s.cellule("exploitation", 0, "annee", 2023)
                        .cellule("exploitation", 0, "kwh", decimal("0"))
                        .cellule("exploitation", 0, "quantiteRef", decimal("0")));
        table.bris(
                Volet.GES,
                av,
                "G-FIN-06@3!C23 ?|270000.01|270000.00",
                s -> s.cellule("financement", 0, "prevu", decimal("200000.01")));
        table.bris(
                Volet.GES,
                Etape.FINAL,
                "G-FIN-06@3!C24 ?|270000.01|270000.00",
                s -> s.cellule("financement", 0, "prevu", decimal("200000.01")));
    }

    private static SaisieModele paye(SaisieModele s, String montant) {
        BigDecimal autre = decimal("150000.00");
        boolean dernier = s.saisie().tableaux().get("registre").toString().contains("F-002");
        return s.cellule("registre", 0, "montant", decimal(montant))
                .cellule(
                        "budget",
                        0,
                        "reel",
                        dernier ? Map.of(2024, decimal(montant), 2025, autre) : Map.of(2024, decimal(montant)));
    }

    private static void depots(Table table) {
        Etape depot = Etape.DEPOT;
        table.bris(Volet.GES, depot, "F-CHAMP-01@1!C18||", s -> s.sansChamp("projet.conversionElec"));
        table.bris(Volet.GES, depot, "F-CHAMP-01@3!C20||", s -> s.sansCellule("financement", 0, "prevu"));
        table.bris(Volet.INNO, depot, "F-CHAMP-01@1!D33||", s -> s.sansCellule("etablissements", 0, "part"));
        table.bris(Volet.GES, depot, "G-FIN-07@3!A25||", s -> s.sansLignes("surcouts"));
        table.bris(Volet.GES, depot, "F-CHAMP-01@3!C27||", s -> s.sansCellule("surcouts", 0, "coutReference"));
        table.bris(
                Volet.GES,
                depot,
                "G-FIN-06@3!C22|270000.01|270000.00",
                s -> s.cellule("financement", 0, "prevu", decimal("200000.01")));
        table.bris(
                Volet.INNO,
                depot,
                "G-FIN-06@3!C21|249999.99|250000.00",
                s -> s.cellule("financement", 0, "prevu", decimal("199999.99")));
    }

    @ParameterizedTest(name = "{0} {1} : {2}")
    @MethodSource("bris")
    void un_seul_bris_un_seul_constat(Volet volet, Etape etape, String attendu, UnaryOperator<SaisieModele> bris) {
        assertThat(Cas.detailler(Cas.de(volet, etape).saisie(bris).verdict())).containsExactly(attendu);
    }

    @Test
    void un_surcout_negatif_nul_ou_entier_est_admis() {
        for (String reference : List.of("250000", "0", "300000"))
            assertThat(Cas.de(Volet.GES, Etape.DEPOT)
                            .saisie(s -> s.cellule("surcouts", 0, "coutReference", decimal(reference)))
                            .constats())
                    .isEmpty();
    }

    @Test
    void une_conversion_deposee_peut_remplir_l_onglet_4_s_il_egale_la_section_7() {
        Cas cas = Cas.de(Volet.GES, Etape.DEPOT).saisie(s -> s.ajouter("exploitation", exploitation(2024, "400000")));
        assertThat(cas.constats()).containsExactly("G-GES-03@4 i");
        cas.saisie(s -> s.cellule("exploitation", 0, "kwh", decimal("400001")));
        assertThat(Cas.detailler(cas.verdict())).containsExactly("G-GES-03@4 i||", "F-COH-07@4!H6|20000.06|20000.00");
        cas.saisie(s -> s.cellule("exploitation", 0, "kwh", decimal("0"))
                .cellule("exploitation", 0, "quantiteRef", decimal("0"))
                .cellule("exploitation", 0, "annee", 2025));
        assertThat(Cas.detailler(cas.verdict())).containsExactly("G-GES-03@4 i||", "F-COH-07@4!H6|0.00|20000.00");
        cas.saisie(s -> s.champ("projet.conversionElec", "Non"));
        assertThat(cas.constats()).containsExactly("G-GES-03@4 i");
    }

    @Test
    void deux_lignes_d_une_annee_s_additionnent_et_un_resultat_perime_ne_cache_pas_l_ecart() {
        Cas cas = Cas.de(Volet.GES, Etape.AVANCEMENT)
                .saisie(s -> s.cellule("exploitation", 0, "kwh", decimal("200000"))
                        .ajouter("exploitation", exploitation(2024, "200000"))
                        .cellule("exploitation", 1, "quantiteRef", decimal("0")));
        assertThat(cas.constats()).isEmpty();
        byte[] perime = Archives.cellule(cas.octets(), 4, "H6", "", "<f>F6*G6-C6*E6</f><v>1</v>");
        assertThat(Cas.resumer(cas.verdict(perime))).containsExactly("F-CALCUL-01@4!H6");
        cas.saisie(s -> s.cellule("exploitation", 1, "kwh", decimal("200001")));
        byte[] aussi = Archives.cellule(cas.octets(), 4, "H6", "", "<f>F6*G6-C6*E6</f><v>1</v>");
        assertThat(Cas.detailler(cas.verdict(aussi))).containsExactly("F-COH-07@4!H6|20000.06|20000.00");
    }

    @Test
    void des_resultats_recalcules_de_l_onglet_2() {
        Cas cas = Cas.de(Volet.GES, Etape.DEPOT);
        byte[] ligne = Archives.cellule(cas.octets(), 2, "G10", "", "<f>E10-F10</f><v>1</v>");
        assertThat(Cas.detailler(cas.verdict(ligne))).containsExactly("F-CALCUL-01@2!G10|1|1100.25");
        byte[] total = Archives.cellule(cas.octets(), 2, "G12", "", "<f>SUM(G10:G11)</f><v>2</v>");
        assertThat(Cas.detailler(cas.verdict(total))).containsExactly("F-CALCUL-01@2!G12|2|2200.50");
        byte[] erreur = Archives.cellule(cas.octets(), 2, "G10", "t=\"e\"", "<f>1/0</f><v>#DIV/0!</v>");
        assertThat(Cas.detailler(cas.verdict(erreur))).containsExactly("F-CALCUL-02@2!G10|#DIV/0!|");
    }

    @Test
    void un_total_perime_ne_cache_ni_le_cumul_ni_les_parts() {
        Cas cumul = Cas.de(Volet.INNO, Etape.AVANCEMENT)
                .saisie(s -> s.cellule("financement", 0, "recu", decimal("100000.01")));
        byte[] perime = Archives.cellule(cumul.octets(), 3, "D21", "", "<f>SUM(D19:D20)</f><v>1</v>");
        Verdict verdict = cumul.verdict(perime);
        assertThat(Cas.detailler(verdict)).containsExactly("G-CUM-01@3!D21 ?|100000.01|≤ 100000.00");
        assertThat(verdict.constats().get(0).message().fr()).contains("n’est pas à jour");
        Cas parts = Cas.de(Volet.INNO, Etape.DEPOT).saisie(s -> s.cellule("etablissements", 0, "part", decimal("0.9")));
        byte[] stale = Archives.cellule(parts.octets(), 1, "D34", "", "<f>SUM(D33:D33)</f><v>1</v>");
        verdict = parts.verdict(stale);
        assertThat(Cas.detailler(verdict)).containsExactly("F-COH-03@1!D34|90 %|100 %");
        assertThat(verdict.constats().get(0).message().en()).contains("out of date");
    }

    @Test
    void le_tableau_des_surcouts_rempli_garde_sa_ligne_total() {
        byte[] sans = Archives.texte(Cas.de(Volet.GES, Etape.DEPOT).octets(), 3, "A28", "Somme");
        assertThat(Cas.resumer(Cas.de(Volet.GES, Etape.DEPOT).verdict(sans))).containsExactly("F-TABLEAU-02@3!A25");
        byte[] absent = Archives.texte(Cas.de(Volet.GES, Etape.DEPOT).octets(), 3, "A25", "Autre");
        assertThat(Cas.resumer(Cas.de(Volet.GES, Etape.DEPOT).verdict(absent))).containsExactly("G-FIN-07@3");
    }

    @Test
    void une_conversion_sans_onglet_4_au_rapport_est_refusee() {
        for (Etape etape : List.of(Etape.AVANCEMENT, Etape.FINAL)) {
            byte[] sans4 = Archives.changer(
                    Cas.de(Volet.GES, etape).octets(),
                    "xl/workbook.xml",
                    x -> x.replaceFirst("name=\"4\\. [^\"]*\"", "name=\"Autre\""));
            assertThat(Cas.resumer(Cas.de(Volet.GES, etape).verdict(sans4))).containsExactly("F-ONGLET-01@4");
        }
    }
}
