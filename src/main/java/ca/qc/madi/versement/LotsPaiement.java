package ca.qc.madi.versement;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The batches handed over, by number. */
public interface LotsPaiement extends JpaRepository<LotPaiement, String> {

    List<LotPaiement> findAllByOrderByNumeroDesc();

    @Query(value = "select nextval('lot_paiement_seq')", nativeQuery = true)
    long prochain();
}
