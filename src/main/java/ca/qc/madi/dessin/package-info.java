/** How a diagram is drawn for a reader: where each shape, line and word stands, and what each is marked with. */
@NullMarked
@ApplicationModule(allowedDependencies = {"flux"})
package ca.qc.madi.dessin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
