package ca.qc.madi.validation;

import java.util.Set;
import java.util.function.Consumer;

/**
 * One rule of the formulaire.
 *
 * @param id its name, shown with each finding
 * @param reference where the guide or the layout says so
 * @param codes what its findings may be called; no other (docs/regles.md is made from them)
 */
record Regle(String id, String reference, Set<String> codes, Consumer<Examen> examiner) {

    static final String DISPOSITION = "Disposition du formulaire";

    Regle(String id, String reference, Consumer<Examen> examiner, String... codes) {
        this(id, reference, Set.of(codes), examiner);
    }
}
