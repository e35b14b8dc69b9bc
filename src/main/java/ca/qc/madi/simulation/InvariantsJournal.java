package ca.qc.madi.simulation;

import ca.qc.madi.dossier.FaitDossier.EntenteEnVigueur;
import ca.qc.madi.historique.Histoire;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.projet.FaitProjet.RapportAccepte;
import ca.qc.madi.versement.FaitVersement.VersementApprouve;
import ca.qc.madi.versement.FaitVersement.VersementEmis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the facts of any dossier must say: nothing is paid without an entente in force and the agreement of two persons. */
final class InvariantsJournal {

    private boolean entente;
    private final Map<String, String> acceptes = new HashMap<>();
    private final Map<String, VersementApprouve> approuves = new HashMap<>();
    private final Map<String, String> approbateurs = new HashMap<>();
    private final List<String> rompus = new ArrayList<>();

    private InvariantsJournal() {}

    /** What does not hold, in words; empty when all does. */
    static List<String> rompus(Histoire histoire) {
        InvariantsJournal lecture = new InvariantsJournal();
        histoire.faits().forEach(lecture::lire);
        return lecture.rompus;
    }

    private void lire(Fait fait) {
        if (fait.contenu() instanceof EntenteEnVigueur) entente = true;
        if (fait.contenu() instanceof RapportAccepte a) acceptes.put(a.projet() + " " + a.rapport(), fait.par());
        if (fait.contenu() instanceof VersementApprouve a) {
            approuves.put(a.projet() + " " + a.rapport(), a);
            approbateurs.put(a.projet() + " " + a.rapport(), fait.par());
        }
        if (fait.contenu() instanceof VersementEmis emis) emettre(emis);
    }

    private void emettre(VersementEmis emis) {
        String rapport = emis.projet() + " " + emis.rapport();
        VersementApprouve approuve = approuves.get(rapport);
        if (!entente) rompus.add(rapport + " est payé sans entente en vigueur");
        if (approuve == null || !approuve.montant().equals(emis.montant()))
            rompus.add(rapport + " est payé sans approbation de ce montant");
        String premier = acceptes.get(rapport);
        if (premier == null || premier.equals(approbateurs.get(rapport)))
            rompus.add(rapport + " est payé sans l’accord de deux personnes");
    }
}
