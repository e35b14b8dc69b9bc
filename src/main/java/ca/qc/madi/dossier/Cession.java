package ca.qc.madi.dossier;

import ca.qc.madi.dossier.FaitDossier.CessionDeclaree;
import ca.qc.madi.dossier.FaitDossier.CessionTraitee;
import ca.qc.madi.journal.Fait;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change of ownership of an établissement, and what the ministry answered.
 *
 * @param traitee null while it waits for the answer
 */
public record Cession(CessionDeclaree declaree, @Nullable CessionTraitee traitee) {

    /** The latest of each établissement. */
    public static List<Cession> depuis(List<Fait> faits) {
        Map<String, Cession> cessions = new LinkedHashMap<>();
        for (Fait fait : faits) {
            if (fait.contenu() instanceof CessionDeclaree d) {
                cessions.put(d.etablissement(), new Cession(d, null));
            } else if (fait.contenu() instanceof CessionTraitee t) {
                cessions.computeIfPresent(t.etablissement(), (site, c) -> new Cession(c.declaree(), t));
            }
        }
        return List.copyOf(cessions.values());
    }

    /** Of each site, the one accepted last: it stands while another is told of. */
    static List<Cession> acceptees(List<Fait> faits) {
        Map<String, Cession> acceptees = new LinkedHashMap<>();
        for (int i = 1; i <= faits.size(); i++) {
            if (!(faits.get(i - 1).contenu() instanceof CessionTraitee t) || !t.acceptee()) continue;
            depuis(faits.subList(0, i)).stream()
                    .filter(c -> c.declaree().etablissement().equals(t.etablissement()))
                    .forEach(c -> acceptees.put(t.etablissement(), c));
        }
        return List.copyOf(acceptees.values());
    }

    public boolean acceptee() {
        return traitee != null && traitee.acceptee();
    }

    public boolean attendue() {
        return traitee == null;
    }
}
