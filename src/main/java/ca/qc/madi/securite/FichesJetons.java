package ca.qc.madi.securite;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface FichesJetons extends JpaRepository<Jeton, String> {

    Optional<Jeton> findByEmpreinte(String empreinte);

    List<Jeton> findByEmetteur(String emetteur);

    List<Jeton> findAllByOrderByCreeLeAscIdAsc();
}
