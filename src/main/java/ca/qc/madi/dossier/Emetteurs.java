package ca.qc.madi.dossier;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The émetteurs known to the program, by identifier. */
public interface Emetteurs extends JpaRepository<Emetteur, String> {

    Optional<Emetteur> findByNeq(String neq);

    boolean existsByNeq(String neq);
}
