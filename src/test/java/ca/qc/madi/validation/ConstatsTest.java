package ca.qc.madi.validation;

import static ca.qc.madi.formulaire.SaisieModele.decimal;
import static ca.qc.madi.formulaire.SaisieModele.jour;
import static ca.qc.madi.formulaire.SaisieModele.piece;
import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.Archives;
import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing is broken in a valid formulaire: one finding says so, at its cell. */
class ConstatsTest {

    private static Arguments cas(String attendu, Etape etape, UnaryOperator<SaisieModele> bris) {
        return Arguments.of(attendu, etape, bris);
    }

    static Stream<Arguments> bris() {
        return Stream.of(
                cas("F-CHAMP-01@1!C5", Etape.DEPOT, s -> s.sansChamp("mesure.madi")),
                cas("F-CHAMP-01@1!C15", Etape.DEPOT, s -> s.champ("projet.titre", "  ")),
                cas("F-CHAMP-01@1!C8", Etape.AVANCEMENT, s -> s.sansChamp("depot.annee")),
                cas("F-CHAMP-01@3!K13", Etape.AVANCEMENT, s -> s.sansCellule("registre", 0, "etablissement")),
                cas("F-CHAMP-01@5!G6", Etape.AVANCEMENT, s -> s.sansCellule("activites", 0, "avancement")),
                cas("F-TYPE-01@1!C5", Etape.DEPOT, s -> s.champ("mesure.madi", "Oui")),
                cas("F-TYPE-01@1!C11", Etape.DEPOT, s -> s.champ("emetteur.neq", "11123")),
                cas("F-TYPE-01@1!C19", Etape.DEPOT, s -> s.champ("projet.debut", "1er mars 2024")),
                cas("F-TYPE-01@1!C24", Etape.DEPOT, s -> s.champ("representant.courriel", "lise chez exemple")),
                cas("F-TYPE-01@1!C25", Etape.DEPOT, s -> s.champ("representant.telephone", "5550142")),
                cas("F-TYPE-01@3!C19", Etape.DEPOT, s -> s.cellule("financement", 0, "prevu", "à venir")),
                cas("F-TYPE-01@3!I13", Etape.AVANCEMENT, s -> s.cellule("registre", 0, "montant", "cent mille")),
                cas("F-TYPE-01@1!D33", Etape.DEPOT, s -> s.cellule("etablissements", 0, "part", decimal("60"))),
                cas("F-TYPE-02@1!C17", Etape.DEPOT, s -> s.champ("projet.naturePte", "Ancienne")),
                cas("F-TYPE-02@3!A7", Etape.DEPOT, s -> s.cellule("budget", 0, "section", "8")),
                cas("F-TYPE-02@3!J13", Etape.AVANCEMENT, s -> s.cellule("registre", 0, "taxesExclues", "Peut-être")),
                cas("F-TYPE-03@3!C19", Etape.DEPOT, s -> s.cellule("financement", 0, "prevu", decimal("200000.001"))),
                cas("F-TYPE-04@3!C19", Etape.DEPOT, s -> s.cellule("financement", 0, "prevu", decimal("-200000"))),
                cas("F-CHAMP-01@3!B7", Etape.AVANCEMENT, s -> s.sansCellule("budget", 0, "ligne")),
                cas("F-CHAMP-01@1!B33", Etape.AVANCEMENT, s -> s.sansCellule("etablissements", 0, "numero")),
                cas("F-TABLEAU-03@5!A4", Etape.DEPOT, s -> s.sansLignes("activites")),
                cas("F-REF-02@3!A14", Etape.FINAL, s -> s.cellule("registre", 1, "piece", "f-001")),
                cas(
                        "F-REF-02@3!B8",
                        Etape.DEPOT,
                        s -> s.ajouter("budget", Map.of("section", "2", "ligne", "2.1", "description", "Encore"))),
                cas("F-REF-03@3!K13", Etape.AVANCEMENT, s -> s.cellule("registre", 0, "etablissement", "9999")),
                cas("F-COH-01@3!J7", Etape.AVANCEMENT, s -> s.cellule("registre", 0, "montant", decimal("100000.01"))),
                cas("F-COH-02@1!C20", Etape.DEPOT, s -> s.champ("projet.fin", jour("2024-02-29"))),
                cas("F-COH-02@5!D6", Etape.DEPOT, s -> s.cellule("activites", 0, "finPrevue", jour("2024-02-29"))),
                cas(
                        "F-COH-02@3!E13",
                        Etape.AVANCEMENT,
                        s -> s.cellule("registre", 0, "engagement", jour("2024-12-01"))),
                cas("F-COH-04@1!C14", Etape.DEPOT, s -> s.champ("projet.volet", "Réduction de GES")),
                cas("F-COH-04@1!C7", Etape.DEPOT, s -> s.champ("depot.etape", "Rapport final")),
                cas("F-COH-04@1!C8", Etape.AVANCEMENT, s -> s.champ("depot.annee", 2023)),
                cas("F-NEQ-01@1!C11 ?", Etape.DEPOT, s -> s.champ("emetteur.neq", "1112345675")),
                cas("F-NEQ-01@1!C11 ?", Etape.DEPOT, s -> s.champ("emetteur.neq", "4412345674")),
                cas("G-PTE-05@2 i", Etape.DEPOT, s -> s.champ("ges.methode", "ISO 14064-2")),
                cas(
                        "G-PTE-05@3!A24 i",
                        Etape.DEPOT,
                        s -> s.ajouter("surcouts", Map.of("poste", "Four", "coutProjet", decimal("10")))));
    }

    @ParameterizedTest(name = "{1} : {0}")
    @MethodSource("bris")
    void un_seul_bris_un_seul_constat(String attendu, Etape etape, UnaryOperator<SaisieModele> bris) {
        assertThat(Cas.a(etape).saisie(bris).constats()).containsExactly(attendu);
        assertThat(Cas.a(etape).constats()).isEmpty();
    }

    static Stream<Arguments> retouches() {
        return Stream.of(
                Arguments.of("F-COLONNE-01@3!C18", 3, "C18", "Montant"),
                Arguments.of("F-COLONNE-01@3!E6", 3, "E6", "2042"),
                Arguments.of("F-COLONNE-01@3!D5", 3, "D5", "Estimations"),
                Arguments.of("F-CHAMP-02@1!B12", 1, "B12", "Adresse postale"),
                Arguments.of("F-TABLEAU-01@3", 3, "A17", "Sources"),
                Arguments.of("F-TABLEAU-02@3!A17", 3, "A21", "Somme"),
                Arguments.of("F-TABLEAU-02@5!A4", 5, "A7", "Fin"),
                Arguments.of("F-TABLEAU-02@3!A4", 3, "A8", "Somme"),
                Arguments.of("F-COH-05@1!C10", 1, "C10", "Autre inc."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("retouches")
    void une_retouche_un_constat(String attendu, int feuille, String cellule, String texte) {
        Cas cas = Cas.depot().contexte(c -> c.avecEmetteur("Aciérie de l’exemple INC.", "1112345674"));
        List<String> constats = Cas.resumer(cas.verdict(Archives.texte(cas.octets(), feuille, cellule, texte)));
        assertThat(constats).containsExactly(attendu);
        assertThat(cas.constats()).isEmpty();
    }

    @Test
    void une_erreur_excel_n_entraine_rien_d_autre() {
        byte[] octets = Archives.cellule(Cas.depot().octets(), 3, "E7", "t=\"e\"", "<f>1/0</f><v>#DIV/0!</v>");
        assertThat(Cas.resumer(Cas.depot().verdict(octets))).containsExactly("F-CALCUL-02@3!E7");
    }

    @Test
    void un_resultat_perime_est_signale_et_un_resultat_vide_ne_l_est_pas() {
        byte[] perime = Archives.cellule(Cas.depot().octets(), 3, "H7", "", "<f>SUM(D7:G7)</f><v>249999.99</v>");
        Verdict verdict = Cas.depot().verdict(perime);
        assertThat(Cas.resumer(verdict)).containsExactly("F-CALCUL-01@3!H7");
        assertThat(verdict.constats().get(0).attendu()).isEqualTo("250000.00");
        byte[] tolere = Archives.cellule(Cas.depot().octets(), 3, "H7", "", "<f>SUM(D7:G7)</f><v>250000.005</v>");
        assertThat(Cas.depot().verdict(tolere).constats()).isEmpty();
        byte[] vide = Archives.cellule(Cas.depot().octets(), 3, "H7", "", "<f>SUM(D7:G7)</f>");
        assertThat(Cas.depot().verdict(vide).constats()).isEmpty();
    }

    @Test
    void une_ligne_hors_budget_n_est_dite_qu_une_fois_si_elle_explique_l_ecart() {
        Cas cas = Cas.avancement().saisie(s -> s.cellule("registre", 0, "ligne", "9.9"));
        assertThat(cas.constats()).containsExactly("F-REF-01@3!B13");
        cas.saisie(s -> s.cellule("registre", 0, "montant", decimal("0.01")));
        assertThat(cas.constats()).containsExactly("F-COH-01@3!J7", "F-REF-01@3!B13");
    }

    @Test
    void une_ligne_hors_budget_n_explique_qu_un_ecart_de_ce_montant() {
        Cas cas = Cas.avancement()
                .saisie(s -> s.cellule("registre", 0, "ligne", "9.9")
                        .ajouter(
                                "budget",
                                Map.of(
                                        "section",
                                        "2",
                                        "ligne",
                                        "2.2",
                                        "description",
                                        "Autre étude",
                                        "reel",
                                        Map.of(2024, decimal("100000.00")))));
        assertThat(cas.constats()).contains("F-COH-01@3!J7", "F-COH-01@3!J8");
        cas.saisie(s -> s.cellule("budget", 1, "reel", Map.of(2024, decimal("40000.00")))
                .cellule("budget", 0, "reel", Map.of(2024, decimal("60000.00"))));
        assertThat(cas.constats()).contains("F-COH-01@3!J7", "F-COH-01@3!J8");
        cas.saisie(s -> s.cellule("registre", 0, "montant", decimal("40000.00")));
        assertThat(cas.constats()).contains("F-COH-01@3!J7").doesNotContain("F-COH-01@3!J8");
    }

    @Test
    void des_reelles_sans_registre_demandent_des_pieces() {
        assertThat(Cas.avancement().saisie(s -> s.sansLignes("registre")).constats())
                .containsExactly("F-COH-01@3!J7", "F-TABLEAU-03@3!A11");
    }

    @Test
    void les_estimations_acceptees_ne_changent_plus() {
        var acceptees = Cas.depot().verdict().donnees();
        Cas cas = Cas.avancement().contexte(c -> c.avecDernierAccepte(acceptees));
        assertThat(cas.constats()).isEmpty();
        cas.saisie(
                s -> s.cellule("budget", 0, "estime", Map.of(2024, decimal("90000.00"), 2025, decimal("160000.00"))));
        assertThat(cas.constats()).containsExactly("F-COH-06@3!E7", "F-COH-06@3!F7");
    }

    @Test
    void les_constats_se_lisent_dans_l_ordre_des_onglets_puis_des_lignes() {
        Cas cas = Cas.dernier()
                .saisie(s -> s.sansCellule("activites", 0, "activite")
                        .champ("emetteur.neq", "0000000000")
                        .sansChamp("projet.titre")
                        .cellule("registre", 1, "taxesExclues", "Non")
                        .cellule("registre", 0, "etablissement", "?"));
        assertThat(cas.constats())
                .containsExactly(
                        "F-NEQ-01@1!C11 ?", "F-CHAMP-01@1!C15", "F-REF-03@3!K13", "G-TAX-01@3!J14", "F-CHAMP-01@5!B6");
    }

    @Test
    void une_feuille_masquee_est_une_information() {
        byte[] masquee = Archives.changer(
                Cas.depot().octets(),
                "xl/workbook.xml",
                x -> x.replaceFirst("(<sheet name=\"5\\. [^\"]*\")", "$1 state=\"hidden\""));
        Verdict verdict = Cas.depot().verdict(masquee);
        assertThat(verdict.conforme()).isTrue();
        assertThat(Cas.resumer(verdict)).containsExactly("G-ADM-03@5 i");
    }

    @Test
    void un_avoir_negatif_est_admis_au_registre() {
        Cas cas = Cas.avancement()
                .saisie(s -> s.ajouter("registre", piece("AV-1", "2024-06-01", "2024-12-01", "-1000.00"))
                        .cellule("budget", 0, "reel", Map.of(2024, decimal("99000.00"))));
        assertThat(cas.constats()).isEmpty();
    }

    @Test
    void les_deux_langues_disent_la_meme_chose() {
        Verdict verdict =
                Cas.depot().saisie(s -> s.champ("projet.debut", "bientôt")).verdict();
        assertThat(verdict.constats()).singleElement().satisfies(c -> {
            assertThat(c.message().fr())
                    .isEqualTo(
                            "« bientôt » n’est pas une date reconnue. Inscrivez la date sous la forme aaaa-mm-jj (année, mois, jour).");
            assertThat(c.message().en()).startsWith("“bientôt” is not a recognized date.");
            assertThat(c.valeur()).isEqualTo("bientôt");
        });
        assertThat(verdict.versionRegles()).isEqualTo("2025-01-31");
        assertThat(verdict.versionDisposition()).isEqualTo("2025-01");
    }
}
