package ca.qc.madi.formulaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** What a person would type into the blank gabarit, cell by cell, with addresses that come from the layout alone. */
public final class CasesRemplies {

    /** One cell; the value is a String, Integer, BigDecimal or LocalDate. */
    public record Case(String feuille, String cellule, Object valeur) {}

    private final List<Case> cases = new ArrayList<>();

    private CasesRemplies() {}

    public static List<Case> de(Disposition disposition, Saisie saisie) {
        CasesRemplies remplies = new CasesRemplies();
        for (Onglet onglet : disposition.onglets()) {
            for (Champ champ : onglet.champs())
                if (saisie.champs().containsKey(champ.id()))
                    remplies.poser(onglet, champ.place(), saisie.champs().get(champ.id()));
            for (Emplacement place : Emplacement.de(disposition, onglet)) remplies.tableau(onglet, place, saisie);
        }
        return remplies.cases;
    }

    /** The address of a TOTAL cell of the blank gabarit. */
    public static String total(Disposition disposition, String tableau, String colonne) {
        return disposition.onglets().stream()
                .flatMap(o -> Emplacement.de(disposition, o).stream())
                .filter(p -> p.tableau().id().equals(tableau))
                .map(p -> new Adresse(p.total(), p.tableau().colonne(colonne).numero()).a1())
                .findFirst()
                .orElseThrow();
    }

    /** As {@code openpyxl} is told: a date is an object holding its day. */
    public static String json(List<Case> cases) {
        return JsonMapper.builder()
                .build()
                .writeValueAsString(cases.stream().map(CasesRemplies::json).toList());
    }

    private static Map<String, Object> json(Case c) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("feuille", c.feuille());
        json.put("cellule", c.cellule());
        boolean jour = c.valeur() instanceof java.time.LocalDate;
        json.put(jour ? "jour" : "valeur", jour ? c.valeur().toString() : c.valeur());
        return json;
    }

    private void tableau(Onglet onglet, Emplacement place, Saisie saisie) {
        int ligne = place.premiere();
        for (Map<String, Object> valeurs : saisie.lignes(place.tableau().id())) {
            int rang = ligne++;
            valeurs.forEach((id, valeur) -> colonne(onglet, place.tableau().colonne(id), rang, valeur));
        }
    }

    private void colonne(Onglet onglet, Colonne colonne, int ligne, Object valeur) {
        if (valeur instanceof Map<?, ?> parAnnee)
            parAnnee.forEach((annee, v) -> poser(
                    onglet,
                    new Adresse(ligne, Objects.requireNonNull(colonne.annees().get(annee))),
                    v));
        else poser(onglet, new Adresse(ligne, colonne.numero()), valeur);
    }

    private void poser(Onglet onglet, Adresse adresse, Object valeur) {
        Object tapee = valeur instanceof Boolean ? "X" : valeur;
        cases.add(new Case(onglet.nom(), adresse.a1(), tapee));
    }
}
