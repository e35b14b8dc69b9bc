/**
 * What an auditor may lean on without taking our word: a dossier executed again, the evidence that leaves the building,
 * the sealed heads of the book, its event log, who read what, and the checks over all dossiers together.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "partage",
            "securite",
            "journal",
            "flux",
            "cadre",
            "validation",
            "dossier",
            "projet",
            "versement",
            "suivi",
            "avenant",
            "correspondance",
            "formulaire",
            "bureau"
        })
package ca.qc.madi.preuve;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
