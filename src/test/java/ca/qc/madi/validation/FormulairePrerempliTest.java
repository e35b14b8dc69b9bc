package ca.qc.madi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.Dispositions;
import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.formulaire.Formulaire;
import ca.qc.madi.formulaire.FormulairePrerempli;
import ca.qc.madi.formulaire.FormulairePrerempli.Identite;
import ca.qc.madi.formulaire.LecteurFormulaire;
import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.formulaire.TableauLu;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Volet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A form handed out with what is known in it: the émetteur completes the open cells, and it validates. */
class FormulairePrerempliTest {

    private static final String DEPENSES = "3. Dépenses";
    private static final Identite ACIERIE =
            new Identite("Aciérie de l'Exemple inc.", "1112345674", "Lise Bolduc", null, Map.of("7001", "Usine A"));

    private static Formulaire lire(byte[] octets) {
        return LecteurFormulaire.lire(octets).formulaire().orElseThrow();
    }

    private static List<LigneRegistre> registre(byte[] octets) {
        return DonneesFormulaire.de(lire(octets)).registre();
    }

    private static byte[] rapport(
            Etape dernier, Integer annee, List<LigneRegistre> acceptees, Map<String, Money> aides) {
        return FormulairePrerempli.rapport(
                Dispositions.derniere(),
                Volet.PTE,
                lire(SaisieModele.pte(dernier).octets()),
                annee,
                acceptees,
                aides,
                ACIERIE);
    }

    /** Types into open cells only, as Excel would let a person. */
    private static final class Saisie {
        private final XSSFWorkbook classeur;
        private final Formulaire lu;

        Saisie(byte[] octets) throws IOException {
            classeur = new XSSFWorkbook(new ByteArrayInputStream(octets));
            lu = lire(octets);
        }

        Saisie champ(String id, LocalDate jour) {
            var lieu = lu.champ(id).orElseThrow().cellule().lieu();
            ouverte(lieu.feuille(), lieu.adresse().a1()).setCellValue(jour);
            return this;
        }

        Saisie ligne(String tableau, int rang, String colonne, Integer annee, Object valeur) {
            TableauLu t = lu.tableau(tableau).orElseThrow();
            var modele = t.tableau().colonne(colonne);
            int numero = annee == null ? modele.numero() : modele.annees().get(annee);
            var titre = t.titre().orElseThrow();
            int ligne = titre.adresse().ligne() + t.tableau().entete() + 1 + rang;
            XSSFCell cellule = ouverte(titre.feuille(), new CellAddress(ligne - 1, numero - 1).formatAsString());
            if (valeur instanceof LocalDate jour) cellule.setCellValue(jour);
            else if (valeur instanceof BigDecimal nombre) cellule.setCellValue(nombre.doubleValue());
            else cellule.setCellValue(valeur.toString());
            return this;
        }

        private XSSFCell ouverte(String feuille, String a1) {
            CellAddress place = new CellAddress(a1);
            XSSFCell cellule = classeur.getSheet(feuille).getRow(place.getRow()).getCell(place.getColumn());
            assertThat(cellule.getCellStyle().getLocked())
                    .as(feuille + "!" + a1)
                    .isFalse();
            return cellule;
        }

        byte[] octets() throws IOException {
            XSSFFormulaEvaluator.evaluateAllFormulaCells(classeur);
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            classeur.write(sortie);
            classeur.close();
            return sortie.toByteArray();
        }
    }

    @Test
    void un_rapport_d_avancement_complete_par_ses_cases_ouvertes_est_conforme() throws IOException {
        byte[] prerempli = rapport(Etape.DEPOT, 2024, List.of(), Map.of("Entreprise", Montants.dollars("50000.00")));
        Saisie saisie = new Saisie(prerempli).champ("signataire.date", LocalDate.of(2025, 2, 10));
        SaisieModele.piece("F-001", "2024-05-01", "2024-11-30", "100000.00")
                .forEach((colonne, valeur) -> saisie.ligne("registre", 0, colonne, null, valeur));
        byte[] complet = saisie.ligne("budget", 0, "reel", 2024, new BigDecimal("100000.00"))
                .ligne("financement", 0, "recu", null, BigDecimal.ZERO)
                .ligne("activites", 0, "avancement", null, new BigDecimal("0.5"))
                .octets();
        Verdict depot = Cas.depot().verdict();
        Verdict verdict = Cas.avancement()
                .contexte(c -> c.avecDernierAccepte(depot.donnees()))
                .verdict(complet);
        assertThat(verdict.constats()).isEmpty();
    }

    @Test
    void un_rapport_final_reprend_le_registre_accepte_et_reste_conforme() throws IOException {
        byte[] avancement = SaisieModele.pte(Etape.AVANCEMENT).octets();
        List<LigneRegistre> acceptees = registre(avancement);
        byte[] prerempli = rapport(Etape.AVANCEMENT, null, acceptees, Map.of());
        assertThat(registre(prerempli)).isEqualTo(acceptees);
        Saisie saisie = new Saisie(prerempli).champ("signataire.date", LocalDate.of(2025, 12, 10));
        SaisieModele.piece("F-002", "2025-01-10", "2025-09-30", "150000.00")
                .forEach((colonne, valeur) -> saisie.ligne("registre", 1, colonne, null, valeur));
        byte[] complet = saisie.ligne("budget", 0, "reel", 2025, new BigDecimal("150000.00"))
                .ligne("activites", 0, "avancement", null, BigDecimal.ONE)
                .octets();
        Verdict verdict = Cas.dernier()
                .contexte(
                        c -> c.avecDejaReclamees(acceptees).avecDernierAccepte(DonneesFormulaire.de(lire(avancement))))
                .verdict(complet);
        assertThat(verdict.constats()).isEmpty();
    }

    @Test
    void ce_qui_ne_peut_plus_changer_est_verrouille() throws IOException {
        byte[] octets = rapport(
                Etape.AVANCEMENT,
                null,
                registre(SaisieModele.pte(Etape.AVANCEMENT).octets()),
                Map.of());
        try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(octets))) {
            XSSFSheet depenses = classeur.getSheet(DEPENSES);
            assertThat(depenses.getProtect()).isTrue();
            Formulaire lu = lire(octets);
            for (String tableau : List.of("budget", "registre")) {
                var t = lu.tableau(tableau).orElseThrow();
                var ligne = t.lignes().get(0);
                List<Integer> verrouillees = new ArrayList<>();
                depenses.getRow(ligne.numero() - 1).forEach(c -> {
                    if (c.getCellStyle().getLocked()) verrouillees.add(c.getColumnIndex() + 1);
                });
                if (tableau.equals("registre")) assertThat(verrouillees).hasSize(11);
                else assertThat(verrouillees).contains(1, 2, 3, 4, 5, 6, 7).doesNotContain(9, 10, 11, 12, 18);
            }
            assertThat(classeur.getSheet("1. Identification")
                            .getRow(9)
                            .getCell(2)
                            .getCellStyle()
                            .getLocked())
                    .isTrue();
        }
    }

    @Test
    void une_nouvelle_demande_porte_l_emetteur_et_l_objet_du_depot() {
        byte[] octets = FormulairePrerempli.demande(Dispositions.derniere(), Volet.PTE, ACIERIE);
        DonneesFormulaire donnees = DonneesFormulaire.de(lire(octets));
        assertThat(donnees.emetteurNom()).isEqualTo("Aciérie de l'Exemple inc.");
        assertThat(donnees.neq()).isEqualTo("1112345674");
        assertThat(donnees.volet()).isEqualTo(Volet.PTE);
        assertThat(donnees.etape()).isEqualTo(Etape.DEPOT);
        assertThat(donnees.etablissements()).singleElement().satisfies(e -> {
            assertThat(e.numero()).isEqualTo("7001");
            assertThat(e.nom()).isEqualTo("Usine A");
        });
        assertThat(Cas.depot()
                        .contexte(c -> c.avecEmetteur(ACIERIE.nom(), ACIERIE.neq()))
                        .verdict(octets)
                        .codesErreur())
                .containsOnly("F-CHAMP-01", "F-TABLEAU-03");
    }

    @Test
    void plus_de_lignes_que_le_gabarit_n_en_offre_tiennent_toutes() {
        LigneRegistre modele =
                registre(SaisieModele.pte(Etape.AVANCEMENT).octets()).get(0);
        List<LigneRegistre> beaucoup = new ArrayList<>();
        for (int i = 0; i < 400; i++)
            beaucoup.add(new LigneRegistre(
                    "=F-" + i,
                    modele.ligne(),
                    modele.fournisseur(),
                    modele.engagement(),
                    modele.acquittement(),
                    null,
                    null,
                    null,
                    Montants.dollars("250.00"),
                    true,
                    Objects.requireNonNull(modele.etablissement())));
        byte[] octets = rapport(Etape.AVANCEMENT, null, beaucoup, Map.of());
        assertThat(registre(octets)).isEqualTo(beaucoup);
        assertThat(DonneesFormulaire.de(lire(octets)).budget().get(0).reel())
                .containsEntry(2024, Montants.dollars("100000.00"));
        assertThat(lire(octets).tableau("financement").orElseThrow().lignes()).hasSize(2);
    }
}
