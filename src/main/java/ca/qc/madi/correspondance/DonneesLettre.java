package ca.qc.madi.correspondance;

import ca.qc.madi.partage.Texte;
import ca.qc.madi.versement.LigneDerivation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * All that a letter says beside its template, as it was when its fact was written: from this and the template alone
 * the same letter can be made again, to the byte.
 *
 * @param mesure title of the measure
 * @param attention name of the person it is addressed to at the émetteur, where one is known
 * @param jour date of the letter, in Québec
 * @param montants in CAD, by the name the template knows
 * @param lignes of a derivation, in order
 */
record DonneesLettre(
        String dossier,
        Texte mesure,
        String emetteur,
        @Nullable String neq,
        @Nullable String attention,
        LocalDate jour,
        Map<String, Money> montants,
        Map<String, LocalDate> dates,
        Map<String, String> textes,
        List<LigneDerivation> lignes) {

    /** Under which the dates of what is awaited stand, each by its project and report. */
    static final String ATTENDU = "attendu/";
}
