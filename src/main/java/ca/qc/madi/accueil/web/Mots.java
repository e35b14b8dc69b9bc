package ca.qc.madi.accueil.web;

import ca.qc.madi.partage.Formats;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.partage.RefRapport;
import org.springframework.context.MessageSource;

/** The words of one reader's language for what the program calls by a constant or a code. */
final class Mots {

    private static final String ANNEE = "AVANCEMENT-";

    private final MessageSource textes;
    private final Formats formats;

    Mots(MessageSource textes, Formats formats) {
        this.textes = textes;
        this.formats = formats;
    }

    Formats formats() {
        return formats;
    }

    /** The sentence under this key of the bundles. */
    public String texte(String cle, Object... arguments) {
        return textes.getMessage(cle, arguments.length == 0 ? null : arguments, formats.langue());
    }

    /** The word for a constant, under {@code mot.<type>.<constant>}. */
    public String de(Enum<?> constante) {
        return texte("mot." + constante.getDeclaringClass().getSimpleName() + "." + constante.name());
    }

    public String ouiNon(boolean vrai) {
        return texte(vrai ? "mot.oui" : "mot.non");
    }

    /** A report, or what comes again beside reports, by its name: {@code FINAL}, {@code AVANCEMENT-2024}, {@code SUIVI-3}. */
    public String rapport(String nom) {
        if (nom.equals(RefRapport.FINAL)) return texte("mot.rapport.final");
        if (Occasions.estSuivi(nom)) return texte("mot.rapport.suivi", Occasions.annee(nom));
        if (Occasions.estRemboursement(nom)) return texte("mot.rapport.remboursement", Occasions.rang(nom));
        if (Occasions.estExigence(nom)) return texte("mot.rapport.exigence", Occasions.rangExigence(nom));
        if (Occasions.estAudit(nom)) return texte("mot.rapport.audit", rapport(Occasions.rapportAudite(nom)));
        if (Occasions.estPlanification(nom))
            return texte("mot.rapport.planification", formats.mois(Occasions.mois(nom)));
        return texte("mot.rapport.avancement", nom.startsWith(ANNEE) ? nom.substring(ANNEE.length()) : nom);
    }

    /** An act by the name its refusals are recorded under; that name itself where it has no words. */
    public String acte(String nom) {
        String mot = textes.getMessage("mot.acte." + nom, null, nom, formats.langue());
        return mot == null ? nom : mot;
    }
}
