/** Small values everyone uses: actor, references, money helpers, bilingual texts, the clock and the time zone. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package ca.qc.madi.partage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
