package ca.qc.madi.processus;

import ca.qc.madi.cadre.Mesure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The figures of a measure in all the ways a text could hide them. */
final class Chiffres {

    private static final Pattern NOMBRE = Pattern.compile("(?<![\\w.])\\d+(\\.\\d+)?(?![\\w.])");
    private static final Pattern CITATION = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    /** Below this an integer may stand in a text for many reasons. */
    private static final BigDecimal PARLANT = BigDecimal.valueOf(1000);

    /** Written forms no text outside the measure may hold: dates, amounts, rates with decimals. */
    private final TreeMap<String, Pattern> formes = new TreeMap<>();
    /** Numbers no expression of a diagram or table may hold, whatever their form. */
    private final Set<BigDecimal> nombres = new TreeSet<>();

    Chiffres(Mesure mesure) {
        mesure.sommeDisponible().ifPresent(s -> ajouter(s.getAmount().toPlainString()));
        mesure.parametres().values().forEach(p -> p.valeurs().forEach(v -> ajouter(v.valeur())));
    }

    private void ajouter(String valeur) {
        if (valeur.matches("\\d{4}-\\d\\d-\\d\\d")) date(LocalDate.parse(valeur));
        else if (valeur.matches("\\d\\d-\\d\\d")) jour(MonthDay.parse("--" + valeur));
        else if (valeur.matches("\\d+(\\.\\d+)?")) nombre(new BigDecimal(valeur));
        else if (valeur.matches("\\d+(;\\s*\\d+)+"))
            Pattern.compile(";\\s*")
                    .splitAsStream(valeur)
                    .filter(n -> !n.equals("0"))
                    .forEach(this::ajouter);
        else if (!valeur.matches("\\D+")) // words hold no figure
        throw new IllegalArgumentException("no way known to look for " + valeur);
    }

    private void date(LocalDate d) {
        String iso = d.toString();
        forme(iso, Pattern.quote(iso) + "|\\b" + iso.replace("-", "") + "\\b|\\b" + iso.replace("-", "/") + "\\b");
        forme(iso, "\\b%d,\\s*%s,\\s*%d\\b".formatted(d.getYear(), mois(d.getMonthValue()), d.getDayOfMonth()));
        forme(iso, jourEtMois(MonthDay.from(d)) + "\\s+" + d.getYear());
    }

    private void jour(MonthDay j) {
        String texte = j.toString().substring(2);
        forme(texte, "(?<!\\d-)(?<!\\d)" + texte + "(?![\\d-])");
        forme(texte, "MonthDay\\.of\\(\\s*%s,\\s*%d\\s*\\)".formatted(mois(j.getMonthValue()), j.getDayOfMonth()));
        forme(texte, jourEtMois(j));
    }

    private static String mois(int mois) {
        return "(0?%d|(Month\\.)?%s)".formatted(mois, java.time.Month.of(mois));
    }

    private static String jourEtMois(MonthDay j) {
        String jour = j.getDayOfMonth() == 1 ? "1(er)?" : String.valueOf(j.getDayOfMonth());
        return "\\b" + jour + "\\s+" + j.getMonth().getDisplayName(TextStyle.FULL, Locale.CANADA_FRENCH);
    }

    private void nombre(BigDecimal n) {
        nombres.add(n.stripTrailingZeros());
        if (n.compareTo(PARLANT) >= 0) {
            montant(n);
            montant(n.multiply(CENT));
        } else if (n.scale() > 0) {
            BigDecimal pourCent = n.multiply(CENT).stripTrailingZeros();
            nombres.add(pourCent);
            if (n.stripTrailingZeros().scale() > 0)
                taux(n.stripTrailingZeros().toPlainString(), pourCent.toPlainString());
        }
    }

    private void montant(BigDecimal n) {
        nombres.add(n.stripTrailingZeros());
        String groupes = "%,d".formatted(n.longValueExact()).replace(",", "[_\\s\\u00a0\\u202f,]?");
        forme(n.toPlainString(), "(?<![\\d.])" + groupes + "(?![\\d_])");
    }

    private void taux(String decimal, String pourCent) {
        String decimales = decimal.substring(2);
        forme(decimal, "(?<!\\d)0?[.,]" + decimales + "0*(?!\\d)");
        forme(
                decimal,
                "\\b" + pourCent + "[\\s\\u00a0\\u202f]*%|\\b" + pourCent + "\\s*/\\s*100\\b|valueOf\\(\\s*" + pourCent
                        + "\\s*,");
    }

    private void forme(String de, String motif) {
        formes.put(de + " as " + motif, Pattern.compile(motif, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** What a text holds of the measure's dates, amounts and rates. */
    List<String> dansTexte(String texte) {
        List<String> trouves = new ArrayList<>();
        formes.forEach((nom, motif) -> motif.matcher(texte)
                .results()
                .forEach(m -> trouves.add(m.group() + " (" + nom.split(" as ")[0] + ")")));
        return trouves;
    }

    /** What an expression holds of the measure's numbers, however small, outside its quotations. */
    List<String> dansExpression(String expression) {
        return NOMBRE.matcher(CITATION.matcher(expression).replaceAll(""))
                .results()
                .map(m -> m.group())
                .filter(n -> nombres.contains(new BigDecimal(n).stripTrailingZeros()))
                .toList();
    }
}
