package ca.qc.madi.projet;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface FichesVerdicts extends JpaRepository<FicheVerdict, String> {

    Optional<FicheVerdict> findByIdAndDossier(String id, String dossier);
}
