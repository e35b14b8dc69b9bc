package ca.qc.madi.versement;

import ca.qc.madi.versement.OrdrePaiement.Etat;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The issued payments, by where they stand in the paying system. */
public interface OrdresPaiement extends JpaRepository<OrdrePaiement, Long> {

    List<OrdrePaiement> findByEtatInOrderByDossierAscIdAsc(Collection<Etat> etats);

    Optional<OrdrePaiement> findByDossierAndProjetAndRapport(String dossier, String projet, String rapport);
}
