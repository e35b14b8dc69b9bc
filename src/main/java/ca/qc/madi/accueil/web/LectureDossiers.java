package ca.qc.madi.accueil.web;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.historique.Histoire;
import ca.qc.madi.historique.Histoires;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.securite.Geste;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dossiers a person may see, and the form that opens one. */
@Component
class LectureDossiers {

    private final Dossiers dossiers;
    private final Histoires histoires;
    private final Emetteurs emetteurs;

    LectureDossiers(Dossiers dossiers, Histoires histoires, Emetteurs emetteurs) {
        this.dossiers = dossiers;
        this.histoires = histoires;
        this.emetteurs = emetteurs;
    }

    @Transactional(readOnly = true)
    public List<LigneDossier> lister(Acteur acteur) {
        Map<String, String> noms = emetteurs.noms();
        return dossiers.visibles(acteur).stream()
                .map(fiche -> ligne(histoires.lire(fiche.id(), acteur), noms))
                .toList();
    }

    private static LigneDossier ligne(Histoire histoire, Map<String, String> noms) {
        var dossier = histoire.dossier();
        return new LigneDossier(
                dossier.id(),
                noms.getOrDefault(dossier.emetteur(), dossier.emetteur()),
                dossier.etat(),
                dossier.enveloppe(),
                histoire.comptes().verse(),
                histoire.projets().size());
    }

    /** What may be done beside existing dossiers: the ministry's offer to one of the émetteurs it knows. */
    List<Formulaire> formulaires(Acteur acteur) {
        if (!Geste.OFFRIR.permisA(acteur.role())) return List.of();
        List<Champ.Option> societes = emetteurs.findAll().stream()
                .sorted(Comparator.comparing(Emetteur::nom))
                .map(e -> new Champ.Option(e.id(), e.nom()))
                .toList();
        return List.of(Formulaire.de(
                "offre",
                "/dossiers",
                List.of(
                        new Champ("emetteur", Champ.Genre.LISTE, true, societes),
                        Champ.requis("enveloppe", Champ.Genre.MONTANT),
                        Champ.mesures("mesure"),
                        Champ.facultatif("cadre", Champ.Genre.ZONE),
                        Champ.facultatif("dateEffet", Champ.Genre.DATE))));
    }
}
