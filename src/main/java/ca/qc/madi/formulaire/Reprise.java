package ca.qc.madi.formulaire;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;

/** What an earlier form says, to be written again into a new one. A cell that could not be read is left out. */
final class Reprise {

    private Reprise() {}

    static Saisie de(Formulaire formulaire) {
        Map<String, Object> champs = new LinkedHashMap<>();
        Map<String, List<Map<String, Object>>> tableaux = new LinkedHashMap<>();
        for (OngletLu onglet : formulaire.onglets()) {
            onglet.champs().forEach((id, champ) -> garder(champs, id, champ.cellule()));
            onglet.tableaux()
                    .forEach((id, t) -> tableaux.put(
                            id,
                            t.lignes().stream().map(l -> ligne(t.tableau(), l)).toList()));
        }
        return new Saisie(champs, tableaux);
    }

    private static Map<String, Object> ligne(Tableau tableau, LigneLue ligne) {
        Map<String, Object> valeurs = new LinkedHashMap<>();
        for (Colonne colonne : tableau.colonnes()) {
            if (colonne.calcul() != null) continue;
            if (!colonne.groupe()) garder(valeurs, colonne.id(), ligne.cellule(colonne.id()));
            else {
                Map<Integer, Object> annees = new TreeMap<>();
                ligne.annees(colonne.id()).forEach((annee, cellule) -> garder(annees, annee, cellule));
                valeurs.put(colonne.id(), annees);
            }
        }
        return valeurs;
    }

    private static <K> void garder(Map<K, Object> valeurs, K cle, CelluleLue cellule) {
        Object valeur = cellule.valeur();
        if (cellule.lue() && valeur != null) valeurs.put(cle, valeur);
    }

    static List<Map<String, Object>> registre(List<LigneRegistre> lignes) {
        return lignes.stream().map(Reprise::ligne).toList();
    }

    private static Map<String, Object> ligne(LigneRegistre l) {
        Map<String, Object> valeurs = new HashMap<>();
        valeurs.put("piece", l.piece());
        valeurs.put("ligne", l.ligne());
        valeurs.put("fournisseur", l.fournisseur());
        valeurs.put("engagement", l.engagement());
        valeurs.put("acquittement", l.acquittement());
        if (l.heures() != null) valeurs.put("heures", l.heures());
        if (l.taux() != null) valeurs.put("taux", l.taux());
        if (l.corpsEmploi() != null) valeurs.put("corpsEmploi", l.corpsEmploi());
        valeurs.put("montant", l.montant());
        valeurs.put("taxesExclues", l.taxesExclues() ? "Oui" : "Non");
        if (l.etablissement() != null) valeurs.put("etablissement", l.etablissement());
        return valeurs;
    }

    /** The budget with what the accepted register rows paid, by line and civil year (F-COH-01). */
    static List<Map<String, Object>> budget(List<Map<String, Object>> budget, List<LigneRegistre> acceptees) {
        return budget.stream().map(l -> avecReel(l, acceptees)).toList();
    }

    private static Map<String, Object> avecReel(Map<String, Object> ligne, List<LigneRegistre> acceptees) {
        String numero = Libelles.cle(String.valueOf(ligne.get("ligne")));
        Map<Integer, Money> reel = new TreeMap<>();
        for (LigneRegistre acceptee : acceptees)
            if (Libelles.cle(acceptee.ligne()).equals(numero))
                reel.merge(acceptee.acquittement().getYear(), acceptee.montant(), Money::plus);
        Map<String, Object> nouvelle = new LinkedHashMap<>(ligne);
        nouvelle.put("reel", reel);
        nouvelle.remove("janvierMars");
        return nouvelle;
    }

    /** The sources, with the aid known to be received. */
    static List<Map<String, Object>> financement(List<Map<String, Object>> sources, Map<String, Money> aides) {
        return sources.stream()
                .map(source -> {
                    Map<String, Object> nouvelle = new LinkedHashMap<>(source);
                    Money recu = aides.get(String.valueOf(source.get("source")));
                    if (recu != null) nouvelle.put("recu", recu);
                    return nouvelle;
                })
                .toList();
    }
}
