package ca.qc.madi.projet;

import ca.qc.madi.partage.Volet;

/** What is said of a request beside its workbook. */
public record DeclarationDemande(Volet volet) {}
