package ca.qc.madi.formulaire;

import ca.qc.madi.formulaire.CelluleLue.Etat;
import org.jspecify.annotations.Nullable;

/**
 * One column of a sheet under the layout: what its cells are for, and how they are read.
 *
 * @param conversion null when nothing is read in it, its header or label being wrong
 */
record ColonneLue(
        int onglet,
        String feuille,
        int numero,
        String libelle,
        TypeValeur type,
        @Nullable Conversion conversion) {

    CelluleLue lire(int ligne, Cellule cellule) {
        if (conversion == null) return new CelluleLue(this, ligne, cellule, Etat.IGNOREE, null);
        if (cellule.vide() && !cellule.formule()) return vide(ligne);
        Object tel = conversion.tel(cellule);
        if (tel != null) return new CelluleLue(this, ligne, cellule, Etat.LUE, tel);
        Conversion.Resultat resultat = cellule.sous(conversion);
        return new CelluleLue(this, ligne, cellule, resultat.etat(), resultat.valeur());
    }

    CelluleLue vide(int ligne) {
        return new CelluleLue(this, ligne, Cellule.VIDE, Etat.VIDE, null);
    }

    Lieu lieu(int ligne) {
        return new Lieu(onglet, feuille, new Adresse(ligne, numero), libelle);
    }
}
