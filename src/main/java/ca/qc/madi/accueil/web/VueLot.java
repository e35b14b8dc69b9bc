package ca.qc.madi.accueil.web;

import ca.qc.madi.versement.LigneLot;
import java.util.List;

/** One batch and what was answered to each of its payments. */
record VueLot(VuePaiements.Lot lot, List<LigneLot> lignes) {}
