package ca.qc.madi.validation;

import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.formulaire.ChampLu;
import ca.qc.madi.formulaire.Colonne;
import ca.qc.madi.formulaire.Exigence;
import ca.qc.madi.formulaire.LigneLue;
import ca.qc.madi.formulaire.TableauLu;
import ca.qc.madi.formulaire.TypeValeur;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every cell someone types in: filled when it must be, and of its type. */
final class ReglesTypes {

    static final Regle TYPES = new Regle(
            "cellules-selon-leur-type",
            Regle.DISPOSITION,
            ReglesTypes::types,
            "F-CHAMP-01",
            "F-TYPE-01",
            "F-TYPE-02",
            "F-TYPE-03",
            "F-TYPE-04",
            "F-CALCUL-02");

    static final List<Regle> REGLES = List.of(TYPES);

    private ReglesTypes() {}

    private static void types(Examen e) {
        e.onglets()
                .flatMap(o -> o.champs().values().stream())
                .filter(ChampLu::trouve)
                .forEach(c -> champ(e, c));
        e.tableaux().forEach(t -> tableau(e, t));
    }

    private static void champ(Examen e, ChampLu c) {
        boolean etudeAVenir = c.champ().id().startsWith("pte.") && ReglesEtude.avantEtude(e);
        if (c.cellule().vide() && etudeAVenir) return;
        cellule(e, c.cellule(), c.champ().requis(), c.champ().choix(), null);
    }

    private static void tableau(Examen e, TableauLu t) {
        List<Colonne> saisies =
                t.tableau().colonnes().stream().filter(c -> c.calcul() == null).toList();
        for (LigneLue ligne : t.lignes()) for (Colonne colonne : saisies) colonne(e, colonne, ligne);
    }

    private static void colonne(Examen e, Colonne colonne, LigneLue ligne) {
        if (!colonne.groupe()) cellule(e, ligne.cellule(colonne.id()), colonne.requis(), colonne.choix(), ligne);
        else for (CelluleLue c : ligne.cellules(colonne)) cellule(e, c, colonne.requis(), colonne.choix(), ligne);
    }

    private static void cellule(Examen e, CelluleLue c, Exigence requis, List<String> choix, @Nullable LigneLue ligne) {
        switch (c.etat()) {
            case VIDE -> {
                if (e.exige(requis, ligne))
                    e.signaler(TYPES, "F-CHAMP-01").sur(c).dire();
            }
            case TYPE ->
                e.signaler(TYPES, "F-TYPE-01")
                        .sur(c)
                        .attendu(forme(c.type()))
                        .variante(c.type().nom())
                        .dire();
            case SANS_RESULTAT ->
                e.signaler(TYPES, "F-TYPE-01").sur(c).variante("sansResultat").dire();
            case CHOIX -> choix(e, c, c.type() == TypeValeur.OUI_NON ? List.of("Oui", "Non") : choix);
            case DECIMALES -> e.signaler(TYPES, "F-TYPE-03").sur(c).dire();
            case NEGATIF -> e.signaler(TYPES, "F-TYPE-04").sur(c).dire();
            case ERREUR -> e.signaler(TYPES, "F-CALCUL-02").sur(c).dire();
            case LUE, IGNOREE -> {}
        }
    }

    private static void choix(Examen e, CelluleLue c, List<String> choix) {
        e.signaler(TYPES, "F-TYPE-02").sur(c).attendu(String.join(" · ", choix)).dire();
    }

    private static String forme(TypeValeur type) {
        return switch (type) {
            case DATE -> "aaaa-mm-jj";
            case MONTANT -> "1 234,56 $";
            case POURCENTAGE -> "0 % – 100 %";
            case ANNEE -> "aaaa";
            case CASE -> "X";
            case NEQ -> "1234567890";
            case COURRIEL -> "nom@exemple.ca";
            case TELEPHONE -> "418 555-0100";
            case ENTIER -> "12";
            default -> "12,5";
        };
    }
}
