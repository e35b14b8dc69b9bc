package ca.qc.madi.securite;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The names of the persons whom the facts know by identifier. */
@Component
public class Personnes {

    private final FichesPersonnes fiches;

    Personnes(FichesPersonnes fiches) {
        this.fiches = fiches;
    }

    /** The name of each; the identifier itself where no name is known any more. */
    public Map<String, String> noms(Collection<String> identifiants) {
        Map<String, String> noms = new HashMap<>();
        identifiants.forEach(id -> noms.put(id, id));
        fiches.findAllById(identifiants).forEach(p -> noms.put(p.id(), p.nom()));
        return noms;
    }

    /** Those of them whose e-mail address is known, in no order. */
    public List<Correspondant> correspondants(Collection<String> identifiants) {
        return fiches.findAllById(identifiants).stream()
                .flatMap(p -> Optional.ofNullable(p.courriel()).stream()
                        .map(courriel -> new Correspondant(p.id(), p.nom(), courriel)))
                .toList();
    }

    /** Somebody to write to, who has no account. */
    public void inscrire(String id, String nom, String courriel, String telephone) {
        fiches.save(new Personne(id, nom, courriel, telephone));
    }
}
