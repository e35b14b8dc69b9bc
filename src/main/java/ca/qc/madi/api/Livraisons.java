package ca.qc.madi.api;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface Livraisons extends JpaRepository<Livraison, Long> {

    /** What Hibernate reads as « skip locked ». */
    String SANS_LES_PRISES = "-2";

    /** The oldest that wait, none before an earlier fact of its dossier; held by this transaction until its end. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SANS_LES_PRISES))
    @Query("select l from Livraison l where l.etat = ca.qc.madi.api.Livraison$Etat.ATTENTE"
            + " and l.prochainEssai <= :maintenant and not exists (select p.id from Livraison p"
            + " where p.abonnement = l.abonnement and p.dossier = l.dossier and p.rang < l.rang"
            + " and p.etat = ca.qc.madi.api.Livraison$Etat.ATTENTE) order by l.id")
    List<Livraison> prendre(Instant maintenant, Limit combien);

    List<Livraison> findByEtatOrderById(Livraison.Etat etat);
}
