package ca.qc.madi.formulaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes one table: title, header, rows, and its TOTAL row with formulas from the first row to the one above it. */
final class RedactionTableau {

    private static final int COLONNE_TITRES = 1;
    private static final String TOTAL = "TOTAL";

    private final Planche feuille;
    private final Tableau tableau;
    private final int titre;
    private final Map<Integer, BigDecimal> sommes = new HashMap<>();

    RedactionTableau(Planche feuille, Tableau tableau, int titre) {
        this.feuille = feuille;
        this.tableau = tableau;
        this.titre = titre;
    }

    /** Returns the row of TOTAL. An empty table keeps one blank row. */
    int ecrire(List<Map<String, Object>> lignes) {
        feuille.poser(titre, COLONNE_TITRES, tableau.ancre());
        tableau.colonnes().forEach(this::entete);
        int premiere = titre + tableau.entete() + 1;
        for (int i = 0; i < lignes.size(); i++) ligne(premiere + i, lignes.get(i));
        int total = premiere + Math.max(1, lignes.size());
        feuille.poser(total, tableau.colonneTotal(), TOTAL);
        tableau.colonnes().stream().filter(tableau::totalise).forEach(c -> totaliser(c, premiere, total));
        return total;
    }

    private void entete(Colonne colonne) {
        int derniere = titre + tableau.entete();
        if (!colonne.groupe()) feuille.poser(derniere, colonne.numero(), colonne.libelle());
        else {
            feuille.poser(titre + 1, colonne.numeros().get(0), colonne.libelle());
            colonne.annees().forEach((annee, c) -> feuille.poser(derniere, c, annee));
        }
    }

    private void ligne(int numero, Map<String, Object> valeurs) {
        for (Colonne colonne : tableau.colonnes()) {
            Calcul calcul = colonne.calcul();
            if (calcul != null) calculer(numero, colonne, calcul, valeurs);
            else if (colonne.groupe())
                colonne.annees().forEach((a, c) -> valeur(numero, c, annee(valeurs, colonne, a)));
            else valeur(numero, colonne.numero(), valeurs.get(colonne.id()));
        }
    }

    private void valeur(int ligne, int colonne, @Nullable Object valeur) {
        if (valeur == null) return;
        feuille.poser(ligne, colonne, valeur);
        ajouter(colonne, nombre(valeur));
    }

    private void calculer(int ligne, Colonne colonne, Calcul calcul, Map<String, Object> valeurs) {
        BigDecimal resultat =
                calcul.calculer(id -> Optional.of(nombres(valeurs, id))).orElse(BigDecimal.ZERO);
        feuille.formule(
                ligne,
                colonne.numero(),
                calcul.enFormule(id -> tableau.colonne(id).plage(ligne)),
                resultat);
        ajouter(colonne.numero(), resultat);
    }

    private void ajouter(int colonne, BigDecimal valeur) {
        sommes.merge(colonne, valeur, BigDecimal::add);
    }

    private void totaliser(Colonne colonne, int premiere, int total) {
        for (int c : colonne.numeros()) {
            String lettres = Adresse.lettres(c);
            String formule = "SUM(" + lettres + premiere + ":" + lettres + (total - 1) + ")";
            feuille.formule(total, c, formule, sommes.getOrDefault(c, BigDecimal.ZERO));
        }
    }

    private List<BigDecimal> nombres(Map<String, Object> valeurs, String id) {
        Colonne colonne = tableau.colonne(id);
        if (!colonne.groupe()) return List.of(nombre(valeurs.get(id)));
        List<BigDecimal> nombres = new ArrayList<>();
        colonne.annees().keySet().forEach(a -> nombres.add(nombre(annee(valeurs, colonne, a))));
        return nombres;
    }

    private static @Nullable Object annee(Map<String, Object> valeurs, Colonne colonne, Integer annee) {
        return valeurs.get(colonne.id()) instanceof Map<?, ?> parAnnee ? parAnnee.get(annee) : null;
    }

    private static BigDecimal nombre(@Nullable Object valeur) {
        if (valeur == null || valeur instanceof String || valeur instanceof Boolean || valeur instanceof LocalDate)
            return BigDecimal.ZERO;
        return RedacteurFormulaire.decimal(valeur);
    }
}
