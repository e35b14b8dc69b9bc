package ca.qc.madi.projet;

import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.formulaire.DonneesFormulaire.Activite;
import ca.qc.madi.formulaire.Libelles;
import ca.qc.madi.partage.Texte;
import ca.qc.madi.validation.Constat;
import ca.qc.madi.validation.Gravite;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The schedule of a progress report (onglet 5) is updated where it has changed (G-RPT-05). */
final class EcheancierDepasse {

    private EcheancierDepasse() {}

    /**
     * An activity that was to end within the year of the report and is neither ended nor done was put off: the schedule
     * last accepted, told again, is not the one that holds. A person decides.
     *
     * @param annee civil year the report covers
     */
    static List<Constat> constats(int annee, DonneesFormulaire donnees, DonneesFormulaire accepte) {
        LocalDate suivante = LocalDate.ofYearDay(annee + 1, 1);
        return donnees.activites().stream()
                .filter(a -> depassee(a, suivante) && inchangee(a, accepte))
                .map(EcheancierDepasse::constat)
                .toList();
    }

    private static boolean depassee(Activite activite, LocalDate suivante) {
        LocalDate fin = activite.finPrevue();
        BigDecimal avancement = activite.avancement();
        boolean inachevee =
                activite.finReelle() == null && avancement != null && avancement.compareTo(BigDecimal.ONE) < 0;
        return inachevee && fin != null && fin.isBefore(suivante);
    }

    private static boolean inchangee(Activite activite, DonneesFormulaire accepte) {
        return accepte.activites().stream()
                .filter(a -> Libelles.egaux(a.activite(), activite.activite()))
                .anyMatch(a -> Objects.equals(a.finPrevue(), activite.finPrevue()));
    }

    private static Constat constat(Activite activite) {
        String fin = String.valueOf(activite.finPrevue());
        return Constat.duDepot(
                "G-RPT-05",
                Gravite.AVERTISSEMENT,
                activite.activite(),
                fin,
                null,
                Texte.de("constat.G-RPT-05", activite.activite(), fin),
                "Guide de l’émetteur, étapes 9A et 9",
                "echeancier-a-jour");
    }
}
