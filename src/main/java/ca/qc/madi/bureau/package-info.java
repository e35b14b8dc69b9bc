/** The desk: the register of tasks, what persons do with them, their saved filters. */
@NullMarked
@ApplicationModule(allowedDependencies = {"partage", "securite", "journal", "flux", "dossier", "projet"})
package ca.qc.madi.bureau;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
