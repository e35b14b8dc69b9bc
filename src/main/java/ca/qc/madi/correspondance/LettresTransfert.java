package ca.qc.madi.correspondance;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.FaitDossier.DossierTransfere;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.Echeance;
import ca.qc.madi.projet.Echeances;
import ca.qc.madi.projet.EtatRapport;
import ca.qc.madi.projet.Projet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A dossier changes hands: the new owner learns what it takes on, whoever held it that it holds it no more. */
@Component
@Order(4)
class LettresTransfert implements Redacteur {

    private final Annuaire annuaire;
    private final Dossiers dossiers;
    private final Echeances echeances;

    LettresTransfert(Annuaire annuaire, Dossiers dossiers, Echeances echeances) {
        this.annuaire = annuaire;
        this.dossiers = dossiers;
        this.echeances = echeances;
    }

    @Override
    public List<Redaction> rediger(Fait fait) {
        if (!(fait.contenu() instanceof DossierTransfere)) return List.of();
        Destinataire cedant = annuaire.duCedant(fait);
        Redaction recu = new Redaction(Modele.TRANSFERT).texte("cedant", cedant.nom());
        attendus(fait.dossier()).forEach(e -> recu.attendu(e.ref(), e.jour()));
        return List.of(recu, new Redaction(Modele.DESSAISISSEMENT).pour(cedant));
    }

    /** The rows of the ledger that a deposit still has to answer, those past their day included. */
    private List<Echeance> attendus(String dossier) {
        Map<String, Projet> projets = Projet.depuis(dossier, dossiers.faits(dossier, Acteur.MOTEUR));
        return echeances.findByDossierOrderByJour(dossier).stream()
                .filter(e -> e.nature() == Echeance.Nature.DEPOT)
                .filter(e -> e.etat() == Echeance.Etat.PREVUE || ouvert(projets, e.ref()))
                .toList();
    }

    private static boolean ouvert(Map<String, Projet> projets, RefRapport ref) {
        return Optional.ofNullable(projets.get(ref.projet().projet()))
                .flatMap(projet -> projet.rapport(ref.rapport()))
                .filter(rapport -> rapport.etat() == EtatRapport.OUVERT)
                .isPresent();
    }
}
