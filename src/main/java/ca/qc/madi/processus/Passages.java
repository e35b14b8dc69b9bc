package ca.qc.madi.processus;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Passages extends JpaRepository<PassageConsigne, Long> {

    /** Those of the dossier's own processes and of its projects'; {@code projets} is a pattern of keys. */
    @Query("select p from PassageConsigne p where p.cle = :dossier or p.cle like :projets order by p.id")
    List<PassageConsigne> duDossier(String dossier, String projets);

    /** How often each flow of each definition was taken. */
    record Compte(String definition, String flux, long nombre) {}

    @Query("select new ca.qc.madi.processus.Passages$Compte(p.definition, p.flux, count(p))"
            + " from PassageConsigne p group by p.definition, p.flux")
    List<Compte> compter();
}
