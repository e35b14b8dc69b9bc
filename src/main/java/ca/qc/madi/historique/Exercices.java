package ca.qc.madi.historique;

import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Exercice;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Role;
import ca.qc.madi.projet.ClasseursLus;
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
    private final Emetteurs emetteurs;
    private final ClasseursLus classeurs;

    Exercices(Dossiers dossiers, Emetteurs emetteurs, ClasseursLus classeurs) {
        this.dossiers = dossiers;
        this.emetteurs = emetteurs;
        this.classeurs = classeurs;
    }

    /**
     * The sums of one measure in one fiscal year.
     *
     * @param incomplet a forecast that cannot be read is missing from {@code prevu}
     */
    public record Total(Exercice exercice, String mesure, Money prevu, boolean incomplet, Money engage, Money paye) {

        private static Total de(LigneExercice l) {
            Money prevu = l.prevu();
            return new Total(
                    l.exercice(),
                    l.mesure(),
                    prevu == null ? Montants.ZERO : prevu,
                    l.illisible(),
                    l.engage(),
                    l.paye());
        }

        private Total plus(Total autre) {
            return new Total(
                    exercice,
                    mesure,
                    prevu.plus(autre.prevu),
                    incomplet || autre.incomplet,
                    engage.plus(autre.engage),
                    paye.plus(autre.paye));
        }
    }

    /**
     * Every line, by fiscal year, measure, dossier, project and company. A workbook that cannot be opened leaves the
     * forecast of its project unknown, and takes nothing away from the rest.
     *
     * @throws DossierIntrouvable for an émetteur
     */
    @Transactional(readOnly = true)
    public List<LigneExercice> lignes(Acteur acteur) {
        if (acteur.role() == Role.EMETTEUR) throw new DossierIntrouvable();
        Map<String, String> noms = emetteurs.noms();
        return dossiers.visibles(acteur).stream()
                .flatMap(fiche ->
                        ExercicesDuDossier.de(dossiers.faits(fiche.id(), acteur), classeurs::prevision).stream())
                .map(ligne -> ligne.nommer(noms))
                .sorted(Comparator.comparing(LigneExercice::exercice).thenComparing(LigneExercice::mesure))
                .toList();
    }

    /** The same added up by fiscal year and measure. */
    public static List<Total> totaux(List<LigneExercice> lignes) {
        Map<String, Total> totaux = new TreeMap<>();
        for (LigneExercice l : lignes) {
            totaux.merge(l.exercice().nom() + l.mesure(), Total.de(l), Total::plus);
        }
        return List.copyOf(totaux.values());
    }
}
