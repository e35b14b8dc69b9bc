package ca.qc.madi.journal;

/** A fact that answers an earlier one of its dossier, which was wrong and stays as it was written. */
public interface ContreFait {

    /** The rank of the fact it answers. */
    long corrige();

    String motif();
}
