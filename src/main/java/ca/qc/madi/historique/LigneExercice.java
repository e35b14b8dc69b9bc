package ca.qc.madi.historique;

import ca.qc.madi.partage.Exercice;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The money of one fiscal year, in CAD (docs/decisions/0018-fiscal-year.md).
 *
 * @param projet null for what the entente of the dossier commits
 * @param prevu eligible expenses forecast
 * @param engage enveloppe of an entente that came into force
 * @param paye payments issued less refunds collected; below zero in a year of refunds
 */
public record LigneExercice(
        Exercice exercice,
        String mesure,
        String dossier,
        String emetteur,
        @Nullable String projet,
        Money prevu,
        Money engage,
        Money paye) {

    LigneExercice plus(LigneExercice autre) {
        return new LigneExercice(
                exercice,
                mesure,
                dossier,
                emetteur,
                projet,
                prevu.plus(autre.prevu),
                engage.plus(autre.engage),
                paye.plus(autre.paye));
    }
}
