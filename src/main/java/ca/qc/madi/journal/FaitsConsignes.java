package ca.qc.madi.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FaitsConsignes extends JpaRepository<FaitConsigne, FaitConsigne.Place> {

    @Query("select f from FaitConsigne f where f.place.dossier = :dossier order by f.place.rang")
    List<FaitConsigne> duDossier(String dossier);

    @Query("select f from FaitConsigne f order by f.place.dossier, f.place.rang")
    Stream<FaitConsigne> tous();

    @Query("select max(f.consigneLe) from FaitConsigne f")
    Optional<Instant> dernierInstant();
}
