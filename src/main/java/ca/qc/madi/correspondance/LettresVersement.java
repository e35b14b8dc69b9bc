package ca.qc.madi.correspondance;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.Projet;
import ca.qc.madi.versement.Calcul;
import ca.qc.madi.versement.Comptes;
import ca.qc.madi.versement.FaitVersement;
import ca.qc.madi.versement.FaitVersement.CompteAjuste;
import ca.qc.madi.versement.FaitVersement.RemboursementFacture;
import ca.qc.madi.versement.FaitVersement.RemboursementPercu;
import ca.qc.madi.versement.FaitVersement.VersementApprouve;
import ca.qc.madi.versement.FaitVersement.VersementCalcule;
import ca.qc.madi.versement.FaitVersement.VersementEmis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The letters about money: a payment, a refund invoiced, each with the lines that explain it; and the closing. */
@Component
@Order(3)
class LettresVersement implements Redacteur {

    private final Dossiers dossiers;

    LettresVersement(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public List<Redaction> rediger(Fait fait) {
        if (!(fait.contenu() instanceof FaitVersement contenu)) return List.of();
        List<Redaction> lettres = new ArrayList<>();
        if (contenu instanceof VersementEmis emis) lettres.add(versement(fait, emis));
        else if (contenu instanceof RemboursementFacture facture) lettres.add(remboursement(fait, facture));
        if (peutClore(contenu)) cloture(fait, contenu.projet()).ifPresent(lettres::add);
        lettres.forEach(lettre -> situer(lettre, fait, contenu.projet()));
        return lettres;
    }

    private Redaction versement(Fait fait, VersementEmis emis) {
        return new Redaction(Modele.VERSEMENT)
                .montant("montant", emis.montant())
                .texte("rapport", emis.rapport())
                .lignes(derivation(fait, emis.projet(), emis.montant()));
    }

    private Redaction remboursement(Fait fait, RemboursementFacture facture) {
        return new Redaction(Modele.REMBOURSEMENT)
                .montant("montant", facture.montant())
                .texte("regle", facture.regle())
                .texte("facture", fait.dossier() + "-" + fait.rang())
                .lignes(derivation(fait, facture.projet(), facture.montant().negated()));
    }

    /** The lines of the last computation of this amount before the fact; none where it was not computed by lines. */
    private List<ca.qc.madi.versement.LigneDerivation> derivation(Fait fait, String projet, Money montant) {
        return dossiers.faits(fait.dossier(), Acteur.MOTEUR).stream()
                .filter(avant -> avant.rang() < fait.rang())
                .sorted(Comparator.comparing(Fait::rang).reversed())
                .flatMap(avant -> calcul(avant, projet).stream())
                .filter(calcul -> calcul.montant().equals(montant))
                .findFirst()
                .map(Calcul::derivation)
                .orElse(List.of());
    }

    private static Optional<Calcul> calcul(Fait fait, String projet) {
        if (!(fait.contenu() instanceof FaitVersement contenu)
                || !contenu.projet().equals(projet)) return Optional.empty();
        if (contenu instanceof VersementCalcule calcule) return Optional.of(calcule.calcul());
        if (contenu instanceof CompteAjuste ajuste) return Optional.of(ajuste.calcul());
        return Optional.empty();
    }

    /** The last payment went out, the last refund came in, or the final left nothing to pay nor to give back. */
    private static boolean peutClore(FaitVersement contenu) {
        return contenu instanceof VersementEmis
                || contenu instanceof RemboursementPercu
                || contenu instanceof VersementApprouve approuve
                        && approuve.montant().isZero();
    }

    /** A GES project is not closed by its money: ten years of follow-up come after. */
    private Optional<Redaction> cloture(Fait fait, String nom) {
        List<Fait> faits = dossiers.faits(fait.dossier(), Acteur.MOTEUR);
        Comptes comptes = Comptes.depuis(faits);
        Projet projet = Projet.depuis(fait.dossier(), faits).get(nom);
        boolean regle = comptes.finalRegle(nom) && comptes.facture(nom).equals(comptes.encaisse(nom));
        if (!regle || projet == null || projet.volet() == Volet.GES) return Optional.empty();
        return Optional.of(new Redaction(Modele.CLOTURE)
                .montant("verse", comptes.verse(nom))
                .montant("encaisse", comptes.encaisse(nom))
                .montant("net", comptes.verse(nom).minus(comptes.encaisse(nom)))
                .texte("rapport", RefRapport.FINAL));
    }

    private void situer(Redaction lettre, Fait fait, String nom) {
        lettre.texte("projet", nom);
        Projet projet = Projet.depuis(fait.dossier(), dossiers.faits(fait.dossier(), Acteur.MOTEUR))
                .get(nom);
        if (projet != null)
            lettre.texte("titre", projet.titre()).texte("volet", projet.volet().name());
    }
}
