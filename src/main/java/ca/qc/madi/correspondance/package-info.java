/** Letters written with the facts that they tell of, frozen, and sent by e-mail through the outbox; reminders. */
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
            "versement"
        })
package ca.qc.madi.correspondance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
