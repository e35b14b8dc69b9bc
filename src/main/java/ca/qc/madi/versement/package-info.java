/** What is owed and why: computing with its derivation, four-eyes approval, issue, refund. */
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
            "projet"
        })
package ca.qc.madi.versement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
