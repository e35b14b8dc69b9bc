package ca.qc.madi.partage;

import org.jspecify.annotations.Nullable;

/**
 * The person (by identifier, never by name) on whose word an act is done.
 *
 * @param emetteur the company an EMETTEUR speaks for; null for the other roles
 */
public record Acteur(String id, Role role, @Nullable String emetteur) {

    /** The program acting on a due date. */
    public static final Acteur MOTEUR = new Acteur("moteur", Role.MOTEUR, null);

    public static Acteur analyste(String id) {
        return new Acteur(id, Role.ANALYSTE, null);
    }

    public static Acteur emetteur(String id, String emetteur) {
        return new Acteur(id, Role.EMETTEUR, emetteur);
    }
}
