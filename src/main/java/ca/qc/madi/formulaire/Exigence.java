package ca.qc.madi.formulaire;

import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * When a cell, a table or an onglet must be filled: {@code true}, or narrowed by volet, étape, budget section and a
 * condition on the form itself.
 *
 * @param exprimee the layout says something; what this means when it does not is the holder's business
 * @param sections budget sections the requirement is limited to; empty means all
 * @param si {@code ecart}, the id of a column that must be filled, or {@code champ = valeur}
 */
public record Exigence(
        boolean exprimee,
        boolean vraie,
        Set<Volet> volets,
        Set<Etape> etapes,
        Set<String> sections,
        @Nullable String si) {

    static Exigence de(@Nullable JsonNode noeud) {
        if (noeud == null || noeud.isMissingNode() || noeud.isNull()) return simple(false, false);
        if (noeud.isBoolean()) return simple(true, noeud.booleanValue());
        JsonNode si = noeud.get("si");
        return new Exigence(
                true,
                true,
                volets(noeud.path("volets")),
                etapes(noeud.path("etapes")),
                mots(noeud.path("sections")),
                si == null ? null : si.asString());
    }

    private static Exigence simple(boolean exprimee, boolean vraie) {
        return new Exigence(exprimee, vraie, EnumSet.allOf(Volet.class), EnumSet.allOf(Etape.class), Set.of(), null);
    }

    private static Set<Volet> volets(JsonNode liste) {
        if (liste.isMissingNode()) return EnumSet.allOf(Volet.class);
        Set<Volet> volets = EnumSet.noneOf(Volet.class);
        liste.forEach(n -> volets.add(Volet.valueOf(n.asString())));
        return volets;
    }

    private static Set<Etape> etapes(JsonNode liste) {
        if (liste.isMissingNode()) return EnumSet.allOf(Etape.class);
        Set<Etape> etapes = EnumSet.noneOf(Etape.class);
        liste.forEach(n -> etapes.add(Etape.valueOf(n.asString())));
        return etapes;
    }

    private static Set<String> mots(JsonNode liste) {
        Set<String> mots = new LinkedHashSet<>();
        liste.forEach(n -> mots.add(n.asString()));
        return mots;
    }

    /** Whether it may apply to this volet at this étape, its other conditions left aside. */
    public boolean vaut(Volet volet, Etape etape) {
        return vraie && volets.contains(volet) && etapes.contains(etape);
    }
}
