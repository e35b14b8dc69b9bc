package ca.qc.madi.formulaire;

import ca.qc.madi.partage.Texte;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The sheet that lists every remark, each with a link to its cell. Whatever was typed is written as text. */
final class FeuilleConstats {

    private static final List<String> COLONNES = List.of(
            "code", "gravite", "onglet", "cellule", "libelle", "valeur", "attendu", "fr", "en", "aide", "reference");
    private static final List<Integer> LARGEURS = List.of(15, 17, 24, 10, 38, 24, 24, 60, 60, 60, 34);
    private static final int UNITE = 256;
    private static final int ENTETE = 2;
    private static final int LIEN = COLONNES.indexOf("cellule");
    private static final int NOM_MAXIMUM = 31;
    private static final int MARGE = 3;
    private static final int LIGNE = 300;
    private static final int LIGNES_MAXIMUM = 27;

    private final Workbook classeur;
    private final Sheet feuille;
    private final StylesConstats styles;

    private FeuilleConstats(Workbook classeur, Sheet feuille) {
        this.classeur = classeur;
        this.feuille = feuille;
        this.styles = new StylesConstats(classeur);
    }

    /** Adds it to the émetteur's workbook and opens the workbook on it. */
    static void ajouter(XSSFWorkbook classeur, List<Remarque> remarques) {
        Sheet feuille = classeur.createSheet(nomLibre(classeur));
        classeur.sheetIterator().forEachRemaining(f -> f.setSelected(false));
        new FeuilleConstats(classeur, feuille).lister(remarques, Limites.ANNOTATIONS, true);
        classeur.setActiveSheet(classeur.getSheetIndex(feuille));
        feuille.setSelected(true);
    }

    /** The list alone, in a workbook of its own. */
    static void seule(Workbook classeur, List<Remarque> remarques) {
        Sheet feuille = classeur.createSheet(nom());
        new FeuilleConstats(classeur, feuille).lister(remarques, remarques.size(), false);
    }

    /** Whether an earlier annotation wrote this sheet. */
    static boolean notre(Sheet feuille) {
        Row rang = feuille.getRow(0);
        Cell cellule = rang == null ? null : rang.getCell(0);
        return cellule != null
                && feuille.getSheetName().startsWith(nom())
                && cellule.toString().equals(Texte.de("annotation.titre").fr());
    }

    private static String nom() {
        return Texte.de("annotation.feuille").fr();
    }

    /** A sheet of the émetteur may bear the name already. */
    private static String nomLibre(Workbook classeur) {
        String nom = nom();
        for (int i = 2; classeur.getSheet(nom) != null; i++) nom = nom() + " " + i;
        return WorkbookUtil.createSafeSheetName(nom.substring(0, Math.min(NOM_MAXIMUM, nom.length())));
    }

    private void lister(List<Remarque> remarques, int maximum, boolean liens) {
        for (int c = 0; c < COLONNES.size(); c++) feuille.setColumnWidth(c, LARGEURS.get(c) * UNITE);
        styles.ecrire(
                feuille.createRow(0).createCell(0), Texte.de("annotation.titre").fr(), styles.titre());
        Row entete = feuille.createRow(ENTETE);
        for (int c = 0; c < COLONNES.size(); c++)
            styles.ecrire(entete.createCell(c), entetes().get(c), styles.entete());
        entete.setHeight(hauteur(entetes()));
        feuille.createFreezePane(0, ENTETE + 1);
        int ligne = ENTETE + 1;
        for (Remarque remarque : remarques.subList(0, Math.min(maximum, remarques.size())))
            ligne(feuille.createRow(ligne++), remarque, liens);
        feuille.setAutoFilter(new CellRangeAddress(ENTETE, Math.max(ENTETE, ligne - 1), 0, COLONNES.size() - 1));
        int reste = remarques.size() - maximum;
        if (reste > 0)
            styles.ecrire(
                    feuille.createRow(ligne + 1).createCell(0),
                    Texte.de("annotation.reste", reste).fr(),
                    styles.titre());
    }

    static List<String> entetes() {
        return COLONNES.stream().map(FeuilleConstats::libelle).toList();
    }

    /** One by column. */
    static List<String> valeurs(Remarque r) {
        Texte aide = r.aide();
        return List.of(
                r.code(),
                r.gravite(),
                vide(r.feuille()),
                vide(r.cellule()),
                r.libelle(),
                vide(r.valeur()),
                vide(r.attendu()),
                r.message().fr(),
                r.message().en(),
                aide == null ? "" : aide.fr(),
                r.reference());
    }

    private static String libelle(String colonne) {
        Texte texte = Texte.de("annotation.colonne." + colonne);
        return texte.fr().equals(texte.en()) ? texte.fr() : texte.fr() + "\n" + texte.en();
    }

    private void ligne(Row rang, Remarque r, boolean liens) {
        List<String> valeurs = valeurs(r);
        for (int c = 0; c < valeurs.size(); c++) styles.ecrire(rang.createCell(c), valeurs.get(c), styles.corps());
        rang.setHeight(hauteur(valeurs));
        rang.getCell(1).setCellStyle(styles.gravite(r.gravite()));
        if (liens && r.surUneCellule()) lier(rang.getCell(LIEN), r);
    }

    /** In twentieths of a point, for the tallest of the wrapped texts: LibreOffice does not fit the rows when it opens. */
    private static short hauteur(List<String> textes) {
        int lignes = 1;
        for (int c = 0; c < textes.size(); c++) {
            int largeur = LARGEURS.get(c) - MARGE;
            lignes = Math.max(
                    lignes,
                    textes.get(c)
                            .lines()
                            .mapToInt(l -> 1 + l.length() / largeur)
                            .sum());
        }
        return (short) (LIGNE * Math.min(lignes, LIGNES_MAXIMUM));
    }

    private void lier(Cell cellule, Remarque remarque) {
        Hyperlink lien = classeur.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        lien.setAddress("'" + String.valueOf(remarque.feuille()).replace("'", "''") + "'!" + remarque.cellule());
        cellule.setHyperlink(lien);
        cellule.setCellStyle(styles.lien());
    }

    private static String vide(@Nullable String texte) {
        return texte == null ? "" : texte;
    }
}
