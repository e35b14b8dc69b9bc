package ca.qc.madi.preuve;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The seals, oldest first. */
interface SceauxConserves extends Repository<SceauConserve, Long> {

    List<SceauConserve> findAllByOrderByNumero();

    Optional<SceauConserve> findFirstByOrderByNumeroDesc();

    SceauConserve save(SceauConserve sceau);
}
