package ca.qc.madi.formulaire;

import ca.qc.madi.formulaire.Disposition.Marqueur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Builds a layout from its YAML tree; IllegalStateException or IllegalArgumentException when the file is wrong. */
final class LectureDisposition {

    private LectureDisposition() {}

    static Disposition lire(JsonNode racine) {
        JsonNode marqueur = racine.get("marqueur");
        Disposition lue = new Disposition(
                texte(racine, "gabarit"),
                texte(racine, "version"),
                LocalDate.parse(texte(racine, "enVigueur")),
                racine.path("ecart").asInt(1),
                new Marqueur(texte(marqueur, "feuille"), mots(marqueur.path("cellules"))),
                liste(racine.path("onglets"), LectureDisposition::onglet));
        Essentiels.exiger(lue);
        return lue;
    }

    private static Onglet onglet(JsonNode n) {
        return new Onglet(
                n.path("numero").intValue(),
                texte(n, "nom"),
                Exigence.de(n.get("requis")),
                Adresse.colonne(texte(n, "colonneLibelle")),
                liste(n.path("champs"), LectureDisposition::champ),
                liste(n.path("tableaux"), LectureDisposition::tableau));
    }

    private static Champ champ(JsonNode n) {
        return new Champ(
                texte(n, "id"),
                texte(n, "libelle"),
                Adresse.de(texte(n, "cellule")),
                TypeValeur.de(texte(n, "type")),
                Exigence.de(n.get("requis")),
                liste(n.path("choix"), JsonNode::asString),
                mots(n.path("codes")));
    }

    private static Tableau tableau(JsonNode n) {
        return new Tableau(
                texte(n, "id"),
                texte(n, "ancre"),
                n.path("ligneAncre").asInt(0),
                n.path("entete").asInt(1),
                Adresse.colonne(texte(n, "colonneTotal")),
                n.path("lignes").asInt(1),
                Exigence.de(n.get("requis")),
                Borne.de(n.get("minimum")),
                Borne.de(n.get("maximum")),
                liste(n.path("colonnes"), LectureDisposition::colonne),
                new LinkedHashSet<>(mots(n.path("total")).keySet()),
                mots(n.path("sections")));
    }

    private static Colonne colonne(JsonNode n) {
        JsonNode total = n.get("total");
        return new Colonne(
                texte(n, "id").intern(),
                texte(n, "libelle"),
                n.has("colonne") ? Adresse.colonne(texte(n, "colonne")) : 0,
                annees(n.path("colonnes")),
                TypeValeur.de(texte(n, "type")),
                Exigence.de(n.get("requis")),
                n.path("negatif").asBoolean(false),
                liste(n.path("choix"), JsonNode::asString),
                n.has("calcul") ? Calcul.de(texte(n, "calcul")) : null,
                n.has("ref") ? texte(n, "ref") : null,
                total == null ? null : total.decimalValue());
    }

    private static SortedMap<Integer, Integer> annees(JsonNode n) {
        SortedMap<Integer, Integer> annees = new TreeMap<>();
        mots(n).forEach((annee, lettre) -> annees.put(Integer.valueOf(annee), Adresse.colonne(lettre)));
        return annees;
    }

    private static Map<String, String> mots(JsonNode n) {
        Map<String, String> mots = new LinkedHashMap<>();
        n.properties().forEach(p -> mots.put(p.getKey(), p.getValue().asString()));
        return mots;
    }

    private static <T> List<T> liste(JsonNode n, Function<JsonNode, T> lecture) {
        List<T> liste = new ArrayList<>();
        n.forEach(element -> liste.add(lecture.apply(element)));
        return List.copyOf(liste);
    }

    private static String texte(@Nullable JsonNode n, String cle) {
        JsonNode valeur = n == null ? null : n.get(cle);
        if (valeur == null) throw new IllegalStateException("the layout states no " + cle);
        return valeur.asString();
    }
}
