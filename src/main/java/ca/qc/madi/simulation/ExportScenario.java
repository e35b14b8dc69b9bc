package ca.qc.madi.simulation;

import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.dossier.FaitDossier.OffreFaite;
import ca.qc.madi.historique.Histoire;
import ca.qc.madi.historique.Histoires;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.projet.LecturesClasseurs;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Makes a scenario of a real dossier: its acts, amounts and dates as they are, every name replaced, and what came of
 * it as what is expected. The simulator plays it to the same payments, refunds, states and balance.
 */
@Component
public class ExportScenario {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private final Histoires histoires;
    private final Emetteurs emetteurs;
    private final LecturesClasseurs lectures;
    private final Restitution restitution;

    ExportScenario(Histoires histoires, Emetteurs emetteurs, LecturesClasseurs lectures, Restitution restitution) {
        this.histoires = histoires;
        this.emetteurs = emetteurs;
        this.lectures = lectures;
        this.restitution = restitution;
    }

    /**
     * The scenario file of a dossier, in YAML.
     *
     * @throws ca.qc.madi.dossier.DossierIntrouvable when there is no such dossier
     * @throws ScenarioIllisible when something happened to it that no act of a scenario says
     */
    public String exporter(String dossier, Acteur par) {
        Histoire histoire = histoires.lire(dossier, par);
        List<Fait> faits = histoire.faits();
        OffreFaite offre = (OffreFaite) faits.get(0).contenu();
        Feuillet feuillet = new Feuillet();
        String propre = Mesures.mesure(offre.mesure()).nature();
        FormulairesExportes formulaires = new FormulairesExportes(feuillet.anonymes, propre, lectures::lire);
        RedactionDossier octroi = new RedactionDossier(feuillet);
        new RedactionProjet(feuillet, formulaires);
        new RedactionArgent(feuillet, formulaires, faits);
        new RedactionEmetteur(feuillet, sites(offre.emetteur()));
        faits.forEach(feuillet::rediger);

        ObjectNode scenario = Feuillet.NOEUDS.objectNode();
        scenario.put("scenario", "Dossier exporté");
        scenario.put("mesure", offre.mesure());
        ObjectNode emetteur = emetteur(scenario.putObject("emetteur"), offre.emetteur());
        if (!octroi.etudes.isEmpty()) emetteur.set("etudes", octroi.etudes);
        scenario.put("enveloppe", offre.enveloppe().getAmount());
        ObjectNode cadre = scenario.putObject("cadre");
        offre.cadre().forEach(cadre::put);
        ArrayNode actes = scenario.putArray("actes");
        feuillet.actes.forEach(actes::add);
        attendre(scenario.putObject("attendu"), restitution.de("", histoire, List.of()));
        return YAML.writeValueAsString(scenario);
    }

    private ObjectNode emetteur(ObjectNode noeud, String id) {
        Emetteur reel = emetteurs.findById(id).orElseThrow();
        noeud.put("nom", "Émetteur exporté inc.").put("neq", Anonymes.NEQ);
        ArrayNode sites = noeud.putArray("etablissements");
        for (int i = 1; i <= reel.etablissements().size(); i++)
            sites.addObject().put("numero", site(i)).put("nom", "Établissement " + i);
        return noeud;
    }

    private List<String> sites(String id) {
        return emetteurs.findById(id).orElseThrow().etablissements().stream()
                .map(Emetteur.Etablissement::numero)
                .toList();
    }

    /** The number of the site of that rank, from 1. */
    static String site(int rang) {
        return "QC000" + rang;
    }

    private static void attendre(ObjectNode attendu, Deroulement vecu) {
        if (vecu.autorisation() != null) attendu.put("autorisation", vecu.autorisation());
        ArrayNode versements = attendu.putArray("versements");
        vecu.versements()
                .forEach(v -> versements
                        .addObject()
                        .put("projet", v.projet())
                        .put("date", v.date())
                        .put("montant", v.montant()));
        ArrayNode remboursements = attendu.putArray("remboursements");
        vecu.remboursements()
                .forEach(r -> remboursements
                        .addObject()
                        .put("projet", r.projet())
                        .put("date", r.date())
                        .put("montant", r.montant())
                        .put("regle", r.regle()));
        ObjectNode etat = attendu.putObject("etat");
        vecu.etat().forEach(etat::put);
        attendu.put("solde", vecu.solde());
    }
}
