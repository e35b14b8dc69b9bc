package ca.qc.madi.preuve;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** What was read; only ever added to. */
interface Lectures extends Repository<Lecture, Long> {

    Lecture save(Lecture lecture);

    List<Lecture> findByDossierOrderByIdDesc(String dossier, Limit combien);
}
