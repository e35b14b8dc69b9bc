package ca.qc.madi.formulaire;

/** Number formats of the gabarit: fr-CA dollars, ISO dates, and a dash where a computed amount is zero. */
final class FormatsGabarit {

    private static final String ARGENT = "[$-C0C]#,##0.00\\ \"$\"";
    private static final String ZERO_DISCRET = ";[$-C0C]\\-#,##0.00\\ \"$\";\\–";

    private FormatsGabarit() {}

    /** A cell someone fills in. Texts stay texts: a line numbered 2.10 must not become 2.1. */
    static String saisie(TypeValeur type) {
        return switch (type) {
            case MONTANT -> ARGENT;
            case DATE -> "yyyy\\-mm\\-dd";
            case POURCENTAGE -> "[$-C0C]0.00\\ %";
            case ANNEE, ENTIER -> "0";
            case NOMBRE, TEXTE_LONG -> "General";
            default -> "@";
        };
    }

    /** A cell the gabarit computes. */
    static String calcul(TypeValeur type) {
        return switch (type) {
            case MONTANT -> ARGENT + ZERO_DISCRET;
            case NOMBRE -> "[$-C0C]#,##0.00;[$-C0C]\\-#,##0.00;\\–";
            case POURCENTAGE -> "[$-C0C]0.00\\ %;[$-C0C]\\-0.00\\ %;\\–";
            default -> "General";
        };
    }
}
