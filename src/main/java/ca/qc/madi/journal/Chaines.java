package ca.qc.madi.journal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Chaines extends JpaRepository<Chaine, String> {

    /** The dossier's chain, locked until the transaction ends; empty when there is none yet. */
    default Optional<Chaine> tenir(String dossier) {
        Optional<Chaine> tenue = ChainesTenues.de(dossier);
        return tenue.isPresent() ? tenue : verrouiller(dossier).map(ChainesTenues::tenir);
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Chaine c where c.dossier = :dossier")
    Optional<Chaine> verrouiller(String dossier);

    /** A figure and not the row, so that nothing keeps it in mind unlocked. */
    @Query("select c.rang from Chaine c where c.dossier = :dossier")
    Optional<Long> rang(String dossier);
}
