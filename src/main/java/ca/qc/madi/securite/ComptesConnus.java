package ca.qc.madi.securite;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ComptesConnus extends JpaRepository<Compte, String> {

    List<Compte> findByEmetteurAndActifTrueOrderByIdentifiant(String emetteur);
}
