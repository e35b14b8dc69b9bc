package ca.qc.madi.validation;

import java.util.function.Consumer;

/**
 * One rule of the formulaire.
 *
 * @param id its name, shown with each finding
 * @param reference where the guide or the layout says so
 */
record Regle(String id, String reference, Consumer<Examen> examiner) {

    static final String DISPOSITION = "Disposition du formulaire";
}
