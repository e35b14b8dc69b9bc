/** Workbook to typed cells with their address, and back; the only room that imports POI. */
@NullMarked
@ApplicationModule(allowedDependencies = {"partage", "cadre"})
package ca.qc.madi.formulaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
