package ca.qc.madi.formulaire;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Draws one table of the blank gabarit: title, header, rows to fill, and the TOTAL of all of them. */
final class TableauGabarit {

    private static final int COLONNE_TITRES = 1;
    private static final String TOTAL = "TOTAL";

    private final OngletGabarit onglet;
    private final Emplacement place;
    private final Tableau tableau;
    private final StylesGabarit styles;
    private final ControlesGabarit controles;

    TableauGabarit(OngletGabarit onglet, Emplacement place, StylesGabarit styles, ControlesGabarit controles) {
        this.onglet = onglet;
        this.place = place;
        this.tableau = place.tableau();
        this.styles = styles;
        this.controles = controles;
    }

    void dresser() {
        tableau.colonnes().stream()
                .flatMap(c -> c.numeros().stream())
                .forEach(c -> onglet.ecrire(place.titre(), c, "", styles.ancre()));
        onglet.ecrire(place.titre(), COLONNE_TITRES, tableau.ancre(), styles.ancre());
        onglet.hauteur(place.titre(), 1);
        tableau.colonnes().forEach(this::entete);
        for (int ligne = place.premiere(); ligne < place.total(); ligne++)
            for (Colonne colonne : tableau.colonnes()) remplir(colonne, ligne);
        tableau.colonnes().forEach(this::controler);
        total();
    }

    private void entete(Colonne colonne) {
        int derniere = place.premiere() - 1;
        for (int c : colonne.numeros()) {
            for (int l = place.titre() + 1; l < derniere; l++) onglet.ecrire(l, c, "", styles.entete(true));
            onglet.ecrire(derniere, c, colonne.libelle(), styles.entete(false));
        }
        List<Integer> numeros = colonne.numeros();
        onglet.loger(colonne.groupe() ? place.titre() + 1 : derniere, numeros, colonne.libelle());
        if (!colonne.groupe()) return;
        colonne.annees().forEach((annee, c) -> onglet.ecrire(derniere, c, annee.toString(), styles.entete(false)));
        onglet.ecrire(place.titre() + 1, numeros.get(0), colonne.libelle(), styles.entete(true));
        onglet.fusionner(place.titre() + 1, numeros.get(0), numeros.get(numeros.size() - 1));
    }

    private void remplir(Colonne colonne, int ligne) {
        Calcul calcul = colonne.calcul();
        if (calcul == null)
            colonne.numeros().forEach(c -> onglet.cellule(ligne, c).setCellStyle(styles.saisie(colonne.type(), false)));
        else
            onglet.formule(
                    ligne,
                    colonne.numero(),
                    calcul.enFormule(id -> tableau.colonne(id).plage(ligne)),
                    styles.calcul(colonne.type()));
    }

    private void controler(Colonne colonne) {
        if (colonne.calcul() != null) return;
        for (int c : colonne.numeros()) controles.colonne(tableau, colonne, place.premiere(), place.total() - 1, c);
    }

    private void total() {
        XSSFCellStyle muet = styles.total(TypeValeur.TEXTE);
        for (Colonne colonne : tableau.colonnes())
            for (int c : colonne.numeros()) {
                if (tableau.totalise(colonne)) onglet.formule(place.total(), c, somme(c), styles.total(colonne.type()));
                else onglet.cellule(place.total(), c).setCellStyle(muet);
            }
        onglet.ecrire(place.total(), tableau.colonneTotal(), TOTAL, muet);
    }

    private String somme(int colonne) {
        String lettres = Adresse.lettres(colonne);
        return "SUM(" + lettres + place.premiere() + ":" + lettres + (place.total() - 1) + ")";
    }
}
