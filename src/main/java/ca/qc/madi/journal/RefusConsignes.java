package ca.qc.madi.journal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RefusConsignes extends JpaRepository<RefusConsigne, Long> {

    List<RefusConsigne> findByDossierOrderById(String dossier);

    @Query("select new ca.qc.madi.journal.RefusBref(r.dossier, r.acte, r.par, r.codes, r.consigneLe)"
            + " from RefusConsigne r order by r.id")
    List<RefusBref> brefs();
}
