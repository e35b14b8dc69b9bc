package ca.qc.madi.historique;

import ca.qc.madi.partage.Exercice;
import ca.qc.madi.partage.Montants;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The money of one fiscal year, in CAD (docs/decisions/0018-fiscal-year.md).
 *
 * @param emetteur identifier of the company that held the dossier when what is counted here was written
 * @param entreprise its name
 * @param projet null for what the entente of the dossier commits
 * @param prevu eligible expenses forecast; null where the workbook that forecasts them cannot be opened
 * @param engage enveloppe of an entente that came into force
 * @param paye payments issued less refunds collected; below zero in a year of refunds
 */
public record LigneExercice(
        Exercice exercice,
        String mesure,
        String dossier,
        String emetteur,
        String entreprise,
        @Nullable String projet,
        @Nullable Money prevu,
        Money engage,
        Money paye) {

    static LigneExercice vide(
            Exercice exercice, String mesure, String dossier, String emetteur, @Nullable String projet) {
        Money rien = Montants.ZERO;
        return new LigneExercice(exercice, mesure, dossier, emetteur, emetteur, projet, rien, rien, rien);
    }

    LigneExercice prevoir(@Nullable Money montant) {
        Money somme = prevu == null || montant == null ? null : prevu.plus(montant);
        return new LigneExercice(exercice, mesure, dossier, emetteur, entreprise, projet, somme, engage, paye);
    }

    LigneExercice engager(Money montant) {
        return new LigneExercice(
                exercice, mesure, dossier, emetteur, entreprise, projet, prevu, engage.plus(montant), paye);
    }

    LigneExercice payer(Money montant) {
        return new LigneExercice(
                exercice, mesure, dossier, emetteur, entreprise, projet, prevu, engage, paye.plus(montant));
    }

    /** @param noms of the companies, by identifier */
    LigneExercice nommer(Map<String, String> noms) {
        String nom = noms.getOrDefault(emetteur, emetteur);
        return new LigneExercice(exercice, mesure, dossier, emetteur, nom, projet, prevu, engage, paye);
    }

    /** What it forecasts is not known. */
    public boolean illisible() {
        return prevu == null;
    }
}
