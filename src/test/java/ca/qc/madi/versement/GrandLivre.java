package ca.qc.madi.versement;

import static ca.qc.madi.versement.Lignes.AVANCEMENT;
import static ca.qc.madi.versement.Lignes.FINAL;
import static ca.qc.madi.versement.Lignes.PARAMETRES;
import static ca.qc.madi.versement.Lignes.d;
import static ca.qc.madi.versement.Lignes.reclamees;

import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.projet.Reserves;
import java.util.LinkedHashMap;
import java.util.Map;
import org.joda.money.Money;

/** The books of one émetteur: its projects draw on one enveloppe, each computation is paid or invoiced at once. */
final class GrandLivre {

    private final Money enveloppe;
    private final boolean reutilisable;
    private final Map<String, Compte> comptes = new LinkedHashMap<>();

    GrandLivre(String enveloppe) {
        this(d(enveloppe), true);
    }

    GrandLivre(Money enveloppe, boolean reutilisable) {
        this.enveloppe = enveloppe;
        this.reutilisable = reutilisable;
    }

    /** What the books hold of one project. */
    static final class Compte {
        Assiette acceptee = Assiette.NULLE;
        Money aides = Montants.ZERO;
        Money verse = Montants.ZERO;
        Money facture = Montants.ZERO;
        Money encaisse = Montants.ZERO;
        Reserves.Reduction reduction;

        Money net() {
            return verse.minus(facture);
        }
    }

    Compte compte(String projet) {
        return comptes.computeIfAbsent(projet, p -> new Compte());
    }

    Calcul avancement(String projet, LigneRegistre... lignes) {
        return avancement(projet, reclamees(lignes), Reserves.AUCUNE);
    }

    Calcul avancement(String projet, DepensesAdmissibles reclamees, Reserves reserves) {
        return inscrire(projet, CalculAvancement.calculer(reclamees, AVANCEMENT, situation(projet), reserves));
    }

    Calcul finale(String projet, LigneRegistre... lignes) {
        return finale(projet, reclamees(lignes), Reserves.AUCUNE);
    }

    Calcul finale(String projet, DepensesAdmissibles reclamees, Reserves reserves) {
        compte(projet).reduction = reserves.reduction();
        return inscrire(projet, CalculFinal.calculer(reclamees, FINAL, situation(projet), reserves));
    }

    /** Another aid becomes known; before the final it moves no money. */
    void aide(String projet, String total) {
        compte(projet).aides = d(total);
    }

    Calcul aideApresFinal(String projet, Money total) {
        Compte compte = compte(projet);
        compte.aides = total;
        return inscrire(projet, AjustementAide.calculer(FINAL, situation(projet), compte.reduction));
    }

    void encaisser(String projet) {
        compte(projet).encaisse = compte(projet).facture;
    }

    Situation situation(String projet) {
        Compte compte = compte(projet);
        return Situation.de(compte.acceptee, compte.aides, compte.verse, compte.facture, enveloppe(), PARAMETRES);
    }

    SoldeEnveloppe enveloppe() {
        return new SoldeEnveloppe(enveloppe, verse(), encaisse(), reutilisable);
    }

    Money verse() {
        return comptes.values().stream().map(c -> c.verse).reduce(Montants.ZERO, Money::plus);
    }

    Money encaisse() {
        return comptes.values().stream().map(c -> c.encaisse).reduce(Montants.ZERO, Money::plus);
    }

    private Calcul inscrire(String projet, Calcul calcul) {
        Compte compte = compte(projet);
        compte.acceptee = compte.acceptee.plus(calcul.assiette());
        switch (calcul.suite()) {
            case VERSER -> compte.verse = compte.verse.plus(calcul.montant());
            case FACTURER -> compte.facture = compte.facture.minus(calcul.montant());
            case RIEN -> {}
        }
        return calcul;
    }
}
