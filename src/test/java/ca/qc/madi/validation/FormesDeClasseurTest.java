package ca.qc.madi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.Archives;
import ca.qc.madi.formulaire.GabaritRempli;
import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people and programs do to the ministry's gabarit without changing what it says: not one finding more. */
class FormesDeClasseurTest {

    private static final byte[] FINAL =
            GabaritRempli.octets(SaisieModele.pte(Etape.FINAL).saisie());
    private static final String DEPENSES = "3. Dépenses";
    private static final int REGISTRE = 53;

    private static byte[] modifier(Consumer<XSSFWorkbook> changement) {
        try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(FINAL))) {
            changement.accept(classeur);
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            classeur.write(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Consumer<XSSFWorkbook> depenses(Consumer<XSSFSheet> changement) {
        return c -> changement.accept(c.getSheet(DEPENSES));
    }

    private static XSSFCell cellule(XSSFSheet feuille, String a1) {
        var place = new org.apache.poi.ss.util.CellReference(a1);
        return feuille.getRow(place.getRow()).getCell(place.getCol());
    }

    static Stream<Arguments> formes() {
        return Stream.of(
                Arguments.of("rien", depenses(f -> {})),
                Arguments.of("lignes insérées", depenses(f -> f.shiftRows(REGISTRE - 1, f.getLastRowNum(), 7))),
                Arguments.of("lignes vides retirées", depenses(f -> f.shiftRows(100, f.getLastRowNum(), -20))),
                Arguments.of("lignes vides mises en forme", depenses(f -> {
                    for (int l = 100; l < 110; l++)
                        f.getRow(l)
                                .getCell(2)
                                .setCellStyle(f.getRow(6).getCell(7).getCellStyle());
                })),
                Arguments.of("lignes ajoutées en haut", depenses(f -> f.shiftRows(3, f.getLastRowNum(), 2))),
                Arguments.of(
                        "date en texte ISO", depenses(f -> cellule(f, "D52").setCellValue("2024-05-01"))),
                Arguments.of(
                        "montant en texte", depenses(f -> cellule(f, "I52").setCellValue("100\u00a0000,00\u00a0$"))),
                Arguments.of("montant en formule", depenses(f -> {
                    cellule(f, "I52").setCellFormula("50000*2");
                    cellule(f, "I52").setCellValue(100000);
                })),
                Arguments.of("texte enrichi", depenses(f -> {
                    XSSFRichTextString riche = new XSSFRichTextString("Génitech inc.");
                    riche.applyFont(0, 4, (short) 1);
                    cellule(f, "C52").setCellValue(riche);
                })),
                Arguments.of("totaux sans résultat", depenses(FormesDeClasseurTest::oublierResultats)),
                Arguments.of(
                        "cellules fusionnées",
                        depenses(f -> f.addMergedRegion(new CellRangeAddress(REGISTRE - 4, REGISTRE - 4, 0, 10)))),
                Arguments.of("onglet de plus", (Consumer<XSSFWorkbook>)
                        c -> c.createSheet("Notes").createRow(0).createCell(0).setCellValue("à voir")),
                Arguments.of(
                        "colonnes à droite",
                        depenses(f -> f.getRow(6).createCell(30).setCellValue("mémo"))));
    }

    /** As openpyxl leaves them: a formula and no value. */
    private static void oublierResultats(XSSFSheet feuille) {
        feuille.forEach(ligne -> ligne.forEach(c -> {
            if (c.getCellType() == CellType.FORMULA
                    && ((XSSFCell) c).getCTCell().isSetV())
                ((XSSFCell) c).getCTCell().unsetV();
        }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formes")
    void la_forme_ne_change_pas_le_fond(String nom, Consumer<XSSFWorkbook> changement) {
        Verdict verdict = Cas.dernier().verdict(modifier(changement));
        assertThat(Cas.resumer(verdict)).isEmpty();
        assertThat(verdict.donnees()).isEqualTo(Cas.dernier().verdict(FINAL).donnees());
    }

    @Test
    void un_montant_change_apres_insertion_se_voit_a_sa_nouvelle_adresse() {
        byte[] decale = modifier(depenses(f -> {
            cellule(f, "J53").setCellValue("Non");
            f.shiftRows(REGISTRE - 1, f.getLastRowNum(), 7);
        }));
        assertThat(Cas.resumer(Cas.dernier().verdict(decale))).containsExactly("G-TAX-01@3!J60");
    }

    @Test
    void une_feuille_tres_masquee_est_une_information() {
        byte[] masquee = modifier(c -> {
            c.createSheet("Calculs");
            c.setSheetVisibility(c.getSheetIndex("Calculs"), SheetVisibility.VERY_HIDDEN);
        });
        assertThat(Cas.resumer(Cas.dernier().verdict(masquee))).containsExactly("G-ADM-03 i");
    }

    @Test
    void les_chaines_dans_les_cellules_se_lisent() {
        byte[] octets = Archives.texte(FINAL, 1, "C15", "Étude du potentiel");
        assertThat(Cas.resumer(Cas.dernier().verdict(octets))).isEmpty();
    }
}
