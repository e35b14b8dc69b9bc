package ca.qc.madi.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.JpaRepository;

/** The émetteurs known to the program, by identifier. */
public interface Emetteurs extends JpaRepository<Emetteur, String> {

    Optional<Emetteur> findByNeq(String neq);

    boolean existsByNeq(String neq);

    /** The name of each company, by its identifier. */
    default Map<String, String> noms() {
        return findAll().stream().collect(Collectors.toMap(Emetteur::id, Emetteur::nom));
    }
}
