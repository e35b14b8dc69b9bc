/** Deposits, decisions, reports, due dates and audits of the projects opened under an entente. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"partage", "securite", "journal", "flux", "cadre", "formulaire", "validation", "dossier"
        })
package ca.qc.madi.projet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
