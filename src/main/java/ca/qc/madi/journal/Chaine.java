package ca.qc.madi.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The head of one dossier's chain. Whoever acts on the dossier holds this row: acts on one dossier are serial. */
@Entity
@Table(name = "chaine")
class Chaine {

    @Id
    private String dossier;

    private long rang;
    private String empreinte;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Chaine() {}

    Chaine(String dossier) {
        this.dossier = dossier;
        this.empreinte = Empreinte.ORIGINE;
    }

    String dossier() {
        return dossier;
    }

    long rang() {
        return rang;
    }

    String empreinte() {
        return empreinte;
    }

    long prochainRang() {
        return rang + 1;
    }

    void avancer(FaitConsigne fait) {
        rang = fait.rang();
        empreinte = fait.empreinte();
    }
}
