package ca.qc.madi.cadre;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Motif;
import ca.qc.madi.partage.Texte;
import ca.qc.madi.partage.Volet;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The rules in force on one day for one entente. A key that the measure does not state is a defect of its file and
 * ends in IllegalStateException, never in a silent default; one whose value the file says is not known, and that the
 * entente does not state, refuses the act that needs it with M-MESURE-01.
 */
public final class Parametres {

    private final Mesure mesure;
    private final LocalDate jour;
    private final Map<String, String> surcharges;

    Parametres(Mesure mesure, LocalDate jour, Map<String, String> surcharges) {
        this.mesure = mesure;
        this.jour = jour;
        this.surcharges = Map.copyOf(surcharges);
    }

    /** Where parameters come from: enough to find them again. */
    public record Source(String mesure, LocalDate jour, Map<String, String> surcharges) {}

    /** Kept as JSON, parameters are their source: figures are never copied. */
    @JsonValue
    public Source source() {
        return new Source(mesure.mesure(), jour, surcharges);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Parametres de(Source source) {
        return Mesures.mesure(source.mesure()).le(source.jour(), source.surcharges());
    }

    /** The edition of the rules these parameters come from. */
    public String version() {
        return mesure.version(jour);
    }

    /** The same measure under the same entente, on another day (effective dates, G-RATE-02). */
    public Parametres le(LocalDate autreJour) {
        return new Parametres(mesure, autreJour, surcharges);
    }

    public LocalDate date(Cle cle) {
        return LocalDate.parse(valeur(cle));
    }

    /** The same; empty when the measure has no such day. */
    public Optional<LocalDate> dateSIlYEnA(Cle cle) {
        return valeurSIlYEnA(cle).map(LocalDate::parse);
    }

    /** Whether a value can be given; false when the measure's file says that it is not known. */
    public boolean connu(Cle cle) {
        return lire(cle.nom()).isPresent() || inconnu(cle).isEmpty();
    }

    /** The measure these parameters are of. */
    public Mesure mesure() {
        return mesure;
    }

    /**
     * The last day of the deliverables (G-DATE-04), and for the final of a study at most so many years after its form
     * was transmitted, where the measure says so.
     *
     * @param transmisLe day the project's form was transmitted
     */
    public LocalDate limiteDesLivrables(Volet volet, LocalDate transmisLe) {
        Optional<LocalDate> apresDepot = volet == Volet.PTE
                ? valeurSIlYEnA(Cle.PTE_FINAL_ANNEES).map(Integer::valueOf).map(transmisLe::plusYears)
                : Optional.empty();
        if (apresDepot.isPresent() && !connu(Cle.LIVRABLES_DATE_LIMITE)) return apresDepot.get();
        LocalDate limite = date(Cle.LIVRABLES_DATE_LIMITE);
        return apresDepot.filter(jour -> jour.isBefore(limite)).orElse(limite);
    }

    /**
     * The first day on which a request is too late (G-DATE-01). With {@code reportJourFerie}, a last day that falls on
     * a weekend or a public holiday is carried to the next other day (AMB-03).
     */
    public LocalDate limiteDesDepots() {
        LocalDate limite = date(Cle.DEPOT_DATE_LIMITE);
        return actif(Cle.REPORT_JOUR_FERIE)
                ? JoursFeries.reporter(limite.minusDays(1)).plusDays(1)
                : limite;
    }

    public MonthDay jourDeLAnnee(Cle cle) {
        return MonthDay.parse("--" + valeur(cle));
    }

    /** A threshold in CAD. */
    public Money montant(Cle cle) {
        return Montants.dollars(valeur(cle));
    }

    /** A rate between 0 and 1. */
    public BigDecimal taux(Cle cle) {
        return new BigDecimal(valeur(cle));
    }

    public int entier(Cle cle) {
        return Integer.parseInt(valeur(cle));
    }

    public boolean actif(Cle cle) {
        return Boolean.parseBoolean(valeur(cle));
    }

    /** One of the readings a switch may take, by its name; IllegalArgumentException when it names another. */
    public <E extends Enum<E>> E choix(Cle cle, Class<E> lectures) {
        return Enum.valueOf(lectures, valeur(cle));
    }

    /** Several values in one, separated by semicolons. */
    public List<String> liste(Cle cle) {
        return Arrays.stream(valeur(cle).split(";")).map(String::strip).toList();
    }

    /** The hourly rate set for a labour category (G-RATE-01); empty when the ministry set none. */
    public Optional<Money> tauxHoraire(String corpsEmploi) {
        return lire(Mesure.TAUX_HORAIRE + corpsEmploi).map(Montants::dollars);
    }

    private String valeur(Cle cle) {
        return valeurSIlYEnA(cle)
                .orElseThrow(() -> new IllegalStateException(
                        mesure.mesure() + " states no " + cle.nom() + " in force on " + jour));
    }

    /** Empty when the measure says that it has none; M-MESURE-01 when it says that its value is not known. */
    private Optional<String> valeurSIlYEnA(Cle cle) {
        Optional<String> valeur = lire(cle.nom());
        if (valeur.isPresent()) return valeur;
        inconnu(cle).ifPresent(pourquoi -> {
            throw new ActeRefuse(List.of(new Motif("M-MESURE-01", phrase(cle, pourquoi))));
        });
        Mesure.Parametre parametre = mesure.parametres().get(cle.nom());
        if (parametre != null && parametre.sansObjet() != null) return Optional.empty();
        throw new IllegalStateException(mesure.mesure() + " states no " + cle.nom() + " in force on " + jour);
    }

    private Texte phrase(Cle cle, Texte pourquoi) {
        String mot = "refus.M-MESURE-01";
        return new Texte(
                Texte.de(mot, cle.nom(), mesure.mesure(), pourquoi.fr()).fr(),
                Texte.de(mot, cle.nom(), mesure.mesure(), pourquoi.en()).en());
    }

    private Optional<Texte> inconnu(Cle cle) {
        return Optional.ofNullable(mesure.parametres().get(cle.nom())).map(Mesure.Parametre::inconnu);
    }

    private Optional<String> lire(String nom) {
        return Optional.ofNullable(surcharges.get(nom))
                .or(() -> Optional.ofNullable(mesure.parametres().get(nom)).flatMap(p -> p.le(jour)));
    }
}
