package ca.qc.madi.simulation;

import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Montants;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** One line of a scenario's acts, read by name. */
record ActeDecrit(JsonNode champs) {

    String nom() {
        return texte("acte");
    }

    /** When it happens: noon in Toronto where the file states no time. */
    Instant quand() {
        return valeur("date", ActeDecrit::moment);
    }

    private static Instant moment(String date) {
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

    /** A field read by its spelling; ScenarioIllisible when it is missing or is none of that kind. */
    <T> T valeur(String champ, Function<String, T> lecture) {
        String texte = texte(champ);
        try {
            return lecture.apply(texte);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ScenarioIllisible("« " + champ + ": " + texte + " » n’a pas de sens dans l’acte " + champs, e);
        }
    }

    LocalDate date(String champ) {
        return valeur(champ, LocalDate::parse);
    }

    boolean vrai(String champ) {
        return texteSiPresent(champ).map(Boolean::parseBoolean).orElse(false);
    }

    int entier(String champ) {
        return valeur(champ, Integer::valueOf);
    }

    Money montant(String champ) {
        texte(champ);
        return montant(champs.get(champ));
    }

    static Money montant(JsonNode noeud) {
        try {
            return Montants.dollars(noeud.decimalValue());
        } catch (JacksonException | ArithmeticException e) {
            throw new ScenarioIllisible("« " + noeud + " » n’est pas un montant", e);
        }
    }

    JsonNode noeud(String champ) {
        return champs.path(champ);
    }

    List<ActeDecrit> liste(String champ) {
        List<ActeDecrit> elements = new ArrayList<>();
        champs.path(champ).forEach(n -> elements.add(new ActeDecrit(n)));
        return elements;
    }

    /** A list of plain words. */
    List<String> valeurs(String champ) {
        List<String> valeurs = new ArrayList<>();
        champs.path(champ).forEach(n -> valeurs.add(n.asString()));
        return valeurs;
    }

    /** Amounts in CAD by name. */
    Map<String, Money> montants(String champ) {
        Map<String, Money> montants = new LinkedHashMap<>();
        champs.path(champ).properties().forEach(e -> montants.put(e.getKey(), montant(e.getValue())));
        return montants;
    }
}
