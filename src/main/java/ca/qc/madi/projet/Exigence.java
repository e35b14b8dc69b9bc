package ca.qc.madi.projet;

import ca.qc.madi.journal.Fait;
import ca.qc.madi.projet.FaitProjet.PieceExigee;
import ca.qc.madi.projet.FaitProjet.PieceExigeeRecue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One document or audit demanded of a project, and what came of it (G-AUD-03).
 *
 * @param recue null while it has not come in
 */
public record Exigence(
        PieceExigee demande,
        LocalDate demandeeLe,
        @Nullable PieceExigeeRecue recue,
        @Nullable LocalDate recueLe) {

    /** Every demand made of a project, in order. */
    public static List<Exigence> duProjet(String projet, List<Fait> faits) {
        Map<String, Exigence> exigences = new LinkedHashMap<>();
        for (Fait fait : faits) {
            if (fait.contenu() instanceof PieceExigee e && e.projet().equals(projet)) {
                exigences.put(e.rapport(), new Exigence(e, fait.jour(), null, null));
            } else if (fait.contenu() instanceof PieceExigeeRecue r
                    && r.projet().equals(projet)) {
                exigences.computeIfPresent(
                        r.rapport(), (nom, e) -> new Exigence(e.demande(), e.demandeeLe(), r, fait.jour()));
            }
        }
        return List.copyOf(exigences.values());
    }

    public String nom() {
        return demande.rapport();
    }

    public boolean attendue() {
        return recue == null;
    }

    /** Still awaited after its last day: payments of the project wait for it. */
    public boolean enRetard(LocalDate jour) {
        return attendue() && jour.isAfter(demande.echeance());
    }
}
