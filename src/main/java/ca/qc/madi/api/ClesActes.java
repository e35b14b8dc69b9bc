package ca.qc.madi.api;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClesActes extends JpaRepository<CleActe, CleActe.Nom> {

    void deleteByRecueLeBefore(Instant limite);
}
