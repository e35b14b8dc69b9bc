package ca.qc.madi.partage;

/** One report of one project: {@code AVANCEMENT-2023} for the civil year 2023, or {@code FINAL}. */
public record RefRapport(RefProjet projet, String rapport) {

    public static final String FINAL = "FINAL";
    private static final String AVANCEMENT = "AVANCEMENT-";

    public static String avancement(int annee) {
        return AVANCEMENT + annee;
    }

    public boolean estFinal() {
        return rapport.equals(FINAL);
    }

    public Etape etape() {
        return estFinal() ? Etape.FINAL : Etape.AVANCEMENT;
    }

    /** The civil year a progress report covers. */
    public int annee() {
        if (estFinal()) throw new IllegalStateException("a final report covers no single year");
        return Integer.parseInt(rapport.substring(AVANCEMENT.length()));
    }

    @Override
    public String toString() {
        return projet + "/" + rapport;
    }
}
