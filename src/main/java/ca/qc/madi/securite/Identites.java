package ca.qc.madi.securite;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Identites extends JpaRepository<Identite, Identite.Nom> {

    @Query("select count(i) > 0 from Identite i where i.nom.fournisseur = :fournisseur and i.personne = :personne")
    boolean lie(String fournisseur, String personne);
}
