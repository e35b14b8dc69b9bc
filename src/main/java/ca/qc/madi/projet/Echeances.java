package ca.qc.madi.projet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The ledger of due dates. */
public interface Echeances extends JpaRepository<Echeance, Long> {

    List<Echeance> findByDossierOrderByJour(String dossier);

    List<Echeance> findByEtatAndJourGreaterThanEqualOrderById(Echeance.Etat etat, LocalDate jour);

    List<Echeance> findByDossierInAndEtatOrderById(Collection<String> dossiers, Echeance.Etat etat);

    List<Echeance> findByNatureAndJourBetweenOrderByJourAscIdAsc(
            Echeance.Nature nature, LocalDate premier, LocalDate dernier);

    List<Echeance> findByNatureAndEtatOrderByJourAscIdAsc(Echeance.Nature nature, Echeance.Etat etat);

    List<Echeance> findByDossierAndProjetAndEtat(String dossier, String projet, Echeance.Etat etat);

    Optional<Echeance> findByDossierAndProjetAndRapportAndNature(
            String dossier, String projet, String rapport, Echeance.Nature nature);
}
