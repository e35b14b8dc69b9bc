/** Étapes 12 and 13: ten years of follow-up, attestations, their verification, defaults and what they claim back. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"partage", "securite", "journal", "flux", "cadre", "dossier", "projet", "versement"})
package ca.qc.madi.suivi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
