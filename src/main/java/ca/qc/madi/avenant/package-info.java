/** Amendments and ends: withdrawal, résiliation, counter-acts, due dates moved, substantial changes. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"partage", "securite", "journal", "flux", "cadre", "dossier", "projet", "versement"})
package ca.qc.madi.avenant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
