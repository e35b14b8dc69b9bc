package ca.qc.madi.processus;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Passages extends JpaRepository<PassageConsigne, Long> {

    /** Those of the dossier's own processes and of its projects'; {@code projets} is a pattern of keys. */
    @Query("select p from PassageConsigne p where p.cle = :dossier or p.cle like :projets order by p.id")
    List<PassageConsigne> duDossier(String dossier, String projets);

    /** How often the flows of each row of each definition were taken. */
    record Compte(String definition, String flux, long nombre) {}

    @Query("select new ca.qc.madi.processus.Passages$Compte(p.definition, p.flux, count(p))"
            + " from PassageConsigne p group by p.definition, p.flux")
    List<Compte> compter();

    /**
     * Definition, node, how often it was begun, how many stand there now, milliseconds spent there by the others: the
     * engine's API counts its history but adds no durations up.
     */
    @Query(
            value = "select PROC_DEF_ID_, ACT_ID_, count(*), count(*) - count(DURATION_), coalesce(sum(DURATION_), 0)"
                    + " from ACT_HI_ACTINST where PROC_DEF_ID_ is not null group by PROC_DEF_ID_, ACT_ID_",
            nativeQuery = true)
    List<Object[]> sejours();
}
