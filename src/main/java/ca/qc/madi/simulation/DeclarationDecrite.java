package ca.qc.madi.simulation;

import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.DeclarationDemande;
import ca.qc.madi.projet.DeclarationRapport;
import ca.qc.madi.projet.DeclarationRapport.Assurance;
import ca.qc.madi.projet.DeclarationRapport.Certification;
import ca.qc.madi.projet.DeclarationRapport.Reviseur;
import ca.qc.madi.projet.GenrePiece;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        Boolean phases = acte.a("phasesAchevees") ? acte.vrai("phasesAchevees") : null;
        return new DeclarationRapport(
                acte.vrai("audit"),
                certifications,
                reviseur(acte),
                documents(
                        acte,
                        Map.of("declarationGes", GenrePiece.DECLARATION_GES, "verification", GenrePiece.VERIFICATION)),
                phases);
    }

    /** What a scenario says comes with a request: « etude », and the proofs of a GES-E project. */
    static DeclarationDemande demande(Volet volet, ActeDecrit acte) {
        ActeDecrit formulaire = new ActeDecrit(acte.noeud("formulaire"));
        Map<String, GenrePiece> genres =
                Map.of("preuveMaintien", GenrePiece.PREUVE_MAINTIEN, "mesuresEfficacite", GenrePiece.EFFICACITE);
        Set<GenrePiece> documents = EnumSet.noneOf(GenrePiece.class);
        documents.addAll(documents(acte, genres));
        documents.addAll(documents(formulaire, genres));
        return new DeclarationDemande(volet, acte.texteSiPresent("etude").orElse(null), documents);
    }

    private static Set<GenrePiece> documents(ActeDecrit acte, Map<String, GenrePiece> genres) {
        return genres.keySet().stream().filter(acte::vrai).map(genres::get).collect(Collectors.toSet());
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
