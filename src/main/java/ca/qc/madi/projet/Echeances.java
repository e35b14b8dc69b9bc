package ca.qc.madi.projet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The ledger of due dates. */
public interface Echeances extends JpaRepository<Echeance, Long> {

    List<Echeance> findByDossierOrderByJour(String dossier);

    List<Echeance> findByEtatAndJourGreaterThanEqualOrderById(Echeance.Etat etat, LocalDate jour);

    List<Echeance> findByDossierInAndEtatOrderById(Collection<String> dossiers, Echeance.Etat etat);

    List<Echeance> findByNatureAndJourBetweenOrderByJourAscIdAsc(
            Echeance.Nature nature, LocalDate premier, LocalDate dernier);

    /** The first day after that one; {@code dossiers} counts only where {@code tous} is false. */
    @Query("select min(e.jour) from Echeance e where e.nature = :nature and e.jour > :jour"
            + " and (:tous = true or e.dossier in :dossiers)")
    Optional<LocalDate> suivante(Echeance.Nature nature, LocalDate jour, boolean tous, Collection<String> dossiers);

    /** The last day before that one; as above. */
    @Query("select max(e.jour) from Echeance e where e.nature = :nature and e.jour < :jour"
            + " and (:tous = true or e.dossier in :dossiers)")
    Optional<LocalDate> precedente(Echeance.Nature nature, LocalDate jour, boolean tous, Collection<String> dossiers);

    List<Echeance> findByNatureAndEtatOrderByJourAscIdAsc(Echeance.Nature nature, Echeance.Etat etat);

    List<Echeance> findByDossierAndProjetAndEtat(String dossier, String projet, Echeance.Etat etat);

    List<Echeance> findByDossierAndProjetAndRapport(String dossier, String projet, String rapport);

    Optional<Echeance> findByDossierAndProjetAndRapportAndNature(
            String dossier, String projet, String rapport, Echeance.Nature nature);
}
