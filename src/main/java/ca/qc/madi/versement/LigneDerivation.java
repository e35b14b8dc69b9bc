package ca.qc.madi.versement;

import ca.qc.madi.partage.Texte;
import org.joda.money.Money;

/** One step of a computation: the rule it obeys, its sentence, and what it adds (or takes away), in CAD. */
public record LigneDerivation(String regle, Texte libelle, Money montant) {}
