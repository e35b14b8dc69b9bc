package ca.qc.madi.historique;

import ca.qc.madi.dossier.FaitDossier.DossierTransfere;
import ca.qc.madi.dossier.FaitDossier.EntenteEnVigueur;
import ca.qc.madi.dossier.FaitDossier.OffreFaite;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Exercice;
import ca.qc.madi.projet.FaitPlanification.PlanificationRecue;
import ca.qc.madi.projet.FaitProjet.DemandeRecue;
import ca.qc.madi.projet.FaitProjet.ProjetNonAdmissible;
import ca.qc.madi.projet.FaitProjet.ProjetRefuse;
import ca.qc.madi.projet.FaitProjet.RapportRecu;
import ca.qc.madi.projet.FaitProjet.RapportRefuse;
import ca.qc.madi.projet.PrevisionAnnuelle;
import ca.qc.madi.versement.FaitVersement.RemboursementPercu;
import ca.qc.madi.versement.FaitVersement.VersementEmis;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one dossier forecasts, commits and pays by fiscal year, folded from its facts. A form replaces the whole
 * forecast of its project, a planning the fiscal years it names: the latest wins. A refused report's form counts no
 * more, and a project refused or declared non admissible forecasts nothing. Each sum stands under the company that held
 * the dossier when its fact was written.
 */
final class ExercicesDuDossier {

    private static final String DEMANDE = "";

    private final Function<String, Optional<PrevisionAnnuelle>> formulaires;
    private final Map<String, LigneExercice> lignes = new TreeMap<>();
    private final Map<String, Map<String, Dit>> previsions = new LinkedHashMap<>();
    private @Nullable OffreFaite offre;
    private String emetteur = "";

    private ExercicesDuDossier(Function<String, Optional<PrevisionAnnuelle>> formulaires) {
        this.formulaires = formulaires;
    }

    /**
     * What a form or a planning forecasts.
     *
     * @param depuis the fiscal year it was received in
     * @param entier it says all that is forecast, and not some fiscal years of it
     * @param montants null for a form that cannot be opened
     */
    private record Dit(
            String emetteur,
            Exercice depuis,
            boolean entier,
            @Nullable SortedMap<Exercice, Money> montants) {}

    /** What is forecast of one fiscal year, and by whom. */
    private record Prevu(String emetteur, Money montant) {}

    /** @param formulaires what the workbook of this SHA-256 forecasts; empty for one that cannot be opened */
    static List<LigneExercice> de(List<Fait> faits, Function<String, Optional<PrevisionAnnuelle>> formulaires) {
        ExercicesDuDossier exercices = new ExercicesDuDossier(formulaires);
        faits.forEach(exercices::suivre);
        exercices.previsions.forEach(
                (projet, dits) -> exercices.prevoir(faits.get(0).dossier(), projet, dits.values()));
        return List.copyOf(exercices.lignes.values());
    }

    private void suivre(Fait fait) {
        Contenu contenu = fait.contenu();
        if (contenu instanceof OffreFaite faite) {
            offre = faite;
            emetteur = faite.emetteur();
        } else if (contenu instanceof DossierTransfere transfere) emetteur = transfere.emetteur();
        else if (contenu instanceof EntenteEnVigueur vigueur && offre != null) {
            Money enveloppe = offre.enveloppe();
            Exercice exercice = Exercice.de(vigueur.depuis());
            ajouter(fait.dossier(), null, exercice, emetteur, ligne -> ligne.engager(enveloppe));
        } else if (contenu instanceof VersementEmis emis) payer(fait, emis.projet(), emis.montant());
        else if (contenu instanceof RemboursementPercu percu)
            payer(fait, percu.projet(), percu.montant().negated());
        else suivrePrevision(fait, contenu);
    }

    private void suivrePrevision(Fait fait, Contenu contenu) {
        if (contenu instanceof DemandeRecue d)
            lire(fait, d.projet(), DEMANDE, d.formulaire().sha256());
        else if (contenu instanceof RapportRecu r)
            lire(fait, r.projet(), r.rapport(), r.formulaire().sha256());
        else if (contenu instanceof RapportRefuse refus) dits(refus.projet()).remove(refus.rapport());
        else if (contenu instanceof PlanificationRecue planification) planifier(fait, planification);
        else if (contenu instanceof ProjetRefuse refus) previsions.remove(refus.projet());
        else if (contenu instanceof ProjetNonAdmissible refus) previsions.remove(refus.projet());
    }

    private void lire(Fait fait, String projet, String source, String sha256) {
        SortedMap<Exercice, Money> montants =
                formulaires.apply(sha256).map(PrevisionAnnuelle::exercices).orElse(null);
        dire(projet, source, new Dit(emetteur, Exercice.de(fait.jour()), true, montants));
    }

    private void planifier(Fait fait, PlanificationRecue planification) {
        SortedMap<Exercice, Money> montants = new TreeMap<>();
        planification.exercices().forEach((annee, montant) -> montants.put(new Exercice(annee), montant));
        dire(
                planification.projet(),
                planification.rapport(),
                new Dit(emetteur, Exercice.de(fait.jour()), false, montants));
    }

    private void dire(String projet, String source, Dit dit) {
        dits(projet).remove(source);
        dits(projet).put(source, dit);
    }

    private Map<String, Dit> dits(String projet) {
        return previsions.computeIfAbsent(projet, p -> new LinkedHashMap<>());
    }

    private void prevoir(String dossier, String projet, Collection<Dit> dits) {
        SortedMap<Exercice, Prevu> dernier = new TreeMap<>();
        Dit illisible = null;
        for (Dit dit : dits) {
            if (dit.entier()) {
                dernier.clear();
                illisible = dit.montants() == null ? dit : null;
            }
            if (dit.montants() != null) {
                dit.montants().forEach((e, montant) -> dernier.put(e, new Prevu(dit.emetteur(), montant)));
            }
        }
        dernier.forEach((exercice, prevu) ->
                ajouter(dossier, projet, exercice, prevu.emetteur(), ligne -> ligne.prevoir(prevu.montant())));
        if (illisible != null) ignorer(dossier, projet, illisible, dernier.keySet());
    }

    /** What a form forecasts is not known: of every fiscal year told of its project, but those a planning names. */
    private void ignorer(String dossier, String projet, Dit illisible, Set<Exercice> planifies) {
        Exercice premier = illisible.depuis();
        while (planifies.contains(premier)) premier = new Exercice(premier.annee() + 1);
        ajouter(dossier, projet, premier, illisible.emetteur(), ligne -> ligne);
        lignes.replaceAll((cle, ligne) -> projet.equals(ligne.projet())
                        && illisible.emetteur().equals(ligne.emetteur())
                        && !planifies.contains(ligne.exercice())
                ? ligne.prevoir(null)
                : ligne);
    }

    private void payer(Fait fait, String projet, Money montant) {
        ajouter(fait.dossier(), projet, Exercice.de(fait.jour()), emetteur, ligne -> ligne.payer(montant));
    }

    private void ajouter(
            String dossier,
            @Nullable String projet,
            Exercice exercice,
            String societe,
            UnaryOperator<LigneExercice> somme) {
        if (offre == null) return;
        String mesure = offre.mesure();
        String cle = String.join("/", exercice.nom(), projet == null ? "" : projet, societe);
        lignes.compute(
                cle,
                (c, avant) -> somme.apply(
                        avant == null ? LigneExercice.vide(exercice, mesure, dossier, societe, projet) : avant));
    }
}
