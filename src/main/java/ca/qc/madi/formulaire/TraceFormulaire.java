package ca.qc.madi.formulaire;

import java.util.Map;

/** Lays out a filled formulaire: labels, tables with just their rows, the marker; on whatever sheets it is given. */
final class TraceFormulaire {

    /** Where the sheets come from. */
    @FunctionalInterface
    interface Cahier {
        Planche feuille(String nom, boolean cachee);
    }

    private final Disposition disposition;
    private final Saisie saisie;

    private TraceFormulaire(Disposition disposition, Saisie saisie) {
        this.disposition = disposition;
        this.saisie = saisie;
    }

    static void tracer(Disposition disposition, Saisie saisie, Cahier cahier) {
        TraceFormulaire trace = new TraceFormulaire(disposition, saisie);
        for (Onglet onglet : disposition.onglets()) trace.onglet(onglet, cahier.feuille(onglet.nom(), false));
        trace.marqueur(cahier.feuille(disposition.marqueur().feuille(), true));
    }

    private void onglet(Onglet onglet, Planche feuille) {
        feuille.poser(1, 1, onglet.nom());
        for (Champ champ : onglet.champs()) {
            feuille.poser(champ.place().ligne(), onglet.colonneLibelle(), champ.libelle());
            Object valeur = saisie.champs().get(champ.id());
            if (valeur != null)
                feuille.poser(champ.place().ligne(), champ.place().colonne(), valeur);
        }
        int suivante = 1;
        for (Tableau tableau : onglet.tableaux()) {
            int titre = Math.max(tableau.ligneAncre(), suivante);
            int total = new RedactionTableau(feuille, tableau, titre).ecrire(saisie.lignes(tableau.id()));
            suivante = total + disposition.ecart() + 1;
        }
    }

    private void marqueur(Planche feuille) {
        for (Map.Entry<String, String> cellule :
                disposition.marqueur().cellules().entrySet()) {
            Adresse adresse = Adresse.de(cellule.getKey());
            feuille.poser(adresse.ligne(), adresse.colonne(), cellule.getValue());
        }
    }
}
