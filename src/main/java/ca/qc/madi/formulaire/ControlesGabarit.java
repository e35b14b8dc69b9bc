package ca.qc.madi.formulaire;

import ca.qc.madi.partage.Texte;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The lists and limits a spreadsheet checks while a person types in the gabarit. */
final class ControlesGabarit {

    private static final int LISTE_MAXIMUM = 255;
    private static final String ZERO = "0";

    private final XSSFSheet feuille;
    private final Presentation presentation;
    private final Aides aides;
    private final DataValidationHelper aide;

    ControlesGabarit(XSSFSheet feuille, Presentation presentation, Aides aides) {
        this.feuille = feuille;
        this.presentation = presentation;
        this.aides = aides;
        this.aide = feuille.getDataValidationHelper();
    }

    void champ(Champ champ) {
        Adresse place = champ.place();
        Controle controle = new Controle(champ.type(), champ.choix(), false, invite(aides.champ(champ), champ.type()));
        poser(controle, place.ligne(), place.ligne(), place.colonne());
    }

    void colonne(Tableau tableau, Colonne colonne, int premiere, int derniere, int numero) {
        String invite = invite(aides.colonne(tableau, colonne), colonne.type());
        poser(new Controle(colonne.type(), colonne.choix(), colonne.negatif(), invite), premiere, derniere, numero);
    }

    private record Controle(
            TypeValeur type,
            List<String> choix,
            boolean negatif,
            @Nullable String invite) {}

    /** What this very cell is for, then the form its type wants. */
    private @Nullable String invite(Optional<Texte> aide, TypeValeur type) {
        String forme = presentation.invites().get(type.nom());
        if (aide.isEmpty()) return forme;
        String complet = forme == null ? aide.get().fr() : aide.get().fr() + "\n" + forme;
        return complet.length() > LISTE_MAXIMUM ? aide.get().fr() : complet;
    }

    private void poser(Controle voulu, int premiere, int derniere, int colonne) {
        TypeValeur type = voulu.type();
        String invite = voulu.invite();
        DataValidationConstraint limite = limite(type, voulu.choix(), voulu.negatif());
        if (limite == null && invite == null) return;
        if (limite == null) limite = new XSSFDataValidationConstraint(ValidationType.ANY, "");
        CellRangeAddressList plage = new CellRangeAddressList(premiere - 1, derniere - 1, colonne - 1, colonne - 1);
        DataValidation controle = aide.createValidation(limite, plage);
        controle.setSuppressDropDownArrow(true);
        controle.setEmptyCellAllowed(true);
        String erreur = presentation.erreurs().get(type.nom());
        if (invite != null) controle.createPromptBox("", invite);
        controle.setShowPromptBox(invite != null);
        if (erreur != null) controle.createErrorBox("", erreur);
        controle.setShowErrorBox(erreur != null && !voulu.negatif());
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
