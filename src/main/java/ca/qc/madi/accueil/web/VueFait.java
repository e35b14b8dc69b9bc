package ca.qc.madi.accueil.web;

import java.time.Instant;

/**
 * A fact as the time line shows it.
 *
 * @param recit what happened, in words
 * @param brut its content as it stands in the book
 */
record VueFait(
        long rang,
        String type,
        Instant dateEffet,
        Instant consigneLe,
        String qui,
        String recit,
        String brut,
        String empreinte) {}
