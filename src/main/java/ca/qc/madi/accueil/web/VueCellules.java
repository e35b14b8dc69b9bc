package ca.qc.madi.accueil.web;

import ca.qc.madi.formulaire.Extrait;
import ca.qc.madi.formulaire.MontantInscrit;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The cells that the amount of a report comes from.
 *
 * @param verdict address of the verdict its workbook was received with; null where none is known
 * @param total of the rows, in CAD
 * @param extrait the sheet around the cell pointed at; null while none is
 */
record VueCellules(
        String dossier,
        String projet,
        String rapport,
        String adresse,
        @Nullable String verdict,
        List<MontantInscrit> montants,
        Money total,
        @Nullable Extrait extrait) {}
