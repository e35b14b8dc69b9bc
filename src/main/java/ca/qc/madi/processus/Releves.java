package ca.qc.madi.processus;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;

interface Releves extends JpaRepository<Releve, Long> {

    List<Releve> findByDossierAndCoupeTrueOrderById(String dossier);

    Optional<Releve> findFirstByDossierAndProjetAndRouvertFalseOrderByIdDesc(String dossier, @Nullable String projet);
}
