package ca.qc.madi.partage;

import java.time.YearMonth;
import java.util.Optional;

/** Names, within a project, of what comes again beside its reports: years of follow-up, planning months, refunds,
 * documents and audits demanded. */
public final class Occasions {

    /** A refund that other aid learnt after the final makes due. */
    public static final String AIDE = "AIDE";

    private static final String SUIVI = "SUIVI-";
    private static final String PLANIFICATION = "PLANIFICATION-";
    private static final String REMBOURSEMENT = "REMBOURSEMENT-";

    private static final String EXIGENCE = "EXIGENCE-";
    private static final String AUDIT = "AUDIT-";

    private Occasions() {}

    /** The document or audit of that rank among those demanded of the project, from 1. */
    public static String exigence(int rang) {
        return EXIGENCE + rang;
    }

    public static boolean estExigence(String nom) {
        return nom.startsWith(EXIGENCE);
    }

    public static int rangExigence(String nom) {
        return Integer.parseInt(nom.substring(EXIGENCE.length()));
    }

    /** The audit demanded of that report. */
    public static String audit(String rapport) {
        return AUDIT + rapport;
    }

    public static boolean estAudit(String nom) {
        return nom.startsWith(AUDIT);
    }

    /** The report whose audit a name tells of. */
    public static String rapportAudite(String nom) {
        return nom.substring(AUDIT.length());
    }

    /** The follow-up year {@code annee}, from 1. */
    public static String suivi(int annee) {
        return SUIVI + annee;
    }

    public static boolean estSuivi(String nom) {
        return nom.startsWith(SUIVI);
    }

    /** The follow-up year that a name tells of. */
    public static int annee(String nom) {
        return Integer.parseInt(nom.substring(SUIVI.length()));
    }

    /** The follow-up year that a text from outside names, from 1; empty when it names none. */
    public static Optional<Integer> anneeSiSuivi(String nom) {
        return nom.matches(SUIVI + "[1-9][0-9]?") ? Optional.of(annee(nom)) : Optional.empty();
    }

    public static String planification(YearMonth mois) {
        return PLANIFICATION + mois;
    }

    public static boolean estPlanification(String nom) {
        return nom.startsWith(PLANIFICATION);
    }

    /** The month that the name of a planning tells of. */
    public static YearMonth mois(String nom) {
        return YearMonth.parse(nom.substring(PLANIFICATION.length()));
    }

    /** The refund of that rank among those invoiced on the project, from 1. */
    public static String remboursement(int rang) {
        return REMBOURSEMENT + rang;
    }

    public static boolean estRemboursement(String nom) {
        return nom.startsWith(REMBOURSEMENT);
    }

    public static int rang(String nom) {
        return Integer.parseInt(nom.substring(REMBOURSEMENT.length()));
    }
}
