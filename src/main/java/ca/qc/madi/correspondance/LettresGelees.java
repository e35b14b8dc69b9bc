package ca.qc.madi.correspondance;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LettresGelees extends JpaRepository<LettreGelee, Long> {

    /** A hash without the bytes. */
    record Sceau(long lettre, String sha256) {}

    @Query("select new ca.qc.madi.correspondance.LettresGelees$Sceau(g.lettre, g.sha256) from LettreGelee g"
            + " where g.lettre in :lettres")
    List<Sceau> sceaux(Collection<Long> lettres);
}
