package ca.qc.madi.validation;

import static ca.qc.madi.formulaire.SaisieModele.decimal;
import static ca.qc.madi.formulaire.SaisieModele.jour;
import static ca.qc.madi.formulaire.SaisieModele.piece;
import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.Archives;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Volet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The boundary tests T.. of the rules catalogue that a PTE formulaire meets. */
class BornesPteTest {

    @ParameterizedTest
    @EnumSource(Etape.class)
    void un_formulaire_bien_rempli_ne_donne_aucun_constat(Etape etape) {
        assertThat(Cas.a(etape).constats()).isEmpty();
    }

    @ParameterizedTest(name = "T18–T20 : financement {0} -> {1}")
    @CsvSource({"200000.00,", "200000.01,G-FIN-06@3!C21", "199999.99,G-FIN-06@3!C21"})
    void T18_T19_T20_le_financement_egale_les_depenses_au_cent_pres(String madi, String constat) {
        Cas cas = Cas.depot().saisie(s -> s.cellule("financement", 0, "prevu", decimal(madi)));
        assertThat(cas.constats()).isEqualTo(constat == null ? List.of() : List.of(constat));
    }

    @Test
    void apres_le_depot_le_financement_inegal_est_un_avertissement() {
        assertThat(Cas.avancement()
                        .saisie(s -> s.cellule("financement", 0, "prevu", decimal("200000.01")))
                        .constats())
                .containsExactly("G-FIN-06@3!C21 ?");
    }

    @Test
    void un_cent_de_trop_dans_un_vrai_classeur_donne_un_seul_constat_au_total() {
        byte[] change = Archives.nombre(Exemples.octets("pte-depot.xlsx"), 3, "C22", "285408.56");
        Constat seul = single(Cas.depot().verdict(change));
        assertThat(seul.code()).isEqualTo("G-FIN-06");
        assertThat(seul.gravite()).isEqualTo(Gravite.ERREUR);
        assertThat(seul.feuille()).isEqualTo("3. Dépenses");
        assertThat(seul.cellule()).isEqualTo("C24");
        assertThat(seul.libelle()).isEqualTo("Financement – Montant prévu (TOTAL)");
        assertThat(seul.valeur()).isEqualTo("335408.56");
        assertThat(seul.attendu()).isEqualTo("335408.55");
        assertThat(seul.message().fr()).contains("335\u00a0408,56\u00a0$", " 0,01\u00a0$", "pas à jour");
        assertThat(seul.message().en()).contains("($335,408.56)", "$0.01.", "out of date");
        assertThat(seul.regle()).isEqualTo("financement-egale-depenses");
    }

    private static Constat single(Verdict verdict) {
        assertThat(verdict.constats()).hasSize(1);
        return verdict.constats().get(0);
    }

    @Test
    void T15_un_pte_sans_onglet_5_est_incomplet() {
        byte[] sans5 = Archives.changer(
                Cas.depot().octets(), "xl/workbook.xml", x -> x.replace("5. Échéancier", "Calendrier"));
        assertThat(Cas.resumer(Cas.depot().verdict(sans5))).containsExactly("F-ONGLET-01@5");
    }

    @ParameterizedTest(name = "T21 : {0} $ -> {1}")
    @CsvSource({"114975.00,G-TAX-01@3!J13 ?", "100000.00,", "114975.01,"})
    void T21_un_montant_rond_avec_taxes_est_suspect(String montant, String constat) {
        Cas cas = Cas.avancement()
                .saisie(s -> s.cellule("registre", 0, "montant", decimal(montant))
                        .cellule("budget", 0, "reel", Map.of(2024, decimal(montant))));
        assertThat(cas.constats()).isEqualTo(constat == null ? List.of() : List.of(constat));
    }

    @Test
    void des_taxes_incluses_sont_une_erreur() {
        assertThat(Cas.avancement()
                        .saisie(s -> s.cellule("registre", 0, "taxesExclues", "Non"))
                        .constats())
                .containsExactly("G-TAX-01@3!J13");
    }

    @ParameterizedTest(name = "T31–T33 : engagée le {0} -> {1}")
    @CsvSource({"2024-04-09,G-DATE-02@3!D13", "2024-04-10,", "2024-04-11,"})
    void t31_rien_ne_s_engage_avant_l_acceptation(String engagement, String constat) {
        Cas cas = Cas.avancement().saisie(s -> s.cellule("registre", 0, "engagement", jour(engagement)));
        assertThat(cas.constats()).isEqualTo(constat == null ? List.of() : List.of(constat));
    }

    @ParameterizedTest(name = "T34–T35 : acquittée le {0} -> {1}")
    @CsvSource({"2026-12-31,", "2027-01-01,'G-DATE-03@3!E14'"})
    void t34_rien_ne_s_acquitte_apres_la_limite(String acquittement, String constat) {
        Cas cas = Cas.dernier()
                .saisie(s -> s.cellule("registre", 1, "acquittement", jour(acquittement))
                        .cellule("budget", 0, "reel", Map.of(2024, decimal("100000.00"), 2026, decimal("150000.00"))));
        List<String> attendus = constat == null ? List.of() : List.of("F-COH-01@3!L7", constat);
        assertThat(cas.constats()).isEqualTo(attendus);
    }

    @ParameterizedTest(name = "T36–T37 : formulaire transmis le {0}, engagée le {1} -> {2}")
    @CsvSource({
        "2023-07-20,2023-07-31,",
        "2023-07-20,2023-07-20,",
        "2023-07-31,2023-07-31,",
        "2023-07-20,2023-08-01,G-DATE-02@3!D13",
        "2023-07-20,2023-07-19,G-DATE-02@3!D13",
        "2023-08-01,2023-08-01,G-DATE-02@3!D13"
    })
    void t36_la_transition_du_pte(String transmission, String engagement, String constat) {
        Cas cas = Cas.avancement()
                .contexte(c -> c.avecDepotInitial(LocalDate.parse(transmission)))
                .saisie(s -> s.cellule("registre", 0, "engagement", jour(engagement)));
        assertThat(cas.constats()).isEqualTo(constat == null ? List.of() : List.of(constat));
    }

    @ParameterizedTest(name = "T46 : rapport de {0} -> {1}")
    @CsvSource({"2026,G-RPT-04@3!N7 ?", "2025,"})
    void t46_pas_d_estimation_apres_la_limite_d_acquittement(int annee, String constat) {
        Cas cas = Cas.avancement()
                .contexte(c -> c.avecAnnee(annee))
                .saisie(s -> s.champ("depot.annee", annee).cellule("budget", 0, "janvierMars", decimal("10000.00")));
        assertThat(cas.constats()).isEqualTo(constat == null ? List.of() : List.of(constat));
    }

    /** AMB-43: the persons known to be authorised; where none is known, nothing is compared. */
    @Test
    void T14_le_signataire_est_une_personne_autorisee() {
        Cas cas = Cas.depot().saisie(s -> s.champ("signataire.nom", "Luc Roy"));
        assertThat(cas.constats()).isEmpty();
        assertThat(cas.contexte(c -> c.avecSignataires(List.of("Ana Roy", "luc  ROY")))
                        .constats())
                .isEmpty();
        assertThat(cas.contexte(c -> c.avecSignataires(List.of("Ana Roy"))).constats())
                .containsExactly("G-DATE-01");
    }

    @Test
    void T66_le_rapport_final_explique_ses_ecarts() {
        Cas cas = Cas.dernier()
                .saisie(s -> s.cellule("registre", 1, "montant", decimal("149000.00"))
                        .cellule("budget", 0, "reel", Map.of(2024, decimal("100000.00"), 2025, decimal("149000.00"))));
        assertThat(cas.constats()).containsExactly("F-CHAMP-01@3!R7");
        assertThat(cas.saisie(s -> s.cellule("budget", 0, "variation", "Soumission plus basse."))
                        .constats())
                .isEmpty();
    }

    @Test
    void t67_le_rapport_d_avancement_d_un_pte_n_explique_rien() {
        Cas cas = Cas.avancement()
                .saisie(s -> s.cellule("registre", 0, "montant", decimal("90000.00"))
                        .cellule("budget", 0, "reel", Map.of(2024, decimal("90000.00"))));
        assertThat(cas.constats()).isEmpty();
    }

    @ParameterizedTest(name = "T74–T75 : {0} $/h, plafond {1} -> {2}")
    @CsvSource({"150.00,149.29,G-RATE-02@3!G13 ?", "149.29,149.29,", "150.00,,G-RATE-01@3!G13 ?"})
    void t74_les_taux_horaires(String taux, String plafond, String constat) {
        Map<String, String> surcharges = plafond == null ? Map.of() : Map.of("taux.horaires.Ingénieur", plafond);
        ContexteDepot contexte = Exemples.contexte(Volet.PTE, Etape.AVANCEMENT, LocalDate.of(2025, 2, 15), surcharges)
                .avecAnnee(2024)
                .avecAcceptation(LocalDate.of(2024, 4, 10));
        Cas cas = Cas.avancement()
                .contexte(c -> contexte)
                .saisie(s -> s.cellule("registre", 0, "heures", decimal("10"))
                        .cellule("registre", 0, "taux", decimal(taux))
                        .cellule("registre", 0, "montant", decimal(taux).movePointRight(1))
                        .cellule("budget", 0, "reel", Map.of(2024, decimal(taux).movePointRight(1)))
                        .cellule("financement", 1, "recu", decimal("0.00"))
                        .cellule("registre", 0, "corpsEmploi", "Ingénieur"));
        assertThat(cas.constats()).isEqualTo(constat == null ? List.of() : List.of(constat));
    }

    @Test
    void un_taux_horaire_demande_les_heures() {
        assertThat(Cas.avancement()
                        .saisie(s -> s.cellule("registre", 0, "taux", decimal("100.00")))
                        .constats())
                .containsExactly("F-CHAMP-01@3!F13", "G-RATE-01@3!G13 ?");
    }

    @Test
    void T76_une_version_inconnue_du_gabarit_est_un_avertissement() {
        byte[] ancien = Archives.changer(
                Cas.depot().octets(), "xl/sharedStrings.xml", x -> x.replace(">2025-01<", ">2019-01<"));
        assertThat(Cas.resumer(Cas.depot().verdict(ancien))).containsExactly("G-ADM-02 ?");
    }

    @Test
    void T77_le_classeur_d_un_autre_programme_est_un_seul_constat() {
        byte[] autre = Archives.changer(
                Archives.changer(Cas.depot().octets(), "xl/sharedStrings.xml", x -> x.replace("MADI-FDP", "ECOPERF")),
                "xl/workbook.xml",
                x -> x.replaceAll("name=\"\\d\\. [^\"]*\"", "name=\"$0\"")
                        .replaceAll("name=\"name=\"(\\d)[^\"]*\"\"", "name=\"Feuille $1\""));
        Constat seul = single(Cas.depot().verdict(autre));
        assertThat(seul.code()).isEqualTo("F-GABARIT-01");
        assertThat(seul.valeur()).startsWith("Feuille 1 · Feuille 2").hasSizeLessThanOrEqualTo(81);
        assertThat(seul.message().fr()).contains("ses onglets sont\u00a0: Feuille 1 · Feuille 2");
    }

    @Test
    void un_sosie_sans_marqueur_est_examine_quand_meme() {
        byte[] sosie = Archives.changer(
                Cas.depot().octets(), "xl/sharedStrings.xml", x -> x.replace("MADI-FDP", "MADI-COPIE"));
        assertThat(Cas.resumer(Cas.depot().verdict(sosie))).containsExactly("F-GABARIT-01");
    }

    @Test
    void T80_les_parts_des_etablissements_font_un_tout() {
        assertThat(Cas.depot()
                        .saisie(s -> s.cellule("etablissements", 1, "part", decimal("0.41")))
                        .constats())
                .containsExactly("F-COH-03@1!D35");
        assertThat(Cas.depot()
                        .saisie(s -> s.cellule("etablissements", 0, "part", decimal("0.6667"))
                                .cellule("etablissements", 1, "part", decimal("0.3333")))
                        .constats())
                .isEmpty();
    }

    @Test
    void T83_une_piece_deja_acceptee_reste_telle_quelle() {
        var acceptees = java.util.Objects.requireNonNull(
                        Cas.avancement().verdict().donnees())
                .registre();
        Cas cas = Cas.dernier().contexte(c -> c.avecDejaReclamees(acceptees));
        assertThat(cas.constats()).isEmpty();
        assertThat(cas.saisie(s -> s.cellule("registre", 0, "fournisseur", "Autre inc."))
                        .constats())
                .containsExactly("F-COH-06@3!C13");
    }

    @Test
    void T83_une_piece_d_un_autre_projet_est_refusee() {
        var autre = new PieceReclamee("GÉNITECH INC.", "f-001", Montants.dollars("100000.00"));
        var semblable = new PieceReclamee("Génitech inc.", "F-001", Montants.dollars("99999.99"));
        assertThat(Cas.avancement()
                        .contexte(c -> c.avecPiecesAutresProjets(List.of(autre)))
                        .constats())
                .containsExactly("F-COH-08@3!A13");
        assertThat(Cas.avancement()
                        .contexte(c -> c.avecPiecesAutresProjets(List.of(semblable)))
                        .constats())
                .isEmpty();
    }

    @Test
    void une_piece_acceptee_qui_disparait_est_signalee_au_titre() {
        var acceptees = java.util.Objects.requireNonNull(
                        Cas.avancement().verdict().donnees())
                .registre();
        Cas cas = Cas.dernier()
                .contexte(c -> c.avecDejaReclamees(acceptees))
                .saisie(s -> s.sansLignes("registre")
                        .ajouter("registre", piece("F-009", "2025-01-10", "2025-09-30", "250000.00"))
                        .cellule("budget", 0, "reel", Map.of(2025, decimal("250000.00"))));
        assertThat(cas.constats()).containsExactly("F-COH-06@3!A11");
    }

    @Test
    void les_aides_recues_ne_depassent_pas_les_depenses_admissibles() {
        Cas cas = Cas.avancement().saisie(s -> s.cellule("financement", 0, "recu", decimal("100000.00")));
        assertThat(cas.constats()).isEmpty();
        assertThat(cas.saisie(s -> s.cellule("financement", 0, "recu", decimal("100000.01")))
                        .constats())
                .containsExactly("G-CUM-01@3!D21 ?");
    }
}
