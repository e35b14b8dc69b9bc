package ca.qc.madi.journal;

import jakarta.persistence.Tuple;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of the book as they stand, past the entities that the program keeps in memory. */
interface LignesDuLivre extends Repository<FaitConsigne, FaitConsigne.Place> {

    @Query(
            value = "select dossier, rang, type, version, contenu, par, date_effet, consigne_le, precedente, empreinte"
                    + " from fait where dossier = :dossier order by rang",
            nativeQuery = true)
    List<Tuple> faits(String dossier);

    @Query(value = "select distinct dossier from fait where dossier <> :sauf order by dossier", nativeQuery = true)
    List<String> dossiers(String sauf);

    @Query(
            value = "select f.dossier, f.rang, f.empreinte from fait f join (select dossier, max(rang) as dernier"
                    + " from fait group by dossier) d on d.dossier = f.dossier and d.dernier = f.rang"
                    + " order by f.dossier",
            nativeQuery = true)
    List<Tuple> tetes();

    @Query(value = "select dossier, rang, empreinte from chaine where dossier = :dossier", nativeQuery = true)
    List<Tuple> teteDite(String dossier);
}
