package ca.qc.madi.simulation;

import ca.qc.madi.dossier.FaitDossier.CessionDeclaree;
import ca.qc.madi.dossier.FaitDossier.CessionTraitee;
import ca.qc.madi.dossier.FaitDossier.ContactChange;
import ca.qc.madi.dossier.FaitDossier.DossierRouvert;
import ca.qc.madi.dossier.FaitDossier.DossierTransfere;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.projet.FaitProjet.PieceExigee;
import ca.qc.madi.projet.FaitProjet.PieceExigeeRecue;
import ca.qc.madi.projet.FaitProjet.ProjetRouvert;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Writes what changed at the émetteur, what was demanded of it and what was reopened, as acts. */
final class RedactionEmetteur {

    private static final String PERSONNE = "Personne";
    private static final String SITE = "etablissement";

    private final Feuillet feuillet;
    private final List<String> sites;
    private String cede = "";

    /** @param sites the numbers of the émetteur's sites, in the order the scenario lists them */
    RedactionEmetteur(Feuillet feuillet, List<String> sites) {
        this.feuillet = feuillet;
        this.sites = List.copyOf(sites);
        feuillet.pour(
                ContactChange.class,
                (f, c) -> feuillet.acte(f, "contact")
                        .put("fonction", c.fonction().name())
                        .put("personne", feuillet.anonymes.de(PERSONNE, c.nouvelle()))
                        .put("effet", c.effet().toString()));
        feuillet.pour(CessionDeclaree.class, this::cession);
        feuillet.pour(
                CessionTraitee.class,
                (f, c) -> site(feuillet.acte(f, "suite-cession"), c.etablissement())
                        .put("acceptee", c.acceptee()));
        feuillet.pour(DossierTransfere.class, (f, t) -> site(feuillet.acte(f, "transfert"), cede));
        feuillet.pour(DossierRouvert.class, (f, r) -> feuillet.acte(f, "reouverture"));
        feuillet.pour(ProjetRouvert.class, (f, r) -> feuillet.acte(f, "reouverture", r.projet()));
        feuillet.pour(
                PieceExigee.class,
                (f, e) -> feuillet.acte(f, "exigence", e.projet())
                        .put("genre", e.genre().name()));
        feuillet.pour(
                PieceExigeeRecue.class,
                (f, e) -> feuillet.acte(f, "reponse-exigence", e.projet()).put("exigence", e.rapport()));
    }

    private void cession(Fait fait, CessionDeclaree cession) {
        cede = cession.etablissement();
        site(feuillet.acte(fait, "cession"), cede)
                .put("acquereur", feuillet.anonymes.de("Entreprise", cession.acquereur()))
                .put("neq", Anonymes.REPRENEUR)
                .put("representant", feuillet.anonymes.de(PERSONNE, cession.representant()))
                .put("survenu", cession.survenu().toString());
    }

    /** Under the number the scenario gives it. */
    private ObjectNode site(ObjectNode acte, String numero) {
        return acte.put(SITE, ExportScenario.site(sites.indexOf(numero) + 1));
    }
}
