package ca.qc.madi.journal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface RefusConsignes extends JpaRepository<RefusConsigne, Long> {

    List<RefusConsigne> findByDossierOrderById(String dossier);
}
