package ca.qc.madi.formulaire;

import ca.qc.madi.partage.ActeRefuse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Types an accounting system's list of paid expenses into the register of a form, under the rows already there. A pièce
 * that stands there already is left as it is: the register is cumulative, and so is what accountants export.
 */
public final class ImportRegistre {

    private ImportRegistre() {}

    /**
     * What came of it.
     *
     * @param classeur the form with its register filled
     * @param ajoutees rows written
     * @param presentes rows whose pièce stood there already
     */
    public record Resultat(byte[] classeur, int ajoutees, int presentes) {}

    /**
     * Fills the register. ActeRefuse with one motive by wrong line (M-REGISTRE-…), or M-ANNOTATION-… for a workbook that
     * cannot be written back.
     *
     * @param classeur a form of ours, blank or filled
     * @param csv columns named by the labels of the register
     */
    public static Resultat remplir(byte[] classeur, byte[] csv) {
        Lecture lecture = LecteurFormulaire.lire(classeur);
        lecture.anomalie().ifPresent(a -> {
            throw new ActeRefuse("M-ANNOTATION-01", a.code());
        });
        TableauLu registre = lecture.formulaire()
                .flatMap(f -> f.tableau("registre"))
                .filter(t -> t.titre().isPresent() && t.total().isPresent())
                .filter(t -> t.entetesFautifs().isEmpty())
                .orElseThrow(() -> new ActeRefuse("M-REGISTRE-06"));
        List<Map<String, Object>> lignes = LectureRegistre.lire(csv, registre.tableau());
        Set<String> connues = registre.lignes().stream()
                .flatMap(l -> l.cellule("piece").texte().stream())
                .map(Libelles::cle)
                .collect(Collectors.toSet());
        List<Map<String, Object>> nouvelles = lignes.stream()
                .filter(l -> !connues.contains(Libelles.cle(String.valueOf(l.get("piece")))))
                .toList();
        byte[] rempli = Annotateur.modifier(classeur, c -> ecrire(c, registre, nouvelles));
        return new Resultat(rempli, nouvelles.size(), lignes.size() - nouvelles.size());
    }

    private static void ecrire(XSSFWorkbook classeur, TableauLu registre, List<Map<String, Object>> lignes) {
        Lieu titre = registre.titre().orElseThrow();
        XSSFSheet feuille = classeur.getSheet(titre.feuille());
        int premiere = titre.adresse().ligne() + registre.tableau().entete() + 1;
        int suivante = registre.lignes().isEmpty()
                ? premiere
                : registre.lignes().get(registre.lignes().size() - 1).numero() + 1;
        int total = registre.total().orElseThrow().numero();
        int manquantes = lignes.size() - (total - suivante);
        if (manquantes > 0) {
            if (suivante >= total) throw new ActeRefuse("M-REGISTRE-07");
            new InsertionLignes(feuille).inserer(total - 1, manquantes);
            total += manquantes;
        }
        for (int i = 0; i < lignes.size(); i++) ecrire(feuille, registre.tableau(), suivante + i, lignes.get(i));
        oublierResultats(feuille, total);
        classeur.setForceFormulaRecalculation(true);
    }

    private static void ecrire(XSSFSheet feuille, Tableau registre, int ligne, Map<String, Object> valeurs) {
        for (Colonne colonne : registre.colonnes()) {
            Object valeur = valeurs.get(colonne.id());
            if (valeur != null)
                RemplissageGabarit.poser(OngletGabarit.cellule(feuille, ligne, colonne.numero()), valeur);
        }
    }

    /** A saved result that is no longer true is taken out; the spreadsheet computes it when it opens the file. */
    private static void oublierResultats(XSSFSheet feuille, int ligne) {
        XSSFRow rang = feuille.getRow(ligne - 1);
        if (rang == null) return;
        rang.forEach(c -> {
            if (c.getCellType() == CellType.FORMULA
                    && ((XSSFCell) c).getCTCell().isSetV())
                ((XSSFCell) c).getCTCell().unsetV();
        });
    }
}
