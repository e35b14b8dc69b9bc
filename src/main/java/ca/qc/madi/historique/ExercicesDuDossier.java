package ca.qc.madi.historique;

import ca.qc.madi.dossier.FaitDossier.EntenteEnVigueur;
import ca.qc.madi.dossier.FaitDossier.OffreFaite;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Exercice;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.projet.FaitPlanification.PlanificationRecue;
import ca.qc.madi.projet.FaitProjet.DemandeRecue;
import ca.qc.madi.projet.FaitProjet.ProjetNonAdmissible;
import ca.qc.madi.projet.FaitProjet.ProjetRefuse;
import ca.qc.madi.projet.FaitProjet.RapportRecu;
import ca.qc.madi.projet.FaitProjet.RapportRefuse;
import ca.qc.madi.projet.PrevisionAnnuelle;
import ca.qc.madi.versement.FaitVersement.RemboursementPercu;
import ca.qc.madi.versement.FaitVersement.VersementEmis;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one dossier forecasts, commits and pays by fiscal year, folded from its facts. A form replaces the whole
 * forecast of its project, a planning the fiscal years it names: the latest wins. A refused report's form counts no
 * more, and a project refused or declared non admissible forecasts nothing.
 */
final class ExercicesDuDossier {

    private static final String DEMANDE = "";

    private final Function<String, PrevisionAnnuelle> formulaires;
    private final Map<String, LigneExercice> lignes = new TreeMap<>();
    private final Map<String, Map<String, Dit>> previsions = new LinkedHashMap<>();
    private @Nullable OffreFaite offre;

    private ExercicesDuDossier(Function<String, PrevisionAnnuelle> formulaires) {
        this.formulaires = formulaires;
    }

    /** @param entier it says all that is forecast, and not some fiscal years of it */
    private record Dit(boolean entier, SortedMap<Exercice, Money> montants) {}

    /** @param formulaires what the workbook of this SHA-256 forecasts */
    static List<LigneExercice> de(List<Fait> faits, Function<String, PrevisionAnnuelle> formulaires) {
        ExercicesDuDossier exercices = new ExercicesDuDossier(formulaires);
        faits.forEach(exercices::suivre);
        exercices.prevoir(faits.isEmpty() ? "" : faits.get(0).dossier());
        return List.copyOf(exercices.lignes.values());
    }

    private void suivre(Fait fait) {
        Contenu contenu = fait.contenu();
        LocalDate jour = fait.jour();
        if (contenu instanceof OffreFaite faite) offre = faite;
        else if (contenu instanceof EntenteEnVigueur vigueur && offre != null)
            ajouter(
                    fait.dossier(),
                    null,
                    Exercice.de(vigueur.depuis()),
                    Montants.ZERO,
                    offre.enveloppe(),
                    Montants.ZERO);
        else if (contenu instanceof VersementEmis emis) payer(fait.dossier(), emis.projet(), jour, emis.montant());
        else if (contenu instanceof RemboursementPercu percu)
            payer(fait.dossier(), percu.projet(), jour, percu.montant().negated());
        else suivrePrevision(contenu);
    }

    private void suivrePrevision(Contenu contenu) {
        if (contenu instanceof DemandeRecue d)
            dire(d.projet(), DEMANDE, formulaires.apply(d.formulaire().sha256()));
        else if (contenu instanceof RapportRecu r)
            dire(r.projet(), r.rapport(), formulaires.apply(r.formulaire().sha256()));
        else if (contenu instanceof RapportRefuse refus) dits(refus.projet()).remove(refus.rapport());
        else if (contenu instanceof PlanificationRecue planification) planifier(planification);
        else if (contenu instanceof ProjetRefuse refus) previsions.remove(refus.projet());
        else if (contenu instanceof ProjetNonAdmissible refus) previsions.remove(refus.projet());
    }

    private void dire(String projet, String source, PrevisionAnnuelle prevision) {
        dits(projet).remove(source);
        dits(projet).put(source, new Dit(true, prevision.exercices()));
    }

    private void planifier(PlanificationRecue planification) {
        SortedMap<Exercice, Money> montants = new TreeMap<>();
        planification.exercices().forEach((annee, montant) -> montants.put(new Exercice(annee), montant));
        dits(planification.projet()).remove(planification.rapport());
        dits(planification.projet()).put(planification.rapport(), new Dit(false, montants));
    }

    private Map<String, Dit> dits(String projet) {
        return previsions.computeIfAbsent(projet, p -> new LinkedHashMap<>());
    }

    private void prevoir(String dossier) {
        previsions.forEach((projet, dits) -> {
            SortedMap<Exercice, Money> dernier = new TreeMap<>();
            dits.values().forEach(dit -> {
                if (dit.entier()) dernier.clear();
                dernier.putAll(dit.montants());
            });
            dernier.forEach(
                    (exercice, montant) -> ajouter(dossier, projet, exercice, montant, Montants.ZERO, Montants.ZERO));
        });
    }

    private void payer(String dossier, String projet, LocalDate jour, Money montant) {
        ajouter(dossier, projet, Exercice.de(jour), Montants.ZERO, Montants.ZERO, montant);
    }

    private void ajouter(
            String dossier, @Nullable String projet, Exercice exercice, Money prevu, Money engage, Money paye) {
        if (offre == null) return;
        String cle = exercice.nom() + "/" + (projet == null ? "" : projet);
        LigneExercice ligne =
                new LigneExercice(exercice, offre.mesure(), dossier, offre.emetteur(), projet, prevu, engage, paye);
        lignes.merge(cle, ligne, LigneExercice::plus);
    }
}
