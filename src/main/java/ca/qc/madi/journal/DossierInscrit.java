package ca.qc.madi.journal;

/** In the programme's own chain: this dossier exists, and this is the hash of its first fact. */
public record DossierInscrit(String dossier, String premierFait) implements Contenu {}
