package ca.qc.madi.securite;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The analysts whose accounts are open: those a task may be handed to. */
@Component
public class Collegues {

    private final ComptesConnus comptes;
    private final Personnes personnes;

    Collegues(ComptesConnus comptes, Personnes personnes) {
        this.comptes = comptes;
        this.personnes = personnes;
    }

    /** One of them, by identifier and name. */
    public record Collegue(String id, String nom) {}

    public List<Collegue> lister() {
        List<String> ids = comptes.findByRoleAndActifTrue(Role.ANALYSTE).stream()
                .map(c -> c.acteur().id())
                .toList();
        Map<String, String> noms = personnes.noms(ids);
        return ids.stream()
                .map(id -> new Collegue(id, noms.getOrDefault(id, id)))
                .sorted(Comparator.comparing(Collegue::nom).thenComparing(Collegue::id))
                .toList();
    }

    /** The person of this identifier, of any role, whose account is open. */
    public Optional<Acteur> acteur(String id) {
        return comptes.findById(id).filter(Compte::actif).map(Compte::acteur);
    }

    public boolean existe(String id) {
        return comptes.findById(id)
                .filter(c -> c.actif() && c.acteur().role() == Role.ANALYSTE)
                .isPresent();
    }
}
