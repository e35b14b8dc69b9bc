package ca.qc.madi.accueil.web;

import ca.qc.madi.projet.Exigence;
import java.util.List;

/** A document or audit demanded of a project, as the dossier's page shows it. */
record VueExigence(Exigence exigence, boolean enRetard, List<Formulaire> formulaires) {}
