package ca.qc.madi.bureau;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface FiltresEnregistres extends JpaRepository<FiltreEnregistre, Long> {

    List<FiltreEnregistre> findByPersonneOrderByNom(String personne);

    Optional<FiltreEnregistre> findByPersonneAndNom(String personne, String nom);

    long countByPersonne(String personne);

    void deleteByIdAndPersonne(Long id, String personne);
}
