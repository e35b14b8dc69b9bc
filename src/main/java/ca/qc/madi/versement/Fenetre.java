package ca.qc.madi.versement;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.partage.Volet;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days between which an expense of one project may be committed and paid; every bound is inclusive.
 *
 * @param depot day the deposit form was transmitted
 * @param acceptation day of the written acceptance, from which expenses may be committed (G-DATE-02, AMB-23)
 * @param limite last day of payment (G-DATE-03)
 * @param finTransition last day of the early commitments of a PTE (G-DATE-05); null where the measure has no transition
 * @param coupure last day of payment a progress report covers (G-DATE-07); null for the final report
 */
public record Fenetre(
        Volet volet,
        LocalDate depot,
        LocalDate acceptation,
        LocalDate limite,
        @Nullable LocalDate finTransition,
        @Nullable LocalDate coupure) {

    static final String APRES_COUPURE = "G-DATE-07";

    public static Fenetre duFinal(Volet volet, LocalDate depot, LocalDate acceptation, Parametres parametres) {
        return new Fenetre(
                volet,
                depot,
                acceptation,
                parametres.date(Cle.ACQUITTEMENT_DATE_LIMITE),
                parametres.dateSIlYEnA(Cle.TRANSITION_PTE_FIN).orElse(null),
                null);
    }

    /** The same window, closed at the cutoff of the civil year that a progress report covers. */
    public static Fenetre deLAvancement(
            int annee, Volet volet, LocalDate depot, LocalDate acceptation, Parametres parametres) {
        Fenetre entiere = duFinal(volet, depot, acceptation, parametres);
        LocalDate coupure = parametres.jourDeLAnnee(Cle.RAPPORT_COUPURE).atYear(annee);
        return new Fenetre(volet, depot, acceptation, entiere.limite, entiere.finTransition, coupure);
    }

    /** The rule that keeps a row out; empty when the row is inside. */
    Optional<String> exclusion(LigneRegistre ligne) {
        LocalDate acquittement = ligne.acquittement();
        if (ligne.engagement().isBefore(acceptation) && !engagementAnticipe(ligne.engagement()))
            return Optional.of("G-DATE-02");
        if (acquittement.isAfter(limite)) return Optional.of("G-DATE-03");
        if (coupure != null && acquittement.isAfter(coupure)) return Optional.of(APRES_COUPURE);
        return Optional.empty();
    }

    /** G-DATE-05: a PTE transmitted in the transition could commit from its transmission to the transition's end. */
    private boolean engagementAnticipe(LocalDate engagement) {
        return volet == Volet.PTE
                && finTransition != null
                && !engagement.isBefore(depot)
                && !engagement.isAfter(finTransition);
    }
}
