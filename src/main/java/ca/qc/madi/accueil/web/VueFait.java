package ca.qc.madi.accueil.web;

import ca.qc.madi.dossier.Justification;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the time line shows it.
 *
 * @param recit what happened, in words
 * @param brut its content as it stands in the book
 * @param preuve the stored document that shows it; null where there is none
 */
record VueFait(
        long rang,
        String type,
        Instant dateEffet,
        Instant consigneLe,
        String qui,
        String recit,
        String brut,
        String empreinte,
        @Nullable Justification preuve) {}
