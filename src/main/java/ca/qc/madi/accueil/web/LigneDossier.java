package ca.qc.madi.accueil.web;

import ca.qc.madi.dossier.EtatDossier;
import org.joda.money.Money;

/** A dossier as a list shows it; amounts in CAD. */
record LigneDossier(String id, String emetteur, EtatDossier etat, Money enveloppe, Money verse, int projets) {}
