/** Étapes 1 to 5: émetteur, enveloppe, authorisation, lettre d'octroi, entente. */
@NullMarked
@ApplicationModule(allowedDependencies = {"partage", "securite", "journal", "flux", "cadre"})
package ca.qc.madi.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
