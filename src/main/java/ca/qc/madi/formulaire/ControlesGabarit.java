package ca.qc.madi.formulaire;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The lists and limits a spreadsheet checks while a person types in the gabarit. */
final class ControlesGabarit {

    private static final int LISTE_MAXIMUM = 255;
    private static final String ZERO = "0";

    private final XSSFSheet feuille;
    private final Presentation presentation;
    private final DataValidationHelper aide;

    ControlesGabarit(XSSFSheet feuille, Presentation presentation) {
        this.feuille = feuille;
        this.presentation = presentation;
        this.aide = feuille.getDataValidationHelper();
    }

    void champ(Champ champ) {
        Adresse place = champ.place();
        poser(champ.type(), champ.choix(), false, place.ligne(), place.ligne(), place.colonne());
    }

    void colonne(Colonne colonne, int premiere, int derniere, int numero) {
        poser(colonne.type(), colonne.choix(), colonne.negatif(), premiere, derniere, numero);
    }

    private void poser(TypeValeur type, List<String> choix, boolean negatif, int premiere, int derniere, int colonne) {
        DataValidationConstraint limite = limite(type, choix, negatif);
        if (limite == null) return;
        CellRangeAddressList plage = new CellRangeAddressList(premiere - 1, derniere - 1, colonne - 1, colonne - 1);
        DataValidation controle = aide.createValidation(limite, plage);
        controle.setSuppressDropDownArrow(true);
        controle.setEmptyCellAllowed(true);
        String invite = presentation.invites().get(type.nom());
        String erreur = presentation.erreurs().get(type.nom());
        if (invite != null) controle.createPromptBox("", invite);
        controle.setShowPromptBox(invite != null);
        if (erreur != null) controle.createErrorBox("", erreur);
        controle.setShowErrorBox(!negatif);
        feuille.addValidationData(controle);
    }

    private @Nullable DataValidationConstraint limite(TypeValeur type, List<String> choix, boolean negatif) {
        return switch (type) {
            case CHOIX -> liste(choix);
            case OUI_NON -> liste(List.of("Oui", "Non"));
            case CASE -> liste(List.of("X"));
            case DATE ->
                aide.createDateConstraint(OperatorType.BETWEEN, "DATE(1990,1,1)", "DATE(2199,12,31)", "yyyy-mm-dd");
            case MONTANT, NOMBRE ->
                aide.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, negatif ? "-1000000000" : ZERO, null);
            case POURCENTAGE -> aide.createDecimalConstraint(OperatorType.BETWEEN, ZERO, "1");
            case ENTIER -> aide.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, ZERO, null);
            case ANNEE -> aide.createIntegerConstraint(OperatorType.BETWEEN, "1900", "2200");
            default -> null;
        };
    }

    /** A list written in the cell itself: the format separates with commas and holds 255 characters. */
    private DataValidationConstraint liste(List<String> choix) {
        if (choix.stream().anyMatch(c -> c.contains(","))
                || String.join(",", choix).length() > LISTE_MAXIMUM)
            throw new IllegalStateException("choices that no list of a cell can hold: " + choix);
        return aide.createExplicitListConstraint(choix.toArray(String[]::new));
    }
}
