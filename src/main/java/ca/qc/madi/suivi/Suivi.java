package ca.qc.madi.suivi;

import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.suivi.FaitSuivi.AnneeOuverte;
import ca.qc.madi.suivi.FaitSuivi.DAnnee;
import ca.qc.madi.suivi.FaitSuivi.ProjetClos;
import ca.qc.madi.suivi.FaitSuivi.SuiviCommence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The follow-up of one project as its facts tell it. It begins once the final is settled; a year opens on each
 * anniversary of its first day, its attestation is verified, a default claims back its share; the last year, or a
 * definitive stop, closes the project.
 */
public final class Suivi {

    private final SuiviCommence debut;
    private final Map<String, AnneeSuivi> annees = new LinkedHashMap<>();
    private boolean clos;

    private Suivi(SuiviCommence debut) {
        this.debut = debut;
    }

    /** The follow-ups of a dossier's projects, by project; none for a project that has not come to it. */
    public static Map<String, Suivi> depuis(List<Fait> faits) {
        Map<String, Suivi> suivis = new LinkedHashMap<>();
        for (Fait fait : faits) {
            if (!(fait.contenu() instanceof FaitSuivi contenu)) continue;
            if (contenu instanceof SuiviCommence commence) suivis.put(commence.projet(), new Suivi(commence));
            Suivi suivi = suivis.get(contenu.projet());
            if (suivi != null) suivi.suivre(contenu, fait);
        }
        return suivis;
    }

    private void suivre(FaitSuivi contenu, Fait fait) {
        if (contenu instanceof ProjetClos) clos = true;
        if (!(contenu instanceof DAnnee deLAnnee)) return;
        if (deLAnnee instanceof AnneeOuverte ouverture) {
            annees.put(
                    ouverture.rapport(), new AnneeSuivi(Occasions.annee(ouverture.rapport()), ouverture, fait.jour()));
            return;
        }
        AnneeSuivi annee = annees.get(deLAnnee.rapport());
        if (annee != null) annee.suivre(deLAnnee, fait.jour(), fait.par());
    }

    /** The day the years are counted from. */
    public LocalDate debut() {
        return debut.debut();
    }

    /** How many years the commitment lasts. */
    public int annees() {
        return debut.annees();
    }

    public boolean phasesAchevees() {
        return debut.phasesAchevees();
    }

    public boolean clos() {
        return clos;
    }

    /** The years opened so far, in order. */
    public Collection<AnneeSuivi> ouvertes() {
        return List.copyOf(annees.values());
    }

    public Optional<AnneeSuivi> annee(String nom) {
        return Optional.ofNullable(annees.get(nom));
    }

    /** The day on which this year, from 1, has elapsed. */
    LocalDate anniversaire(int annee) {
        return debut().plusYears(annee);
    }

    /** The year to open next; empty after the last one or a definitive stop. */
    Optional<Integer> prochaine() {
        if (arretDefinitif() || annees.size() >= annees()) return Optional.empty();
        return Optional.of(annees.size() + 1);
    }

    /** Years in default so far; a definitive stop in year k counts k to the last (AMB-27). */
    public int defauts() {
        int defauts = 0;
        for (AnneeSuivi annee : annees.values()) {
            if (!annee.enDefaut()) continue;
            boolean definitif = annee.decision().orElseThrow() == DecisionSuivi.DEFAUT_DEFINITIF;
            defauts += definitif ? annees() - annee.rang() + 1 : 1;
        }
        return defauts;
    }

    private boolean arretDefinitif() {
        return annees.values().stream()
                .filter(AnneeSuivi::enDefaut)
                .anyMatch(a -> a.decision().orElseThrow() == DecisionSuivi.DEFAUT_DEFINITIF);
    }

    /** The year of this rank; refused with M-SUIVI-03 while it has not opened. */
    AnneeSuivi exigerOuverte(int rang) {
        return annee(Occasions.suivi(rang)).orElseThrow(() -> new ActeRefuse("M-SUIVI-03", rang));
    }
}
