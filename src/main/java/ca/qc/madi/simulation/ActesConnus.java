package ca.qc.madi.simulation;

import java.util.Map;
import java.util.function.BiConsumer;

/** A family of acts a scenario may name, each played through the same door as a person's. */
interface ActesConnus {

    Map<String, BiConsumer<Jeu, ActeDecrit>> parNom();
}
