/** A dossier's life played from a file through the real processes, with a clock that jumps. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "partage",
            "securite",
            "journal",
            "flux",
            "cadre",
            "formulaire",
            "validation",
            "dossier",
            "projet",
            "versement",
            "suivi",
            "avenant",
            "correspondance",
            "historique",
            "processus"
        })
package ca.qc.madi.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
