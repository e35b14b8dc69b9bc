package ca.qc.madi.historique;

import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Exercice;
import ca.qc.madi.partage.Role;
import ca.qc.madi.projet.PrevisionsDesFormulaires;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What every dossier forecasts, commits and pays by government fiscal year; the ministry's own, no émetteur sees it. */
@Component
public class Exercices {

    private final Dossiers dossiers;
    private final PrevisionsDesFormulaires formulaires;

    Exercices(Dossiers dossiers, PrevisionsDesFormulaires formulaires) {
        this.dossiers = dossiers;
        this.formulaires = formulaires;
    }

    /** The sums of one measure in one fiscal year. */
    public record Total(Exercice exercice, String mesure, Money prevu, Money engage, Money paye) {

        private Total plus(Total autre) {
            return new Total(
                    exercice, mesure, prevu.plus(autre.prevu), engage.plus(autre.engage), paye.plus(autre.paye));
        }
    }

    /**
     * Every line, by fiscal year, measure, dossier and project.
     *
     * @throws DossierIntrouvable for an émetteur
     */
    @Transactional(readOnly = true)
    public List<LigneExercice> lignes(Acteur acteur) {
        if (acteur.role() == Role.EMETTEUR) throw new DossierIntrouvable();
        return dossiers.visibles(acteur).stream()
                .flatMap(fiche -> ExercicesDuDossier.de(dossiers.faits(fiche.id(), acteur), formulaires::lire).stream())
                .sorted(Comparator.comparing(LigneExercice::exercice).thenComparing(LigneExercice::mesure))
                .toList();
    }

    /** The same added up by fiscal year and measure. */
    public static List<Total> totaux(List<LigneExercice> lignes) {
        Map<String, Total> totaux = new TreeMap<>();
        for (LigneExercice l : lignes) {
            Total total = new Total(l.exercice(), l.mesure(), l.prevu(), l.engage(), l.paye());
            totaux.merge(l.exercice().nom() + l.mesure(), total, Total::plus);
        }
        return List.copyOf(totaux.values());
    }
}
