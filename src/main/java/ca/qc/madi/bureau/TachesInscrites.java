package ca.qc.madi.bureau;

import ca.qc.madi.flux.TypeTache;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TachesInscrites extends JpaRepository<TacheInscrite, String> {

    @Query("select t from TacheInscrite t where t.dossier = :dossier order by t.creee, t.id")
    List<TacheInscrite> ouvertes(String dossier);

    @Query("select t from TacheInscrite t order by t.creee, t.id")
    List<TacheInscrite> ouvertes();

    @Query("select t from TacheInscrite t where t.dossier = :dossier and t.projet = :projet and t.rapport = :rapport")
    List<TacheInscrite> ouvertes(String dossier, String projet, String rapport);

    /** {@code projet} and {@code rapport} empty for any. */
    @Query("select t from TacheInscrite t where t.type = :type and t.dossier = :dossier"
            + " and (:projet = '' or t.projet = :projet) and (:rapport = '' or t.rapport = :rapport)")
    List<TacheInscrite> ouvertes(TypeTache type, String dossier, String projet, String rapport);

    /** Oldest first; {@code dossier} and {@code emetteur} empty for all, and for an émetteur its own tasks only. */
    @Query("select t from TacheInscrite t where (:dossier = '' or t.dossier = :dossier)"
            + " and (:emetteur = '' or (t.emetteur = :emetteur and t.role = ca.qc.madi.partage.Role.EMETTEUR))"
            + " order by t.creee, t.id limit :nombre offset :passer")
    List<TacheInscrite> ouvertes(String dossier, String emetteur, int passer, int nombre);

    @Query("select count(t) from TacheInscrite t where (:dossier = '' or t.dossier = :dossier)"
            + " and (:emetteur = '' or (t.emetteur = :emetteur and t.role = ca.qc.madi.partage.Role.EMETTEUR))")
    long compter(String dossier, String emetteur);

    @Query(
            "select e.id as id, e.nom as nom from FicheDossier f, Emetteur e where f.id = :dossier and e.id = f.emetteur")
    Optional<NomSociete> societe(String dossier);

    /** The émetteur of a dossier, its sites and contacts left alone. */
    interface NomSociete {

        String getId();

        String getNom();
    }
}
