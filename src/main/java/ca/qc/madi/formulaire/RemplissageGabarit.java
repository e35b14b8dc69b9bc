package ca.qc.madi.formulaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Types values into a gabarit just drawn, and locks the cells that the émetteur has no longer to touch. */
final class RemplissageGabarit {

    /** Blank rows left under those already there. */
    private static final int RESERVE = 10;

    private final Disposition disposition;
    private final Saisie saisie;
    private final Set<String> verrous;

    /** @param verrous what is locked: ids of fields, and {@code table.column} for its cells on the rows written */
    RemplissageGabarit(Disposition disposition, Saisie saisie, Set<String> verrous) {
        this.disposition = disposition;
        this.saisie = saisie;
        this.verrous = verrous;
    }

    /** The same layout, with room for every row. */
    static Disposition agrandir(Disposition d, Saisie saisie) {
        List<Onglet> onglets = d.onglets().stream()
                .map(o -> new Onglet(
                        o.numero(),
                        o.nom(),
                        o.requis(),
                        o.colonneLibelle(),
                        o.champs(),
                        o.tableaux().stream()
                                .map(t -> agrandir(t, saisie.lignes(t.id()).size()))
                                .toList()))
                .toList();
        return new Disposition(d.gabarit(), d.version(), d.enVigueur(), d.ecart(), d.marqueur(), onglets);
    }

    private static Tableau agrandir(Tableau t, int lignes) {
        int offertes = lignes < t.lignes() ? t.lignes() : lignes + RESERVE;
        return new Tableau(
                t.id(),
                t.ancre(),
                t.ligneAncre(),
                t.entete(),
                t.colonneTotal(),
                offertes,
                t.requis(),
                t.minimum(),
                t.maximum(),
                t.colonnes(),
                t.sommees(),
                t.sections());
    }

    void remplir(XSSFWorkbook classeur, StylesGabarit styles) {
        for (Onglet onglet : disposition.onglets()) {
            XSSFSheet feuille = classeur.getSheet(onglet.nom());
            for (Champ champ : onglet.champs())
                cellule(
                        feuille,
                        champ.place(),
                        saisie.champs().get(champ.id()),
                        verrous.contains(champ.id()) ? styles.reporte(champ.type(), true) : null);
            for (Emplacement place : Emplacement.de(disposition, onglet)) tableau(feuille, place, styles);
        }
        XSSFFormulaEvaluator.evaluateAllFormulaCells(classeur);
    }

    private void tableau(XSSFSheet feuille, Emplacement place, StylesGabarit styles) {
        Tableau tableau = place.tableau();
        int ligne = place.premiere();
        for (Map<String, Object> valeurs : saisie.lignes(tableau.id())) {
            for (Colonne colonne : tableau.colonnes()) {
                if (colonne.calcul() != null) continue;
                boolean verrou = verrous.contains(tableau.id() + "." + colonne.id());
                CellStyle style = verrou ? styles.reporte(colonne.type(), false) : null;
                for (int numero : colonne.numeros())
                    cellule(feuille, new Adresse(ligne, numero), valeur(valeurs, colonne, numero), style);
            }
            ligne++;
        }
    }

    private static @Nullable Object valeur(Map<String, Object> valeurs, Colonne colonne, int numero) {
        Object valeur = valeurs.get(colonne.id());
        if (!colonne.groupe() || !(valeur instanceof Map<?, ?> parAnnee)) return colonne.groupe() ? null : valeur;
        for (Map.Entry<Integer, Integer> annee : colonne.annees().entrySet())
            if (annee.getValue() == numero) return parAnnee.get(annee.getKey());
        return null;
    }

    private static void cellule(XSSFSheet feuille, Adresse place, @Nullable Object valeur, @Nullable CellStyle style) {
        XSSFCell cellule = OngletGabarit.cellule(feuille, place.ligne(), place.colonne());
        if (valeur != null) poser(cellule, valeur);
        if (style != null) cellule.setCellStyle(style);
    }

    /** A cell that does not show dates gets the day as text, which the reader takes too. */
    private static void dater(XSSFCell cellule, LocalDate jour) {
        CellStyle style = cellule.getCellStyle();
        if (DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString())) cellule.setCellValue(jour);
        else cellule.setCellValue(jour.toString());
    }

    /** Writes a value into a cell that keeps its style; a text stays a text, whatever it begins with. */
    static void poser(XSSFCell cellule, Object valeur) {
        if (valeur instanceof String texte) cellule.setCellValue(texte);
        else if (valeur instanceof LocalDate jour) dater(cellule, jour);
        else if (valeur instanceof Boolean coche) cellule.setCellValue(coche ? "X" : "");
        else RedacteurFormulaire.chiffrer(cellule, valeur);
    }
}
