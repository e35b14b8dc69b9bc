package ca.qc.madi.accueil.web;

import ca.qc.madi.projet.Rapport;
import ca.qc.madi.versement.Calcul;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as the dossier's page shows it.
 *
 * @param enRetard its last day has passed and it is still awaited
 * @param calcul what it is worth and why, where the reader may know it
 * @param attendDeuxieme it waits for a second person, and the reader is the first
 */
record VueRapport(
        Rapport rapport,
        boolean enRetard,
        @Nullable Calcul calcul,
        boolean approuve,
        boolean attendDeuxieme,
        List<Formulaire> formulaires) {}
