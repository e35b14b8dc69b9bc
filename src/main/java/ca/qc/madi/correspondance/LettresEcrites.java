package ca.qc.madi.correspondance;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LettresEcrites extends JpaRepository<LettreEcrite, Long> {

    List<LettreEcrite> findByDossierOrderByRangAscIdAsc(String dossier);

    Optional<LettreEcrite> findFirstByDossierAndModeleOrderByRangAscIdAsc(String dossier, Modele modele);

    Optional<LettreEcrite> findByIdAndDossier(long id, String dossier);

    @Query("select l.id from LettreEcrite l where not exists (select g from LettreGelee g where g.lettre = l.id)"
            + " order by l.id")
    List<Long> aGeler(Limit combien);
}
