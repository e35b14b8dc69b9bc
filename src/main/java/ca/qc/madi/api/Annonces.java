package ca.qc.madi.api;

import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.historique.Visibilite;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.Json;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes each fact, in its own transaction, into the outbox of every subscription that wants it and may know it, as a
 * CloudEvent 1.0. Its id is the fact's place in the book, the same however often it is sent.
 */
@Component
class Annonces {

    private static final String TYPE = "ca.qc.madi.fait.";

    private final FichesAbonnements abonnements;
    private final Livraisons livraisons;
    private final Dossiers dossiers;
    private final Horloge horloge;

    Annonces(FichesAbonnements abonnements, Livraisons livraisons, Dossiers dossiers, Horloge horloge) {
        this.abonnements = abonnements;
        this.livraisons = livraisons;
        this.dossiers = dossiers;
        this.horloge = horloge;
    }

    @EventListener
    void annoncer(Fait fait) {
        FaitsAAnnoncer.ajouter(fait, this::annoncer);
    }

    private void annoncer(List<Fait> faits) {
        List<Abonnement> ouverts = abonnements.findByFermeLeIsNullOrderById();
        faits.forEach(fait -> annoncer(fait, ouverts));
    }

    private void annoncer(Fait fait, List<Abonnement> ouverts) {
        List<Abonnement> concernes = ouverts.stream()
                .filter(a -> a.veut(fait.type()) && peutSavoir(a.acteur(), fait))
                .toList();
        if (concernes.isEmpty()) return;
        String corps = Json.ecrire(evenement(fait));
        for (Abonnement a : concernes) {
            livraisons.save(new Livraison(a.id(), fait.dossier(), fait.rang(), fait.type(), corps, horloge.instant()));
        }
    }

    private boolean peutSavoir(Acteur lecteur, Fait fait) {
        if (!Visibilite.voit(lecteur, fait.contenu())) return false;
        try {
            dossiers.exigerAcces(fait.dossier(), lecteur);
            return true;
        } catch (DossierIntrouvable e) {
            return false;
        }
    }

    private static Map<String, Object> evenement(Fait fait) {
        Map<String, Object> donnees = new LinkedHashMap<>();
        donnees.put("dossier", fait.dossier());
        donnees.put("rang", fait.rang());
        donnees.put("type", fait.type());
        donnees.put("version", fait.contenu().version());
        donnees.put("par", fait.par());
        donnees.put("dateEffet", fait.dateEffet());
        donnees.put("contenu", fait.contenu());
        donnees.put("empreinte", fait.empreinte());
        Map<String, Object> evenement = new LinkedHashMap<>();
        evenement.put("specversion", "1.0");
        evenement.put("id", fait.dossier() + "/" + fait.rang());
        evenement.put("source", "urn:madi:journal");
        evenement.put("type", TYPE + fait.type());
        evenement.put("subject", fait.dossier());
        evenement.put("time", fait.consigneLe());
        evenement.put("datacontenttype", "application/json");
        evenement.put("data", donnees);
        return evenement;
    }
}
