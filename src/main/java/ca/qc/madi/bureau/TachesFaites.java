package ca.qc.madi.bureau;

import ca.qc.madi.flux.TypeTache;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TachesFaites extends JpaRepository<TacheFaite, String> {

    /** Of those done and of those open. */
    @Query("select t.auNomDe from TacheFaite t where t.type = :type and t.dossier = :dossier"
            + " and t.projet = :projet and t.rapport = :rapport and t.auNomDe is not null"
            + " union select t.auNomDe from TacheInscrite t where t.type = :type and t.dossier = :dossier"
            + " and t.projet = :projet and t.rapport = :rapport and t.auNomDe is not null")
    Set<String> mandants(TypeTache type, String dossier, String projet, String rapport);
}
