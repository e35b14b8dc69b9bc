package ca.qc.madi.versement;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.flux.Decision;
import ca.qc.madi.flux.Decisions;
import ca.qc.madi.flux.TableDecision;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.Projet;
import ca.qc.madi.projet.ProjetIntrouvable;
import ca.qc.madi.projet.Rapport;
import ca.qc.madi.projet.Reserves;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** Gathers what is known of a project and its enveloppe, and has the pure functions say what is owed. */
@Component
class Liquidation {

    private final Dossiers dossiers;
    private final Decisions decisions;

    Liquidation(Dossiers dossiers, Decisions decisions) {
        this.dossiers = dossiers;
        this.decisions = decisions;
    }

    /** What this report is worth on that day, under the reserves in force. */
    Calcul duRapport(RefRapport ref, LocalDate jour) {
        Dossier dossier = dossiers.lire(ref.projet().dossier(), Acteur.MOTEUR);
        List<Fait> faits = dossiers.faits(dossier.id(), Acteur.MOTEUR);
        Projet projet = projet(ref.projet(), faits);
        Rapport rapport = projet.rapport(ref.rapport()).orElseThrow(ProjetIntrouvable::new);
        Comptes comptes = Comptes.depuis(faits);
        Parametres parametres = dossier.parametres(jour);

        DepensesAdmissibles reclamees =
                DepensesAdmissibles.de(rapport.lignes(), fenetre(ref, projet, parametres), dossier::parametres);
        Situation situation = situation(dossier, projet, comptes, ref.rapport(), parametres);
        Taux taux = taux(ref.etape(), parametres);
        Reserves reserves = reserves(rapport, comptes, ref);
        return ref.estFinal()
                ? CalculFinal.calculer(reclamees, taux, situation, reserves)
                : CalculAvancement.calculer(reclamees, taux, situation, reserves);
    }

    /** What the final account becomes once other aid is learnt after it (G-FIN-02). */
    Calcul apresAide(RefProjet ref, LocalDate jour) {
        Dossier dossier = dossiers.lire(ref.dossier(), Acteur.MOTEUR);
        List<Fait> faits = dossiers.faits(dossier.id(), Acteur.MOTEUR);
        Projet projet = projet(ref, faits);
        Comptes comptes = Comptes.depuis(faits);
        Parametres parametres = dossier.parametres(jour);
        Rapport rapport = projet.rapport(RefRapport.FINAL).orElseThrow(ProjetIntrouvable::new);
        Optional<Reserves.Reduction> reduction =
                reserves(rapport, comptes, ref.rapport(RefRapport.FINAL)).accordeMoins();
        Situation situation = situation(dossier, projet, comptes, "", parametres);
        return AjustementAide.calculer(taux(Etape.FINAL, parametres), situation, reduction.orElse(null));
    }

    private static Projet projet(RefProjet ref, List<Fait> faits) {
        Projet projet = Projet.depuis(ref.dossier(), faits).get(ref.projet());
        if (projet == null) throw new ProjetIntrouvable();
        return projet;
    }

    private static Reserves reserves(Rapport rapport, Comptes comptes, RefRapport ref) {
        return comptes.rapport(ref.projet().projet(), ref.rapport())
                .flatMap(CompteRapport::reserves)
                .orElseGet(rapport::reserves);
    }

    private static Fenetre fenetre(RefRapport ref, Projet projet, Parametres parametres) {
        LocalDate acceptation = projet.accepteLe().orElseThrow();
        return ref.estFinal()
                ? Fenetre.duFinal(projet.volet(), projet.deposeLe(), acceptation, parametres)
                : Fenetre.deLAvancement(ref.annee(), projet.volet(), projet.deposeLe(), acceptation, parametres);
    }

    private static Situation situation(
            Dossier dossier, Projet projet, Comptes comptes, String saufRapport, Parametres parametres) {
        String nom = projet.ref().projet();
        Money aides = projet.aides().values().stream().reduce(Montants.ZERO, Money::plus);
        SoldeEnveloppe enveloppe =
                SoldeEnveloppe.de(dossier.enveloppe(), comptes.verse(), comptes.encaisse(), parametres);
        return Situation.de(
                        comptes.acceptee(nom, saufRapport),
                        aides,
                        comptes.verse(nom),
                        comptes.facture(nom),
                        enveloppe,
                        parametres)
                .selonDemande(projet.budget(), projet.aideDemandee(), parametres);
    }

    private Taux taux(Etape etape, Parametres parametres) {
        return new Taux(taux(etape, "CAPITAL", parametres), taux(etape, "EXPLOITATION", parametres));
    }

    private BigDecimal taux(Etape etape, String nature, Parametres parametres) {
        Decision decision = decisions.decider(
                TableDecision.TAUX_REMBOURSEMENT,
                Map.of(
                        "etape", etape.name(),
                        "nature", nature,
                        "tauxAvancement", parametres.taux(Cle.TAUX_AVANCEMENT).toPlainString(),
                        "tauxFinal", parametres.taux(Cle.TAUX_FINAL).toPlainString(),
                        "tauxExploitation",
                                parametres.taux(Cle.TAUX_EXPLOITATION).toPlainString()));
        return decision.nombre("taux");
    }
}
