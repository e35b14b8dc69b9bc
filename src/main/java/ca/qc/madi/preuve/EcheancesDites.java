package ca.qc.madi.preuve;

import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.projet.FaitPlanification.PlanificationOuverte;
import ca.qc.madi.projet.FaitProjet.AuditExige;
import ca.qc.madi.projet.FaitProjet.EcheanceReportee;
import ca.qc.madi.projet.FaitProjet.PieceExigee;
import ca.qc.madi.projet.FaitProjet.RapportOuvert;
import ca.qc.madi.projet.FaitProjet.RapportRouvert;
import ca.qc.madi.suivi.FaitSuivi.AnneeOuverte;
import ca.qc.madi.versement.FaitVersement.RemboursementFacture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ledger of due dates as the facts tell it. */
final class EcheancesDites {

    private final Map<Attendu, List<Jour>> jours = new LinkedHashMap<>();

    private EcheancesDites() {}

    /** What is awaited of a project under that name. */
    record Attendu(String projet, String rapport) {}

    /**
     * A day it is due.
     *
     * @param regle the day whose parameters say how long before it a reminder falls; null where none is moved
     */
    record Jour(LocalDate due, @Nullable LocalDate regle) {}

    static EcheancesDites de(List<Fait> faits) {
        EcheancesDites echeancier = new EcheancesDites();
        faits.forEach(echeancier::suivre);
        return echeancier;
    }

    private void suivre(Fait fait) {
        Contenu contenu = fait.contenu();
        if (contenu instanceof RapportOuvert r) noter(r.projet(), r.rapport(), r.echeance(), r.ouverture());
        else if (contenu instanceof EcheanceReportee r) noter(r.projet(), r.rapport(), r.echeance(), r.echeance());
        else if (contenu instanceof RapportRouvert r) noter(r.projet(), r.rapport(), r.echeance(), null);
        else if (contenu instanceof PieceExigee p) noter(p.projet(), p.rapport(), p.echeance(), fait.jour());
        else if (contenu instanceof AuditExige a)
            noter(a.projet(), Occasions.audit(a.rapport()), a.echeance(), fait.jour());
        else if (contenu instanceof AnneeOuverte a) noter(a.projet(), a.rapport(), a.echeance(), fait.jour());
        else if (contenu instanceof PlanificationOuverte p)
            noter(p.projet(), p.rapport(), p.echeance(), p.echeance().withDayOfMonth(1));
        else if (contenu instanceof RemboursementFacture f && f.rapport() != null && f.echeance() != null)
            noter(f.projet(), f.rapport(), f.echeance(), fait.jour());
    }

    private void noter(String projet, String rapport, LocalDate due, @Nullable LocalDate regle) {
        jours.computeIfAbsent(new Attendu(projet, rapport), a -> new ArrayList<>())
                .add(new Jour(due, regle));
    }

    /** Everything that was ever awaited, with each day it was due, the latest last. */
    Map<Attendu, List<Jour>> attendus() {
        return jours;
    }

    Optional<LocalDate> due(String projet, String rapport) {
        List<Jour> connus = jours.getOrDefault(new Attendu(projet, rapport), List.of());
        return connus.isEmpty()
                ? Optional.empty()
                : Optional.of(connus.get(connus.size() - 1).due());
    }
}
