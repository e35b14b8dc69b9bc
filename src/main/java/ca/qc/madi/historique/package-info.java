/** The dossier folded from its facts: state by name, timeline, verification of the chains. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "partage",
            "securite",
            "journal",
            "flux",
            "cadre",
            "dossier",
            "projet",
            "versement",
            "suivi"
        })
package ca.qc.madi.historique;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
