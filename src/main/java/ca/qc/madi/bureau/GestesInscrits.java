package ca.qc.madi.bureau;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface GestesInscrits extends JpaRepository<GesteInscrit, Long> {

    List<GesteInscrit> findByTacheOrderById(String tache);

    List<GesteInscrit> findAllByOrderById();
}
