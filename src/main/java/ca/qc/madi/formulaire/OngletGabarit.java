package ca.qc.madi.formulaire;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws one onglet of the blank gabarit: its band, its blocks of fields, its tables. */
final class OngletGabarit {

    private static final int COLONNE_BLOCS = 1;
    private static final int LIGNE_CONSIGNE = 3;
    private static final int UNITE = 256;
    private static final double TITRE_PLUS_LARGE = 1.4;
    private static final float HAUTEUR_LIGNE = 13;
    private static final float DEMI_LIGNE = 0.4f;
    private static final int LIGNES_TEXTE_LONG = 4;

    private final XSSFSheet feuille;
    private final Onglet onglet;
    private final Presentation presentation;
    private final StylesGabarit styles;
    private final LargeursGabarit largeurs;
    private final ControlesGabarit controles;

    OngletGabarit(XSSFSheet feuille, Onglet onglet, Presentation presentation, Aides aides, StylesGabarit styles) {
        this.feuille = feuille;
        this.onglet = onglet;
        this.presentation = presentation;
        this.styles = styles;
        this.largeurs = new LargeursGabarit(onglet, presentation);
        this.controles = new ControlesGabarit(feuille, presentation, aides);
    }

    /** Returns the last column it uses. */
    int dresser(List<Emplacement> places) {
        feuille.setDisplayGridlines(false);
        feuille.setDefaultRowHeightInPoints((1 + DEMI_LIGNE) * HAUTEUR_LIGNE);
        feuille.getCTWorksheet().getSheetFormatPr().unsetCustomHeight(); // rows still grow with their text
        int derniere = largeurs.derniereColonne();
        for (int c = 1; c <= derniere; c++) feuille.setColumnWidth(c - 1, largeurs.largeur(c) * UNITE);
        champs();
        places.forEach(p -> new TableauGabarit(this, p, styles, controles).dresser());
        return derniere;
    }

    /** The programme and the edition, then what this onglet is for. */
    void bandeau(String mention, int derniere) {
        bande(1, derniere, presentation.programme(), styles.titre(), TITRE_PLUS_LARGE);
        bande(2, derniere, presentation.titre() + " · " + mention, styles.mention(), 1);
        String consigne = presentation.consignes().getOrDefault(String.valueOf(onglet.numero()), "") + sections();
        bande(LIGNE_CONSIGNE, derniere, consigne, styles.consigne(), 1);
    }

    private String sections() {
        return onglet.tableaux().stream()
                .map(Tableau::sections)
                .filter(s -> !s.isEmpty())
                .map(s -> "\n" + presentation.sections().formatted(enumerer(s)))
                .findFirst()
                .orElse("");
    }

    private static String enumerer(Map<String, String> sections) {
        return String.join(
                " · ",
                sections.entrySet().stream()
                        .map(s -> s.getKey() + " " + s.getValue())
                        .toList());
    }

    private void bande(int ligne, int derniere, String texte, CellStyle style, double corps) {
        for (int c = 1; c <= derniere; c++) cellule(ligne, c).setCellStyle(style);
        cellule(ligne, 1).setCellValue(texte);
        fusionner(ligne, 1, derniere);
        int lignes = largeurs.lignes(texte, (int) (largeurs.total() / corps));
        hauteur(ligne, (float) (lignes * corps));
    }

    /** @param lignes how many lines of text the row must show; it never gets lower */
    void hauteur(int ligne, float lignes) {
        XSSFRow rang = cellule(ligne, 1).getRow();
        rang.setHeightInPoints(Math.max(rang.getHeightInPoints(), (lignes + DEMI_LIGNE) * HAUTEUR_LIGNE));
    }

    /** Makes room for a text of this column, or of several side by side. */
    void loger(int ligne, List<Integer> colonnes, String texte) {
        int largeur = colonnes.stream().mapToInt(largeurs::largeur).sum();
        hauteur(ligne, largeurs.lignes(texte, largeur));
    }

    private void champs() {
        int precedente = 0;
        for (Champ champ : onglet.champs()) {
            int ligne = champ.place().ligne();
            boolean debut = ligne != precedente + 1;
            if (debut) bloc(champ, ligne);
            else if (onglet.colonneLibelle() > COLONNE_BLOCS)
                cellule(ligne, COLONNE_BLOCS).setCellStyle(styles.bloc());
            ecrire(ligne, onglet.colonneLibelle(), champ.libelle(), styles.libelle());
            cellule(ligne, champ.place().colonne()).setCellStyle(styles.saisie(champ.type(), true));
            loger(ligne, List.of(onglet.colonneLibelle()), champ.libelle());
            if (champ.type() == TypeValeur.TEXTE_LONG) hauteur(ligne, LIGNES_TEXTE_LONG);
            controles.champ(champ);
            precedente = ligne;
        }
    }

    private void bloc(Champ champ, int ligne) {
        if (onglet.colonneLibelle() > COLONNE_BLOCS)
            ecrire(ligne, COLONNE_BLOCS, presentation.blocs().getOrDefault(champ.id(), ""), styles.bloc());
    }

    void ecrire(int ligne, int colonne, String texte, CellStyle style) {
        XSSFCell cellule = cellule(ligne, colonne);
        if (!texte.isEmpty()) cellule.setCellValue(texte);
        cellule.setCellStyle(style);
    }

    void formule(int ligne, int colonne, String formule, CellStyle style) {
        XSSFCell cellule = cellule(ligne, colonne);
        cellule.setCellFormula(formule);
        cellule.setCellValue(0);
        cellule.setCellStyle(style);
    }

    void fusionner(int ligne, int premiere, int derniere) {
        if (premiere < derniere)
            feuille.addMergedRegion(new CellRangeAddress(ligne - 1, ligne - 1, premiere - 1, derniere - 1));
    }

    XSSFCell cellule(int ligne, int colonne) {
        return cellule(feuille, ligne, colonne);
    }

    static XSSFCell cellule(XSSFSheet feuille, int ligne, int colonne) {
        XSSFRow rang = feuille.getRow(ligne - 1);
        if (rang == null) rang = feuille.createRow(ligne - 1);
        XSSFCell cellule = rang.getCell(colonne - 1);
        return cellule == null ? rang.createCell(colonne - 1) : cellule;
    }
}
