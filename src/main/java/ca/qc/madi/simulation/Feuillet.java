package ca.qc.madi.simulation;

import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Horloge;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The acts of a scenario being written from a dossier's facts, and who writes each kind of fact. */
final class Feuillet {

    static final JsonNodeFactory NOEUDS = JsonNodeFactory.instance;

    final Anonymes anonymes = new Anonymes();
    final List<ObjectNode> actes = new ArrayList<>();
    private final Map<Class<?>, BiConsumer<Fait, Contenu>> redactions = new HashMap<>();

    /** Facts of this kind are written that way. */
    <T extends Contenu> void pour(Class<T> type, BiConsumer<Fait, T> redaction) {
        redactions.put(type, (fait, contenu) -> redaction.accept(fait, type.cast(contenu)));
    }

    /** Facts of these kinds follow from others: no act states them. */
    @SafeVarargs
    final void sansActe(Class<? extends Contenu>... types) {
        for (Class<? extends Contenu> type : types) redactions.put(type, (fait, contenu) -> {});
    }

    /** @throws ScenarioIllisible when no act of a scenario says what this fact does */
    void rediger(Fait fait) {
        BiConsumer<Fait, Contenu> redaction = redactions.get(fait.contenu().getClass());
        if (redaction == null) throw new ScenarioIllisible("aucun acte ne dit le fait « " + fait.type() + " »");
        redaction.accept(fait, fait.contenu());
    }

    /** A new act on the day, and at the time where it is not noon, of its fact. */
    ObjectNode acte(Fait fait, String nom) {
        LocalDateTime quand = LocalDateTime.ofInstant(fait.dateEffet(), Horloge.TORONTO);
        boolean midi = quand.toLocalTime().equals(LocalTime.NOON);
        ObjectNode acte = NOEUDS.objectNode();
        acte.put("date", midi ? quand.toLocalDate().toString() : quand.toString());
        acte.put("acte", nom);
        actes.add(acte);
        return acte;
    }

    ObjectNode acte(Fait fait, String nom, String projet) {
        return acte(fait, nom).put("projet", projet);
    }

    ObjectNode acte(Fait fait, String nom, String projet, String rapport) {
        return acte(fait, nom, projet).put("rapport", rapport);
    }
}
