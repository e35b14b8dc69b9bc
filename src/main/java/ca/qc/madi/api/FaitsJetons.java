package ca.qc.madi.api;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FaitsJetons extends JpaRepository<FaitJeton, FaitJeton.Place> {

    @Query("select f from FaitJeton f where f.place.dossier = :dossier")
    List<FaitJeton> duDossier(String dossier);
}
