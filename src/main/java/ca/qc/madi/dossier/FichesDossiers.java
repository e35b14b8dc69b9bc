package ca.qc.madi.dossier;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FichesDossiers extends JpaRepository<FicheDossier, String> {

    List<FicheDossier> findByEmetteurOrderById(String emetteur);

    List<FicheDossier> findAllByOrderById();

    @Query(value = "select nextval('dossier_seq')", nativeQuery = true)
    long prochainNumero();
}
