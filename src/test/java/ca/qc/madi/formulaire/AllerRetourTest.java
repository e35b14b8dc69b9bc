package ca.qc.madi.formulaire;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.CelluleLue.Etat;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Volet;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is written is read back, and what people write otherwise is read too. */
class AllerRetourTest {

    private static Formulaire lire(byte[] octets) {
        return LecteurFormulaire.lire(octets).formulaire().orElseThrow();
    }

    private static DonneesFormulaire donnees(byte[] octets) {
        return DonneesFormulaire.de(lire(octets));
    }

    private static CelluleLue champ(byte[] octets, String id) {
        return lire(octets).champ(id).orElseThrow().cellule();
    }

    private final byte[] classeur = SaisieModele.pte(Etape.FINAL).octets();

    @Test
    void une_saisie_se_relit_telle_qu_elle_est() {
        DonneesFormulaire lues = donnees(classeur);
        assertThat(lues.volet()).isEqualTo(Volet.PTE);
        assertThat(lues.etape()).isEqualTo(Etape.FINAL);
        assertThat(lues.neq()).isEqualTo("1112345674");
        assertThat(lues.etablissements())
                .extracting(e -> e.part())
                .containsExactly(new BigDecimal("0.6"), new BigDecimal("0.4"));
        assertThat(lues.budget()).singleElement().satisfies(b -> {
            assertThat(b.estimeTotal()).isEqualTo(Montants.dollars("250000.00"));
            assertThat(b.reel())
                    .containsEntry(2025, Montants.dollars("150000.00"))
                    .doesNotContainKey(2026);
        });
        assertThat(lues.registre())
                .extracting(LigneRegistre::acquittement)
                .containsExactly(LocalDate.of(2024, 11, 30), LocalDate.of(2025, 9, 30));
        assertThat(lues.financement()).hasSize(2);
        assertThat(lues.activites().get(0).avancement()).isEqualByComparingTo("1");
    }

    @Test
    void le_marqueur_est_reconnu_et_n_est_pas_une_feuille_cachee() {
        Formulaire formulaire = lire(classeur);
        assertThat(formulaire.marqueur().authentique()).isTrue();
        assertThat(formulaire.marqueur().version()).isEqualTo("2025-01");
        assertThat(formulaire.feuillesCachees()).isEmpty();
        assertThat(formulaire.sha256()).hasSize(64);
    }

    @Test
    void les_montants_a_la_quebecoise_se_lisent() {
        for (String ecrit : new String[] {"1 234,56 $", "1234,56", "1 234,56 $", "1 234,56$"}) {
            byte[] octets = SaisieModele.pte(Etape.DEPOT)
                    .cellule("financement", 0, "prevu", ecrit)
                    .octets();
            assertThat(donnees(octets).financement().get(0).prevu()).as(ecrit).isEqualTo(Montants.dollars("1234.56"));
        }
        for (String ecrit : new String[] {"1,234.56", "12 34,00", "douze", "1234.56"}) {
            byte[] octets = SaisieModele.pte(Etape.DEPOT)
                    .cellule("financement", 0, "prevu", ecrit)
                    .octets();
            assertThat(lire(octets)
                            .tableau("financement")
                            .orElseThrow()
                            .lignes()
                            .get(0)
                            .cellule("prevu")
                            .etat())
                    .as(ecrit)
                    .isEqualTo(Etat.TYPE);
        }
    }

    @Test
    void une_date_s_ecrit_en_date_ou_en_texte_iso() {
        assertThat(champ(
                                SaisieModele.pte(Etape.DEPOT)
                                        .champ("projet.fin", " 2025-11-30")
                                        .octets(),
                                "projet.fin")
                        .jour())
                .contains(LocalDate.of(2025, 11, 30));
        assertThat(champ(
                                SaisieModele.pte(Etape.DEPOT)
                                        .champ("projet.fin", "30/11/2025")
                                        .octets(),
                                "projet.fin")
                        .etat())
                .isEqualTo(Etat.TYPE);
        assertThat(champ(Archives.cellule(classeur, 1, "C20", "t=\"d\"", "<v>2025-11-30T00:00:00</v>"), "projet.fin")
                        .jour())
                .contains(LocalDate.of(2025, 11, 30));
        assertThat(champ(Archives.nombre(classeur, 1, "C20", "45991"), "projet.fin")
                        .etat())
                .isEqualTo(Etat.TYPE);
    }

    @Test
    void un_classeur_compte_depuis_1904_donne_les_memes_jours() {
        byte[] depuis1904 = Archives.changer(
                Archives.changer(
                        classeur,
                        "xl/workbook.xml",
                        x -> x.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>")),
                "xl/worksheets/sheet1.xml",
                x -> x.replaceAll("<v>45991\\.0</v>", "<v>44529</v>"));
        assertThat(champ(depuis1904, "projet.fin").jour()).contains(LocalDate.of(2025, 11, 30));
    }

    @Test
    void ce_que_montre_excel_n_a_jamais_d_exposant() {
        assertThat(champ(Archives.nombre(classeur, 1, "C15", "1.2E7"), "projet.titre")
                        .texte())
                .contains("12000000");
        assertThat(champ(Archives.nombre(classeur, 1, "C15", "0.10000000000000001"), "projet.titre")
                        .texte())
                .contains("0.1");
        assertThat(champ(Archives.nombre(classeur, 1, "C15", "1E999999999"), "projet.titre")
                        .texte())
                .contains("1E999999999");
    }

    @Test
    void les_textes_riches_et_les_formules_se_lisent() {
        byte[] riche = Archives.cellule(
                classeur,
                1,
                "C15",
                "t=\"inlineStr\"",
                "<is><r><t>Four</t></r><r><t xml:space=\"preserve\">s neufs</t></r><rPh><t>x</t></rPh></is>");
        assertThat(champ(riche, "projet.titre").texte()).contains("Fours neufs");
        CelluleLue formule = champ(
                Archives.cellule(classeur, 1, "C15", "t=\"str\"", "<f>A1&amp;B1</f><v>Fours</v>"), "projet.titre");
        assertThat(formule.contenu().formule()).isTrue();
        assertThat(formule.texte()).contains("Fours");
        assertThat(champ(Archives.cellule(classeur, 1, "C15", "", "<f>A1</f>"), "projet.titre")
                        .etat())
                .isEqualTo(Etat.SANS_RESULTAT);
        assertThat(champ(Archives.cellule(classeur, 1, "C15", "t=\"e\"", "<v>#REF!</v>"), "projet.titre")
                        .etat())
                .isEqualTo(Etat.ERREUR);
    }

    @Test
    void des_lignes_inserees_ne_deplacent_que_les_adresses() {
        byte[] decale = Archives.changer(classeur, "xl/worksheets/sheet1.xml", x -> decaler(x, 8, 3));
        assertThat(champ(decale, "emetteur.neq").lieu().adresse().a1()).isEqualTo("C14");
        assertThat(champ(decale, "depot.etape").lieu().adresse().a1()).isEqualTo("C7");
        assertThat(lire(decale)
                        .tableau("etablissements")
                        .orElseThrow()
                        .lignes()
                        .get(0)
                        .numero())
                .isEqualTo(36);
        assertThat(donnees(decale)).isEqualTo(donnees(classeur));
    }

    @Test
    void les_libelles_se_comparent_sans_casse_ni_accents_ni_blancs() {
        assertThat(Libelles.egaux("  Numéro\u00a0d’entreprise  du Québec ", "NUMERO D'ENTREPRISE DU QUEBEC"))
                .isTrue();
        assertThat(Libelles.egaux("Adresse", "Adresses")).isFalse();
    }

    @Test
    void une_source_nommee_total_ne_ferme_pas_le_tableau() {
        byte[] octets = SaisieModele.pte(Etape.DEPOT)
                .cellule("financement", 0, "source", "Total Énergies Canada")
                .octets();
        assertThat(donnees(octets).financement()).hasSize(2);
    }

    private static String decaler(String xml, int depuis, int de) {
        StringBuilder sortie = new StringBuilder();
        var nombres = java.util.regex.Pattern.compile("r=\"([A-Z]*)(\\d+)\"").matcher(xml);
        while (nombres.find()) {
            int ligne = Integer.parseInt(nombres.group(2));
            nombres.appendReplacement(sortie, "r=\"" + nombres.group(1) + (ligne < depuis ? ligne : ligne + de) + "\"");
        }
        return nombres.appendTail(sortie).toString();
    }
}
