package ca.qc.madi.accueil.web;

import ca.qc.madi.projet.EtatProjet;
import ca.qc.madi.projet.Projet;
import java.util.List;
import org.joda.money.Money;

/** A project as the dossier's page shows it; amounts in CAD. */
record VueProjet(
        Projet projet,
        EtatProjet etat,
        String formulaire,
        Money verse,
        Money facture,
        Money encaisse,
        List<VueRapport> rapports,
        VueSuivi suivi,
        List<VueExigence> exigences,
        List<Formulaire> formulaires) {

    public String nom() {
        return projet.ref().projet();
    }
}
