/** The desks, the error pages and the command line: where a person comes in. */
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
            "api",
            "dessin",
            "preuve",
            "bureau",
            "processus",
            "simulation"
        })
package ca.qc.madi.accueil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
