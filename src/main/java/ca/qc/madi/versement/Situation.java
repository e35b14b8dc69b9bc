package ca.qc.madi.versement;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.partage.Montants;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.joda.money.Money;

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
 */
public record Situation(
        Assiette acceptee,
        Money autresAides,
        Money verse,
        Money facture,
        SoldeEnveloppe enveloppe,
        BigDecimal plafondCumul,
        String versionRegles) {

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
                parametres.version());
    }

    /** What this project keeps of what it was paid. */
    Money net() {
        return verse.minus(facture);
    }

    /** The most MADI may bring to these expenses beside the other aid; below zero when the other aid exceeds it. */
    Money placeSousCumul(Assiette assiette) {
        return Montants.part(assiette.total(), plafondCumul).minus(autresAides);
    }

    Situation sansAutresAides() {
        return new Situation(acceptee, Montants.ZERO, verse, facture, enveloppe, plafondCumul, versionRegles);
    }
}
