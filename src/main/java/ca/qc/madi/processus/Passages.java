package ca.qc.madi.processus;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Passages extends JpaRepository<PassageConsigne, Long> {

    List<PassageConsigne> findByCleOrderById(String cle);
}
