/** The port to whatever runs the process and evaluates the decision tables; no engine type stands here. */
@NullMarked
@ApplicationModule(allowedDependencies = {"partage"})
package ca.qc.madi.flux;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
