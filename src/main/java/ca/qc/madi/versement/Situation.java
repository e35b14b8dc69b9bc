package ca.qc.madi.versement;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.partage.Montants;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a project and its enveloppe just before a computation. Amounts in CAD, none negative but
 * {@code acceptee}, which credit notes may bring below zero.
 *
 * @param acceptee eligible expenses that earlier reports had accepted, rows set aside left out
 * @param autresAides A(t): the latest figure of every other government source (G-CUM-01)
 * @param verse paid on this project so far
 * @param facture refunds invoiced on this project so far, collected or not, clawbacks included
 * @param plafondCumul the share (0 to 1) of eligible expenses that all government aid together may reach
 * @param versionRegles the edition of the rules the computation is made with
 * @param budget accepted estimates that the cumul of a progress report is held against; null to hold it against the
 *     expenses to date (AMB-41)
 * @param plafondProjet the most the project may receive; null when only the enveloppe caps it (AMB-34)
 */
public record Situation(
        Assiette acceptee,
        Money autresAides,
        Money verse,
        Money facture,
        SoldeEnveloppe enveloppe,
        BigDecimal plafondCumul,
        String versionRegles,
        @Nullable Money budget,
        @Nullable Money plafondProjet) {

    public Situation {
        if (Stream.of(autresAides, verse, facture).anyMatch(Money::isNegative))
            throw new IllegalArgumentException("negative aid, payment or refund");
    }

    public static Situation de(
            Assiette acceptee,
            Money autresAides,
            Money verse,
            Money facture,
            SoldeEnveloppe enveloppe,
            Parametres parametres) {
        return new Situation(
                acceptee,
                autresAides,
                verse,
                facture,
                enveloppe,
                parametres.taux(Cle.CUMUL_PLAFOND),
                parametres.version(),
                null,
                null);
    }

    /** The same under the switches of AMB-34 and AMB-41, with what the request of the project stated, if it did. */
    public Situation selonDemande(Optional<Money> estime, Optional<Money> aideDemandee, Parametres parametres) {
        boolean auBudget = parametres.choix(Cle.CUMUL_BASE_INTERIM, BaseInterim.class) == BaseInterim.BUDGET;
        return new Situation(
                acceptee,
                autresAides,
                verse,
                facture,
                enveloppe,
                plafondCumul,
                versionRegles,
                auBudget ? estime.orElse(null) : null,
                parametres.actif(Cle.PLAFOND_PROJET) ? aideDemandee.orElse(null) : null);
    }

    /** What this project keeps of what it was paid. */
    Money net() {
        return verse.minus(facture);
    }

    /** The most MADI may bring to these expenses beside the other aid; below zero when the other aid exceeds it. */
    Money placeSousCumul(Money base) {
        return Montants.part(base, plafondCumul).minus(autresAides);
    }

    Situation sansAutresAides() {
        return new Situation(
                acceptee, Montants.ZERO, verse, facture, enveloppe, plafondCumul, versionRegles, budget, plafondProjet);
    }
}
