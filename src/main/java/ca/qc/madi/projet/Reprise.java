package ca.qc.madi.projet;

import ca.qc.madi.validation.Constat;
import ca.qc.madi.validation.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * A kept verdict computed again from the stored bytes, with what was known then.
 *
 * @param disparus findings of the kept verdict that are not found again
 * @param apparus findings that the kept verdict does not have
 * @param memesVersions the same edition of the rules and of the layout judged it
 */
public record Reprise(List<Constat> disparus, List<Constat> apparus, boolean memesVersions) {

    static Reprise de(Verdict conserve, Verdict refait) {
        boolean versions = conserve.versionRegles().equals(refait.versionRegles())
                && String.valueOf(conserve.versionDisposition()).equals(String.valueOf(refait.versionDisposition()));
        return new Reprise(
                sans(conserve.constats(), refait.constats()), sans(refait.constats(), conserve.constats()), versions);
    }

    public boolean identique() {
        return memesVersions && disparus.isEmpty() && apparus.isEmpty();
    }

    /** What the first list has and the second has not, each as often. */
    private static List<Constat> sans(List<Constat> de, List<Constat> autres) {
        List<Constat> reste = new ArrayList<>(de);
        autres.forEach(reste::remove);
        return List.copyOf(reste);
    }
}
