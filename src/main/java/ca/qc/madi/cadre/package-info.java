/** The programme's rules by date and measure: dates, rates, thresholds, and the overrides of one entente. */
@NullMarked
@ApplicationModule(allowedDependencies = {"partage"})
package ca.qc.madi.cadre;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
