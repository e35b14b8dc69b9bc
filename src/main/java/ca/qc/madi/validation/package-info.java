/** Rules as named values, findings and the verdict on one formulaire. */
@NullMarked
@ApplicationModule(allowedDependencies = {"partage", "cadre", "formulaire"})
package ca.qc.madi.validation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
