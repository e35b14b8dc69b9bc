/** A room that may know nothing, and knows the one above. */
@ApplicationModule(allowedDependencies = {})
package ca.qc.temoins.bas;

import org.springframework.modulith.ApplicationModule;
