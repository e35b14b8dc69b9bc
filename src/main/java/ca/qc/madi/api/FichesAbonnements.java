package ca.qc.madi.api;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface FichesAbonnements extends JpaRepository<Abonnement, String> {

    List<Abonnement> findByFermeLeIsNullOrderById();

    List<Abonnement> findByPersonneOrderById(String personne);
}
