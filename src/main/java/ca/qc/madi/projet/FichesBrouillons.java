package ca.qc.madi.projet;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface FichesBrouillons extends JpaRepository<FicheBrouillon, String> {

    List<FicheBrouillon> findByDossierOrderByNumero(String dossier);

    boolean existsByNumeroAndFermeLeIsNotNull(String numero);

    /** Whether a draft that is not closed bears this verdict. */
    boolean existsByDossierAndVerdictIdAndFermeLeIsNull(String dossier, String verdictId);
}
