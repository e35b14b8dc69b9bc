package ca.qc.madi.securite;

import ca.qc.madi.partage.Role;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ComptesConnus extends JpaRepository<Compte, String> {

    List<Compte> findByRoleAndActifTrue(Role role);

    List<Compte> findByEmetteur(String emetteur);

    List<Compte> findByEmetteurAndActifTrueOrderByIdentifiant(String emetteur);
}
