package ca.qc.madi.correspondance;

import ca.qc.madi.partage.Occasions;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Texte;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A report as a sentence names it. */
final class NomRapport {

    private static final String ANNEE = "AVANCEMENT-";

    private NomRapport() {}

    static Texte de(String nom) {
        if (nom.equals(RefRapport.FINAL)) return Texte.de("lettre.rapport.final");
        if (nom.startsWith(ANNEE)) return Texte.de("lettre.rapport.avancement", nom.substring(ANNEE.length()));
        if (Occasions.estExigence(nom)) return Texte.de("lettre.rapport.exigence", Occasions.rangExigence(nom));
        if (Occasions.estAudit(nom)) return audit(de(Occasions.rapportAudite(nom)));
        if (Occasions.estSuivi(nom)) return Texte.de("lettre.rapport.suivi", Occasions.annee(nom));
        if (Occasions.estPlanification(nom)) return planification(Occasions.mois(nom));
        return Texte.de("lettre.rapport.autre", nom);
    }

    private static Texte planification(YearMonth mois) {
        String cle = "lettre.rapport.planification";
        return new Texte(
                Texte.de(cle, ecrit(mois, Locale.CANADA_FRENCH)).fr(),
                Texte.de(cle, ecrit(mois, Locale.CANADA)).en());
    }

    private static String ecrit(YearMonth mois, Locale langue) {
        return mois.format(DateTimeFormatter.ofPattern("MMMM uuuu", langue));
    }

    private static Texte audit(Texte rapport) {
        String cle = "lettre.rapport.audit";
        return new Texte(
                Texte.de(cle, rapport.fr()).fr(), Texte.de(cle, rapport.en()).en());
    }
}
