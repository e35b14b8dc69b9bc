package ca.qc.madi.dossier;

import org.springframework.data.jpa.repository.JpaRepository;

/** The émetteurs known to the program, by identifier. */
public interface Emetteurs extends JpaRepository<Emetteur, String> {

    boolean existsByNeq(String neq);
}
