package ca.qc.madi.accueil.web;

import ca.qc.madi.projet.AccuseReception;

/** A receipt as its page shows it; {@code qui} is a name. */
record VueAccuse(String dossier, String emetteur, AccuseReception accuse, String qui) {}
