package ca.qc.madi.partage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.joda.money.Money;

/** How amounts, days and instants are written for a reader of one language: the one formatter of the program. */
public final class Formats {

    private static final char INSECABLE = '\u00a0';
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ISO_LOCAL_DATE;

    private final Locale langue;

    private Formats(Locale langue) {
        this.langue = langue;
    }

    /** French for every language but English. */
    public static Formats de(Locale langue) {
        return new Formats(langue.getLanguage().equals("en") ? Locale.CANADA : Locale.CANADA_FRENCH);
    }

    public Locale langue() {
        return langue;
    }

    /** {@code 12 500,00 $} in French, {@code $12,500.00} in English; a minus sign before what is below zero. */
    public String montant(Money montant) {
        DecimalFormatSymbols signes = DecimalFormatSymbols.getInstance(Locale.ROOT);
        signes.setGroupingSeparator(anglais() ? ',' : INSECABLE);
        signes.setDecimalSeparator(anglais() ? '.' : ',');
        String nombre =
                new DecimalFormat("#,##0.00", signes).format(montant.abs().getAmount());
        String signe = montant.isNegative() ? "\u2212" : "";
        return anglais() ? signe + "$" + nombre : signe + nombre + INSECABLE + "$";
    }

    /** {@code 1 234,5} in French, {@code 1,234.5} in English; three decimals at most. */
    public String nombre(BigDecimal nombre) {
        DecimalFormatSymbols signes = DecimalFormatSymbols.getInstance(Locale.ROOT);
        signes.setGroupingSeparator(anglais() ? ',' : INSECABLE);
        signes.setDecimalSeparator(anglais() ? '.' : ',');
        signes.setMinusSign('\u2212');
        return new DecimalFormat("#,##0.###", signes).format(nombre);
    }

    /** {@code 1 234} in French, {@code 1,234} in English. */
    public String entier(long nombre) {
        return nombre(BigDecimal.valueOf(nombre));
    }

    /** {@code 5 %} in French, {@code 5%} in English: a share from 0 to 1, in hundredths of a percent at most. */
    public String part(BigDecimal part) {
        String pourcent = nombre(part.movePointRight(2).setScale(2, RoundingMode.HALF_UP));
        return anglais() ? pourcent + "%" : pourcent + INSECABLE + "%";
    }

    /** {@code 2026-03-31} in both languages. */
    public String jour(LocalDate jour) {
        return JOUR.format(jour);
    }

    /** As a letter has it: {@code 1er mars 2026} in French, {@code March 1, 2026} in English. */
    public String jourEcrit(LocalDate jour) {
        if (anglais())
            return DateTimeFormatter.ofPattern("MMMM d, uuuu", langue).format(jour);
        String quantieme = jour.getDayOfMonth() == 1 ? "1er" : String.valueOf(jour.getDayOfMonth());
        return quantieme + INSECABLE + mois(jour);
    }

    /** {@code mars 2026} in French, {@code March 2026} in English. */
    public String mois(TemporalAccessor mois) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", langue).format(mois);
    }

    public String jour(Instant instant) {
        return jour(Horloge.jour(instant));
    }

    /** The day and the minute in Québec: {@code 2026-03-31, 9 h 05} in French. */
    public String instant(Instant instant) {
        String motif = anglais() ? "uuuu-MM-dd, HH:mm" : "uuuu-MM-dd', 'H'\u00a0h\u00a0'mm";
        return DateTimeFormatter.ofPattern(motif, Locale.ROOT).format(instant.atZone(Horloge.TORONTO));
    }

    public String texte(Texte texte) {
        return anglais() ? texte.en() : texte.fr();
    }

    private boolean anglais() {
        return langue.equals(Locale.CANADA);
    }
}
