package ca.qc.madi.formulaire;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Texte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The committed blank gabarit is the one the layout makes, and the reader knows it for ours. */
class GabaritTest {

    private static final Disposition DISPOSITION = Dispositions.derniere();
    private static final Path FICHIER = Path.of("templates", "formulaire", GabaritsPublies.nom(DISPOSITION));
    private static final byte[] GABARIT = RedactionGabarit.rediger(DISPOSITION);

    private static XSSFWorkbook ouvrir() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(GABARIT));
    }

    /** {@code mvn test -Dtest=GabaritTest -Dmadi.gabarit.ecrire=true} writes it anew. */
    @Test
    void le_gabarit_du_depot_est_celui_de_la_disposition() throws IOException {
        Map<String, byte[]> attendues = Archives.parties(GABARIT);
        if (Boolean.getBoolean("madi.gabarit.ecrire")) Files.write(FICHIER, Archives.zip(attendues));
        Map<String, byte[]> parties = Archives.parties(Files.readAllBytes(FICHIER));
        assertThat(parties).containsOnlyKeys(attendues.keySet());
        attendues.forEach((nom, contenu) -> assertThat(parties.get(nom))
                .as("%s: run with -Dmadi.gabarit.ecrire=true after a change of layout", nom)
                .isEqualTo(contenu));
    }

    @Test
    void le_lecteur_y_trouve_tout_et_rien_n_y_est_rempli() {
        Formulaire vierge = LecteurFormulaire.lire(GABARIT).formulaire().orElseThrow();
        assertThat(vierge.marqueur().authentique()).isTrue();
        assertThat(vierge.marqueur().version()).isEqualTo(DISPOSITION.version());
        assertThat(vierge.feuillesCachees()).isEmpty();
        assertThat(vierge.onglets()).hasSameSizeAs(DISPOSITION.onglets()).allSatisfy(o -> {
            assertThat(o.present()).isTrue();
            assertThat(o.rempli()).isFalse();
            assertThat(o.champs().values()).allMatch(ChampLu::trouve);
            assertThat(o.tableaux().values()).allSatisfy(t -> {
                assertThat(t.titre()).isPresent();
                assertThat(t.entetesFautifs()).isEmpty();
                assertThat(t.total()).isPresent();
            });
        });
    }

    @Test
    void rempli_cellule_par_cellule_il_rend_ce_qu_on_y_a_mis() {
        Saisie saisie = SaisieModele.pte(Etape.FINAL).saisie();
        byte[] rempli = GabaritRempli.octets(saisie);
        DonneesFormulaire lues =
                DonneesFormulaire.de(LecteurFormulaire.lire(rempli).formulaire().orElseThrow());
        assertThat(lues)
                .isEqualTo(DonneesFormulaire.de(
                        LecteurFormulaire.lire(SaisieModele.pte(Etape.FINAL).octets())
                                .formulaire()
                                .orElseThrow()));
    }

    @Test
    void chaque_tableau_offre_ses_lignes_vides_et_son_total_les_couvre() throws IOException {
        try (XSSFWorkbook classeur = ouvrir()) {
            for (Onglet onglet : DISPOSITION.onglets())
                for (Emplacement place : Emplacement.de(DISPOSITION, onglet)) {
                    assertThat(place.total() - place.premiere())
                            .isEqualTo(place.tableau().lignes());
                    for (Colonne colonne : place.tableau().colonnes())
                        if (place.tableau().totalise(colonne))
                            for (int c : colonne.numeros()) {
                                String lettre = Adresse.lettres(c);
                                assertThat(OngletGabarit.cellule(classeur.getSheet(onglet.nom()), place.total(), c)
                                                .getCellFormula())
                                        .isEqualTo(
                                                "SUM(%s%d:%s%d)", lettre, place.premiere(), lettre, place.total() - 1);
                            }
                }
        }
    }

    @Test
    void les_feuilles_sont_protegees_et_laissent_inserer_des_lignes() throws IOException {
        try (XSSFWorkbook classeur = ouvrir()) {
            assertThat(classeur.getSheetVisibility(classeur.getNumberOfSheets() - 1))
                    .isEqualTo(SheetVisibility.VERY_HIDDEN);
            for (Onglet onglet : DISPOSITION.onglets()) {
                XSSFSheet feuille = classeur.getSheet(onglet.nom());
                assertThat(feuille.getProtect()).isTrue();
                assertThat(feuille.isInsertRowsLocked()).isFalse();
                assertThat(feuille.isFormatRowsLocked()).isFalse();
                assertThat(feuille.isFormatColumnsLocked()).isFalse();
                assertThat(feuille.isFormatCellsLocked()).isFalse();
                assertThat(feuille.getPaneInformation().isFreezePane()).isTrue();
                assertThat(feuille.getPrintSetup().getLandscape()).isTrue();
                assertThat(feuille.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(feuille.getRepeatingRows()).isNotNull();
                assertThat(feuille.getRow(0).getCell(0).getCellStyle().getLocked())
                        .isTrue();
            }
        }
    }

    @Test
    void chaque_liste_et_chaque_borne_est_controlee_a_la_frappe() throws IOException {
        try (XSSFWorkbook classeur = ouvrir()) {
            List<? extends DataValidation> controles =
                    classeur.getSheet("3. Dépenses").getDataValidations();
            assertThat(controles)
                    .anySatisfy(c -> assertThat(c.getValidationConstraint().getExplicitListValues())
                            .contains("Aide gouvernementale – Québec", "MADI"))
                    .anySatisfy(c -> assertThat(c.getValidationConstraint().getExplicitListValues())
                            .containsExactly("Oui", "Non"))
                    .anySatisfy(c -> assertThat(c.getValidationConstraint().getFormula1())
                            .isEqualTo("DATE(1990,1,1)"))
                    .anySatisfy(c -> assertThat(c.getValidationConstraint().getFormula1())
                            .isEqualTo("0"));
            String argent = OngletGabarit.cellule(classeur.getSheet("3. Dépenses"), 7, 4)
                    .getCellStyle()
                    .getDataFormatString();
            assertThat(argent).isEqualTo("[$-C0C]#,##0.00\\ \"$\"");
        }
    }

    @Test
    void chaque_case_du_gabarit_dit_a_quoi_elle_sert() throws IOException {
        Aides aides = Aides.de(DISPOSITION);
        try (XSSFWorkbook classeur = ouvrir()) {
            for (Onglet onglet : DISPOSITION.onglets()) {
                List<String> invites = classeur.getSheet(onglet.nom()).getDataValidations().stream()
                        .map(DataValidation::getPromptBoxText)
                        .toList();
                for (Champ champ : onglet.champs()) montree(aides.champ(champ), invites, champ.id());
                for (Tableau tableau : onglet.tableaux())
                    for (Colonne colonne : tableau.colonnes()) {
                        String id = tableau.id() + "." + colonne.id();
                        if (colonne.calcul() == null) montree(aides.colonne(tableau, colonne), invites, id);
                        else assertThat(aides.colonne(tableau, colonne)).as(id).isPresent();
                    }
            }
        }
    }

    private static void montree(Optional<Texte> aide, List<String> invites, String id) {
        assertThat(aide).as(id).isPresent();
        String fr = aide.orElseThrow().fr();
        assertThat(fr.length()).as(id).isLessThanOrEqualTo(255);
        assertThat(aide.orElseThrow().en()).as(id).isNotBlank();
        assertThat(invites).as(id).anyMatch(i -> i != null && i.startsWith(fr));
    }
}
