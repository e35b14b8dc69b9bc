package ca.qc.madi.bureau;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface LiensInscrits extends JpaRepository<LienInscrit, String> {

    Optional<LienInscrit> findByEmpreinte(String empreinte);
}
