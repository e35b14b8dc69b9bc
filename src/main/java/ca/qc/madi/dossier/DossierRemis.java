package ca.qc.madi.dossier;

/**
 * Told in the transaction in which a dossier goes to another company, whether it is done now or taken over from the
 * past: what is kept beside its facts follows.
 *
 * @param repreneur identifier of the company that holds it from now on
 */
public record DossierRemis(String dossier, String repreneur) {}
