package ca.qc.madi.formulaire;

import ca.qc.madi.partage.Texte;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A comment and a fill on each cell that has a remark; a comment already there keeps its words above ours. */
final class AnnotationCellules {

    /** How each comment of ours begins, whoever saved the workbook since. */
    static final String MARQUE = "MADI ▸ ";

    private static final String AUTEUR = "MADI";
    private static final int COLONNES = 4;
    private static final int LETTRES_PAR_LIGNE = 42;
    private static final int LETTRES = 2000;

    private final XSSFWorkbook classeur;
    private final TeintesAnnotation teintes;

    AnnotationCellules(XSSFWorkbook classeur) {
        this.classeur = classeur;
        this.teintes = new TeintesAnnotation(classeur);
    }

    /** The first {@link Limites#ANNOTATIONS} of them. */
    void poser(List<Remarque> remarques) {
        Map<String, List<Remarque>> parCellule = remarques.stream()
                .filter(Remarque::surUneCellule)
                .limit(Limites.ANNOTATIONS)
                .collect(Collectors.groupingBy(
                        r -> r.feuille() + "!" + r.cellule(), LinkedHashMap::new, Collectors.toList()));
        parCellule.values().forEach(this::poserSurCellule);
    }

    private void poserSurCellule(List<Remarque> remarques) {
        Remarque premiere = remarques.get(0);
        XSSFSheet feuille = classeur.getSheet(premiere.feuille());
        if (feuille == null) return;
        Adresse place = Adresse.de(String.valueOf(premiere.cellule()));
        XSSFCell cellule = OngletGabarit.cellule(feuille, place.ligne(), place.colonne());
        teintes.teindre(cellule, premiere.gravite());
        String texte = remarques.stream().map(AnnotationCellules::texte).collect(Collectors.joining("\n\n"));
        commenter(feuille, cellule, texte.substring(0, Math.min(LETTRES, texte.length())));
    }

    private static String texte(Remarque remarque) {
        StringBuilder texte = new StringBuilder(MARQUE)
                .append(remarque.gravite())
                .append(" · ")
                .append(remarque.code())
                .append('\n')
                .append(remarque.message().fr());
        Texte aide = remarque.aide();
        if (aide != null)
            texte.append('\n').append(Texte.de("annotation.aide", aide.fr()).fr());
        return texte.toString();
    }

    private static void commenter(XSSFSheet feuille, XSSFCell cellule, String texte) {
        XSSFComment ancien = cellule.getCellComment();
        if (ancien != null) {
            XSSFRichTextString suite = ancien.getString();
            suite.append("\n\n" + texte);
            ancien.setString(suite);
            return;
        }
        XSSFComment commentaire = feuille.createDrawingPatriarch().createCellComment(cadre(cellule, texte));
        commentaire.setAddress(cellule.getAddress());
        commentaire.setString(new XSSFRichTextString(texte));
        commentaire.setAuthor(AUTEUR);
    }

    /** Wide enough to be read, and as high as its text. */
    private static XSSFClientAnchor cadre(XSSFCell cellule, String texte) {
        int lignes =
                texte.lines().mapToInt(l -> 1 + l.length() / LETTRES_PAR_LIGNE).sum() + 1;
        int ligne = cellule.getRowIndex();
        int colonne = cellule.getColumnIndex() + 1;
        return new XSSFClientAnchor(0, 0, 0, 0, colonne, ligne, colonne + COLONNES, ligne + lignes);
    }
}
