package ca.qc.madi.journal;

/** One room's facts: the sealed interface whose permitted records the journal may write and read back. */
public interface CatalogueFaits {

    Class<? extends Contenu> famille();
}
