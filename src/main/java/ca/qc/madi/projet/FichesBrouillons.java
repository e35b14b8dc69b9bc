package ca.qc.madi.projet;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface FichesBrouillons extends JpaRepository<FicheBrouillon, String> {

    List<FicheBrouillon> findByDossierOrderByNumero(String dossier);
}
