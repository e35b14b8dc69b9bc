package ca.qc.madi.historique;

import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Volet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The reductions of the programme, in t éq. CO2. A figure that no form states is counted as not known, never as zero.
 *
 * @param volets those that reduce emissions
 * @param annees the follow-up, by calendar year in which a year of it elapsed
 */
public record BilanTonnes(List<LigneTonnes> volets, List<AnneeTonnes> annees) {

    private static final int CENTS = 2;

    /**
     * One project that was accepted.
     *
     * @param prevues a year, by the form accepted; null where it is not known
     * @param finalAccepte whether its final report was accepted
     * @param declarees a year, by that report; null where it is not known
     * @param paye what it keeps of what it was paid, in CAD
     */
    record Mesure(
            Volet volet,
            @Nullable BigDecimal prevues,
            boolean finalAccepte,
            @Nullable BigDecimal declarees,
            Money paye,
            List<AnneeVecue> annees) {}

    /** A year of follow-up that was opened: {@code maintenue} by an attestation that no default contradicts. */
    record AnneeVecue(int annee, boolean maintenue) {}

    /**
     * One volet.
     *
     * @param projets accepted and not stopped
     * @param prevues a year, of the projects whose form states it
     * @param sansPrevision how many do not
     * @param finals how many had their final report accepted
     * @param declarees a year, of those whose final states it
     * @param sansDeclaration how many finals do not
     * @param paye in CAD, what those of {@code declarees} keep of what they were paid
     * @param parTonne in CAD per t éq. CO2 a year, {@code paye} over {@code declarees}, half up; null without any
     */
    public record LigneTonnes(
            Volet volet,
            long projets,
            BigDecimal prevues,
            long sansPrevision,
            long finals,
            BigDecimal declarees,
            long sansDeclaration,
            Money paye,
            @Nullable Money parTonne) {}

    /**
     * One calendar year of the follow-up.
     *
     * @param ouvertes years of projects that elapsed in it
     * @param maintenues those attested as maintained
     * @param tonnes that those reduced, by the yearly figure of their final report
     * @param inconnues those attested of a project whose final states no figure
     */
    public record AnneeTonnes(int annee, long ouvertes, long maintenues, BigDecimal tonnes, long inconnues) {

        private AnneeTonnes plus(boolean maintenue, @Nullable BigDecimal parAn) {
            BigDecimal part = maintenue && parAn != null ? parAn : BigDecimal.ZERO;
            return new AnneeTonnes(
                    annee,
                    ouvertes + 1,
                    maintenues + (maintenue ? 1 : 0),
                    tonnes.add(part),
                    inconnues + (maintenue && parAn == null ? 1 : 0));
        }
    }

    static BilanTonnes de(List<Mesure> mesures) {
        return new BilanTonnes(
                List.of(Volet.GES, Volet.INNO).stream()
                        .map(v -> ligne(
                                v, mesures.stream().filter(m -> m.volet() == v).toList()))
                        .toList(),
                annees(mesures));
    }

    private static LigneTonnes ligne(Volet volet, List<Mesure> mesures) {
        List<Mesure> finals = mesures.stream().filter(Mesure::finalAccepte).toList();
        List<Mesure> connues =
                finals.stream().filter(m -> m.declarees() != null).toList();
        BigDecimal declarees = somme(connues.stream().flatMap(m -> Optional.ofNullable(m.declarees()).stream()));
        Money paye = connues.stream().map(Mesure::paye).reduce(Montants.ZERO, Money::plus);
        return new LigneTonnes(
                volet,
                mesures.size(),
                somme(mesures.stream().flatMap(m -> Optional.ofNullable(m.prevues()).stream())),
                mesures.stream().filter(m -> m.prevues() == null).count(),
                finals.size(),
                declarees,
                finals.size() - connues.size(),
                paye,
                parTonne(paye, declarees));
    }

    private static @Nullable Money parTonne(Money paye, BigDecimal tonnes) {
        if (tonnes.signum() <= 0) return null;
        return Montants.dollars(paye.getAmount().divide(tonnes, CENTS, RoundingMode.HALF_UP));
    }

    private static BigDecimal somme(Stream<BigDecimal> tonnes) {
        return tonnes.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<AnneeTonnes> annees(List<Mesure> mesures) {
        SortedMap<Integer, AnneeTonnes> annees = new TreeMap<>();
        for (Mesure mesure : mesures) {
            for (AnneeVecue vecue : mesure.annees()) {
                AnneeTonnes avant =
                        annees.getOrDefault(vecue.annee(), new AnneeTonnes(vecue.annee(), 0, 0, BigDecimal.ZERO, 0));
                annees.put(vecue.annee(), avant.plus(vecue.maintenue(), mesure.declarees()));
            }
        }
        return List.copyOf(annees.values());
    }
}
