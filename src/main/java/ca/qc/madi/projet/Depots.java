package ca.qc.madi.projet;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Depots extends JpaRepository<Depot, String> {

    /** The request under judgement. */
    @Query("select d from Depot d where d.dossier = :dossier and d.projet = :projet and d.rapport is null"
            + " and d.conforme is null")
    Optional<Depot> demandeEnCours(String dossier, String projet);

    /** The report under judgement. */
    @Query("select d from Depot d where d.dossier = :dossier and d.projet = :projet and d.rapport = :rapport"
            + " and d.conforme is null")
    Optional<Depot> rapportEnCours(String dossier, String projet, String rapport);

    /** The deposits received on the word of this verdict. */
    List<Depot> findByVerdictIdAndConformeTrueOrderByRecuLe(String verdictId);

    /** The deposit that came of a draft. */
    Optional<Depot> findByBrouillon(String brouillon);
}
