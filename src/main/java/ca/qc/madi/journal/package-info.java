/** The append-only book of facts: write, read in order, hash chain; refused acts stand in a table apart. */
@NullMarked
@ApplicationModule(allowedDependencies = {"partage"})
package ca.qc.madi.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
