package ca.qc.madi.preuve;

import jakarta.persistence.Tuple;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the tables hold of one dossier, row by row as it stands. */
interface LignesConservees extends Repository<Lecture, Long> {

    @Query(value = "select * from dossier where id = :dossier", nativeQuery = true)
    List<Tuple> dossier(String dossier);

    @Query(
            value = "select id, dossier, projet, rapport, fichier, declaration, recu_le, conforme, verdict, verdict_id,"
                    + " envoi, brouillon from depot where dossier = :dossier order by recu_le, id",
            nativeQuery = true)
    List<Tuple> depot(String dossier);

    @Query(value = "select * from verdict where dossier = :dossier order by rendu_le, id", nativeQuery = true)
    List<Tuple> verdict(String dossier);

    @Query(
            value = "select dossier, projet, rapport, nature, jour, etat from echeance where dossier = :dossier"
                    + " order by projet, rapport, nature",
            nativeQuery = true)
    List<Tuple> echeance(String dossier);

    @Query(
            value = "select dossier, projet, rapport, montant, emis_le, etat, lot, reference from ordre_paiement"
                    + " where dossier = :dossier order by projet, rapport",
            nativeQuery = true)
    List<Tuple> ordre(String dossier);

    @Query(
            value = "select acte, projet, par, date_effet, consigne_le, codes, motifs from refus"
                    + " where dossier = :dossier order by id",
            nativeQuery = true)
    List<Tuple> refus(String dossier);

    @Query(
            value = "select l.id, l.rang, l.modele, l.version, l.langue, l.jour, l.donnees, l.ecrite_le, g.sha256"
                    + " from lettre l left join lettre_gelee g on g.lettre = l.id where l.dossier = :dossier"
                    + " order by l.rang, l.modele",
            nativeQuery = true)
    List<Tuple> lettre(String dossier);

    @Query(value = "select contenu from lettre_gelee where lettre = :lettre", nativeQuery = true)
    List<byte[]> pdf(long lettre);

    @Query(value = "select contenu from fichier where sha256 = :sha256", nativeQuery = true)
    List<byte[]> fichier(String sha256);

    @Query(value = "select identifiant, role from compte", nativeQuery = true)
    List<Tuple> qualites();

    @Query(
            value = "select l.numero, l.nombre, l.total, l.fichier, o.somme, o.ordres from lot_paiement l join"
                    + " (select lot, sum(montant) as somme, count(*) as ordres from ordre_paiement group by lot) o"
                    + " on o.lot = l.numero where l.numero in"
                    + " (select lot from ordre_paiement where dossier = :dossier) order by l.numero",
            nativeQuery = true)
    List<Tuple> lot(String dossier);
}
