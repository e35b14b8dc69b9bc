/** The program for other systems: what {@code /api/v1} answers, its tokens and keys, and the facts it tells by webhook. */
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
            "bureau",
            "preuve"
        })
package ca.qc.madi.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
