package ca.qc.madi.historique;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.EtatProjet;
import ca.qc.madi.projet.Projet;
import ca.qc.madi.suivi.Suivi;
import ca.qc.madi.versement.Comptes;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/**
 * One dossier told whole: the dossier, its projects, its money, folded from the same facts.
 *
 * @param projets by name, in order of deposit
 * @param suivis the follow-ups begun, by project
 */
public record Histoire(
        Dossier dossier, Map<String, Projet> projets, Comptes comptes, Map<String, Suivi> suivis, List<Fait> faits) {

    /** Where a project stands, its payment included (catalogue, part 4.3). */
    public EtatProjet etat(Projet projet) {
        String nom = projet.ref().projet();
        Suivi suivi = suivis.get(nom);
        EtatProjet enSuivi = dossier.resilie() ? EtatProjet.RESILIE : EtatProjet.SUIVI;
        if (suivi != null) return suivi.clos() ? EtatProjet.CLOS : enSuivi;
        if (!comptes.finalRegle(nom)) return projet.etat();
        if (comptes.du(nom).isPositive()) return EtatProjet.REMBOURSEMENT_EXIGE;
        return projet.volet() == Volet.GES ? enSuivi : EtatProjet.SOLDE_VERSE;
    }

    /** env(t): what the enveloppe still holds, in CAD. */
    public Money solde() {
        boolean retour = dossier.parametres(faits.get(faits.size() - 1).jour()).actif(Cle.REMBOURSEMENT_REUTILISABLE);
        Money encaisse = retour ? comptes.encaisse() : Montants.ZERO;
        return dossier.enveloppe().minus(comptes.verse()).plus(encaisse);
    }

    /** The étapes lived so far, in order of their beginning. */
    public List<EtapeVecue> etapes() {
        return EtapeVecue.de(faits);
    }
}
