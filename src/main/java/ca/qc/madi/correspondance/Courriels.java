package ca.qc.madi.correspondance;

import ca.qc.madi.correspondance.Lettre.EtatEnvoi;
import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface Courriels extends JpaRepository<Courriel, Long> {

    /** What Hibernate reads as « skip locked ». */
    String SANS_LES_PRIS = "-2";

    List<Courriel> findByDossierOrderById(String dossier);

    Optional<Courriel> findByIdAndDossier(long id, String dossier);

    boolean existsByCle(String cle);

    boolean existsByCleStartingWith(String debut);

    long countByEtat(EtatEnvoi etat);

    /** The oldest messages that wait and that no other sender holds, held by this transaction until its end. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SANS_LES_PRIS))
    @Query("select c from Courriel c where c.etat = ca.qc.madi.correspondance.Lettre$EtatEnvoi.ATTENTE"
            + " and c.prochainEssai <= :maintenant order by c.id")
    List<Courriel> prendre(Instant maintenant, Limit combien);
}
