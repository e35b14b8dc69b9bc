package ca.qc.madi.processus;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The engine's history beside the register of tasks: the database takes one from the other, and gives what is left. */
interface TachesNonInscrites extends Repository<PassageConsigne, Long> {

    /**
     * The ids of tasks that were done and that the register does not hold as done, the first of them.
     *
     * @param faite what the engine writes of a task that was done
     */
    @Query(
            value = "select h.id_ from act_hi_taskinst h where h.end_time_ is not null and h.delete_reason_ = :faite"
                    + " and not exists (select 1 from tache_faite t where t.id = h.id_)"
                    + " order by h.id_ limit :nombre",
            nativeQuery = true)
    List<String> faites(String faite, int nombre);
}
