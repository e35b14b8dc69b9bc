package ca.qc.madi.securite;

/** A person who can be written to by e-mail. */
public record Correspondant(String personne, String nom, String courriel) {}
