/** The only room that imports the engine: names of each diagram, the flux adapter, thin delegates. */
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
            "correspondance",
            "historique",
            "bureau"
        })
package ca.qc.madi.processus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
