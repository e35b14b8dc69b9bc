package ca.qc.madi.simulation;

import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Montants;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import tools.jackson.databind.JsonNode;

/** One line of a scenario's acts, read by name. */
record ActeDecrit(JsonNode champs) {

    String nom() {
        return texte("acte");
    }

    /** When it happens: noon in Toronto where the file states no time. */
    Instant quand() {
        String date = texte("date");
        LocalDateTime moment = date.contains("T")
                ? LocalDateTime.parse(date)
                : LocalDate.parse(date).atTime(LocalTime.NOON);
        return moment.atZone(Horloge.TORONTO).toInstant();
    }

    LocalDate jour() {
        return Horloge.jour(quand());
    }

    boolean a(String champ) {
        return champs.hasNonNull(champ);
    }

    String texte(String champ) {
        return texteSiPresent(champ)
                .orElseThrow(() -> new ScenarioIllisible("« " + champ + " » manque à l’acte " + champs));
    }

    Optional<String> texteSiPresent(String champ) {
        return Optional.ofNullable(champs.get(champ)).filter(n -> !n.isNull()).map(JsonNode::asString);
    }

    boolean vrai(String champ) {
        return texteSiPresent(champ).map(Boolean::parseBoolean).orElse(false);
    }

    int entier(String champ) {
        return Integer.parseInt(texte(champ));
    }

    Money montant(String champ) {
        return montant(champs.get(champ));
    }

    static Money montant(JsonNode noeud) {
        return Montants.dollars(noeud.decimalValue());
    }

    JsonNode noeud(String champ) {
        return champs.path(champ);
    }

    List<ActeDecrit> liste(String champ) {
        List<ActeDecrit> elements = new ArrayList<>();
        champs.path(champ).forEach(n -> elements.add(new ActeDecrit(n)));
        return elements;
    }

    /** Amounts in CAD by name. */
    Map<String, Money> montants(String champ) {
        Map<String, Money> montants = new LinkedHashMap<>();
        champs.path(champ).properties().forEach(e -> montants.put(e.getKey(), montant(e.getValue())));
        return montants;
    }
}
