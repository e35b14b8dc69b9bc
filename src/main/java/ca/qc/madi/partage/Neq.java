package ca.qc.madi.partage;

import java.util.Set;
import java.util.regex.Pattern;

/** The number of a company in the register of Québec. */
public final class Neq {

    private static final Pattern FORME = Pattern.compile("\\d{10}");
    private static final Set<String> PREFIXES = Set.of("11", "22", "33", "88");
    private static final int PREFIXE = 2;

    private Neq() {}

    public static boolean bienForme(String neq) {
        return FORME.matcher(neq).matches();
    }

    /** A known prefix, and the eight digits after it pass Luhn's check; observed, not published (F-NEQ-01). */
    public static boolean plausible(String neq) {
        return PREFIXES.contains(neq.substring(0, PREFIXE)) && luhn(neq.substring(PREFIXE));
    }

    private static boolean luhn(String chiffres) {
        int somme = 0;
        for (int i = 0; i < chiffres.length(); i++) {
            int chiffre = chiffres.charAt(chiffres.length() - 1 - i) - '0';
            int pese = i % 2 == 1 ? chiffre * 2 : chiffre;
            somme += pese > 9 ? pese - 9 : pese;
        }
        return somme % 10 == 0;
    }
}
