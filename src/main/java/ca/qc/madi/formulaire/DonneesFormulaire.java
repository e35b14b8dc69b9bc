package ca.qc.madi.formulaire;

import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Volet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a formulaire says, as values. A cell that is empty or cannot be read is null or left out, and a row whose
 * essential cells cannot be read is left out: the verdict of the validation says which.
 *
 * @param mesuresPte the numbers that the measures of onglet 2 bear in the PTE
 * @param annee civil year a progress report covers
 * @param champs every field that can be read, by id, in one plain form (dates aaaa-mm-jj); empty when the field is
 * @param registre the rows whose pièce, line, both dates and amount can be read, in the order of the sheet
 */
public record DonneesFormulaire(
        @Nullable String titre,
        @Nullable String description,
        @Nullable Volet volet,
        @Nullable Etape etape,
        @Nullable Integer annee,
        @Nullable String emetteurNom,
        @Nullable String neq,
        @Nullable LocalDate debut,
        @Nullable LocalDate fin,
        List<EtablissementVise> etablissements,
        List<String> mesuresPte,
        List<LigneBudget> budget,
        List<LigneRegistre> registre,
        List<SourceFinancement> financement,
        List<Activite> activites,
        Map<String, String> champs) {

    /**
     * One établissement of onglet 1.
     *
     * @param part share of the costs, 0 to 1
     */
    public record EtablissementVise(
            @Nullable String nom, String numero, @Nullable BigDecimal part) {}

    /**
     * One budget line of onglet 3; amounts in CAD, by civil year, empty cells left out.
     *
     * @param janvierMars estimate of January to March of the current year; zero when empty
     * @param previsions forecasts of later years (G-RPT-02, G-RPT-07); of a form kept before they were read, none
     */
    public record LigneBudget(
            @Nullable String section,
            String ligne,
            @Nullable String description,
            SortedMap<Integer, Money> estime,
            SortedMap<Integer, Money> reel,
            Money janvierMars,
            SortedMap<Integer, Money> previsions) {

        public LigneBudget {
            previsions = previsions == null ? new TreeMap<>() : previsions;
        }

        public Money estimeTotal() {
            return somme(estime);
        }

        public Money reelTotal() {
            return somme(reel);
        }

        private static Money somme(Map<Integer, Money> parAnnee) {
            return parAnnee.values().stream().reduce(Montants.ZERO, Money::plus);
        }
    }

    /**
     * One source of the Financement table, CAD.
     *
     * @param nature one of the layout's choices
     */
    public record SourceFinancement(
            String source,
            @Nullable String nature,
            Money prevu,
            @Nullable Money recu) {}

    /**
     * One activity of onglet 5.
     *
     * @param avancement 0 to 1
     */
    public record Activite(
            @Nullable String numero,
            String activite,
            @Nullable LocalDate debutPrevu,
            @Nullable LocalDate finPrevue,
            @Nullable LocalDate debutReel,
            @Nullable LocalDate finReelle,
            @Nullable BigDecimal avancement,
            @Nullable String livrable) {}

    /** Extracts the values of a formulaire; it never fails. */
    public static DonneesFormulaire de(Formulaire formulaire) {
        return new Extraction(formulaire).donnees();
    }
}
