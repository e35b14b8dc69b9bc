package ca.qc.madi.correspondance;

import ca.qc.madi.partage.Formats;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Texte;
import java.time.YearMonth;
import java.util.Locale;

/** A report as a sentence names it. */
final class NomRapport {

    private static final String ANNEE = "AVANCEMENT-";

    private NomRapport() {}

    static Texte de(String nom) {
        if (nom.equals(RefRapport.FINAL)) return Texte.de("lettre.rapport.final");
        if (nom.startsWith(ANNEE)) return Texte.de("lettre.rapport.avancement", nom.substring(ANNEE.length()));
        if (Occasions.estExigence(nom)) return Texte.de("lettre.rapport.exigence", Occasions.rangExigence(nom));
        if (Occasions.estAudit(nom)) return dans("lettre.rapport.audit", de(Occasions.rapportAudite(nom)));
        if (Occasions.estSuivi(nom)) return Texte.de("lettre.rapport.suivi", Occasions.annee(nom));
        if (Occasions.estPlanification(nom)) return planification(Occasions.mois(nom));
        return Texte.de("lettre.rapport.autre", nom);
    }

    private static Texte planification(YearMonth mois) {
        return dans(
                "lettre.rapport.planification",
                new Texte(
                        Formats.de(Locale.CANADA_FRENCH).mois(mois),
                        Formats.de(Locale.CANADA).mois(mois)));
    }

    /** Words set into others, each in its own language. */
    private static Texte dans(String cle, Texte mots) {
        return new Texte(Texte.de(cle, mots.fr()).fr(), Texte.de(cle, mots.en()).en());
    }
}
