package ca.qc.madi.securite;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface FichesPersonnes extends JpaRepository<Personne, String> {

    List<Personne> findByCourrielIgnoreCase(String courriel);
}
