package ca.qc.madi.formulaire;

import java.util.Optional;

/**
 * What reading a file gave: a formulaire, or the one reason there is none.
 *
 * @param sha256 of the bytes received, lower-case hexadecimal; empty when they were not received
 */
public record Lecture(String sha256, Optional<Formulaire> formulaire, Optional<AnomalieFichier> anomalie) {

    static final String AFFLUENCE = "affluence";

    static Lecture de(Formulaire formulaire) {
        return new Lecture(formulaire.sha256(), Optional.of(formulaire), Optional.empty());
    }

    /** The room was full: nothing was read, and nothing is known of the file. */
    public boolean remise() {
        return anomalie.filter(a -> a.variante().equals(AFFLUENCE)).isPresent();
    }

    static Lecture refusee(String sha256, AnomalieFichier anomalie) {
        return new Lecture(sha256, Optional.empty(), Optional.of(anomalie));
    }
}
