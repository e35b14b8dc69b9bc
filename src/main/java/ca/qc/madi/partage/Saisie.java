package ca.qc.madi.partage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.joda.money.Money;

/** What a person typed in a form, read strictly; what cannot be read is refused with a sentence that says how to write it. */
public final class Saisie {

    private static final Pattern A_IGNORER = Pattern.compile("[\\s\u00a0\u202f$]");
    private static final Pattern PART = Pattern.compile("-?\\d{1,6}([.,]\\d{1,6})?%?");
    private static final Pattern MONTANT = Pattern.compile("\\d{1,12}([.,]\\d{1,2})?");

    private Saisie() {}

    /** An amount, written {@code 12 500,00} or {@code 12500.00}; refused with M-SAISIE-02. */
    public static Money montant(String texte) {
        String nombre = A_IGNORER.matcher(texte).replaceAll("");
        if (!MONTANT.matcher(nombre).matches()) throw new ActeRefuse("M-SAISIE-02", texte);
        return Montants.dollars(new BigDecimal(nombre.replace(',', '.')));
    }

    /** A share of one, written {@code 5 %}, {@code 0,05} or {@code 0.05}; refused with M-CONTROLE-01. */
    public static BigDecimal part(String texte) {
        String nombre = A_IGNORER.matcher(texte).replaceAll("");
        if (!PART.matcher(nombre).matches()) throw new ActeRefuse("M-CONTROLE-01", texte);
        BigDecimal lu = new BigDecimal(nombre.replace("%", "").replace(',', '.'));
        return nombre.endsWith("%") ? lu.movePointLeft(2) : lu;
    }

    /** A day, written {@code 2026-03-31}; refused with M-SAISIE-01. */
    public static LocalDate jour(String texte) {
        try {
            return LocalDate.parse(texte.strip());
        } catch (DateTimeParseException e) {
            throw new ActeRefuse("M-SAISIE-01", texte);
        }
    }

    /** A moment in Québec, its time written {@code 09:30}; refused with M-SAISIE-01 or M-SAISIE-05. */
    public static Instant instant(String jour, String heure) {
        try {
            return jour(jour)
                    .atTime(LocalTime.parse(heure.strip()))
                    .atZone(Horloge.TORONTO)
                    .toInstant();
        } catch (DateTimeParseException e) {
            throw new ActeRefuse("M-SAISIE-05", heure);
        }
    }
}
