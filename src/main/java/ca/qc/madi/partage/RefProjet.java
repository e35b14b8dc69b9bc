package ca.qc.madi.partage;

/** One project of one dossier, for example P1 of D-0001. */
public record RefProjet(String dossier, String projet) {

    public RefRapport rapport(String rapport) {
        return new RefRapport(this, rapport);
    }

    @Override
    public String toString() {
        return dossier + "/" + projet;
    }
}
