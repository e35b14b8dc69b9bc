package ca.qc.madi.simulation;

import ca.qc.madi.projet.DeclarationRapport;
import ca.qc.madi.projet.DeclarationRapport.Assurance;
import ca.qc.madi.projet.DeclarationRapport.Certification;
import ca.qc.madi.projet.DeclarationRapport.Reviseur;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a scenario says comes with a report. */
final class DeclarationDecrite {

    private DeclarationDecrite() {}

    static DeclarationRapport de(ActeDecrit acte) {
        Set<Certification> certifications = EnumSet.noneOf(Certification.class);
        for (JsonNode nom : acte.noeud("certifications")) {
            certifications.add(Certification.valueOf(nom.asString().replace('-', '_')));
        }
        return new DeclarationRapport(acte.vrai("audit"), certifications, reviseur(acte));
    }

    private static @Nullable Reviseur reviseur(ActeDecrit acte) {
        if (!acte.a("reviseur")) return null;
        ActeDecrit reviseur = new ActeDecrit(acte.noeud("reviseur"));
        return new Reviseur(
                reviseur.texteSiPresent("oiq").orElse(""),
                reviseur.vrai("externe"),
                reviseur.valeur("assurance", Assurance::valueOf));
    }
}
