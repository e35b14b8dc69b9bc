package ca.qc.madi.accueil.web;

import ca.qc.madi.formulaire.Extrait;
import ca.qc.madi.validation.Constat;
import ca.qc.madi.validation.Gravite;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a workbook, as a page shows it.
 *
 * @param adresse where the verdict is kept and can be sent from; null where it is not kept
 * @param sha256 of the workbook; empty when it was too big to be received
 * @param compte of all findings, whatever is filtered
 * @param filtre the only severity shown; null for all
 * @param onglets the findings shown, by tab
 * @param tus how many groups of findings are left to the files to download
 */
record VueVerdict(
        @Nullable String adresse,
        String sha256,
        String versionRegles,
        @Nullable String versionDisposition,
        Compte compte,
        @Nullable Gravite filtre,
        List<Onglet> onglets,
        int tus) {

    /** How many findings of each severity. */
    record Compte(long erreurs, long avertissements, long infos) {

        static Compte de(List<Constat> constats) {
            return new Compte(
                    combien(constats, Gravite.ERREUR),
                    combien(constats, Gravite.AVERTISSEMENT),
                    combien(constats, Gravite.INFO));
        }

        private static long combien(List<Constat> constats, Gravite gravite) {
            return constats.stream().filter(c -> c.gravite() == gravite).count();
        }

        public long total() {
            return erreurs + avertissements + infos;
        }
    }

    /**
     * The findings on one tab.
     *
     * @param nom null for those about the whole file
     * @param compte of all on this tab, whatever is filtered
     */
    record Onglet(int rang, @Nullable String nom, Compte compte, List<Groupe> groupes) {}

    /**
     * Findings that say the same of several cells.
     *
     * @param memePhrase each of them has the first one's sentence
     * @param extrait the sheet around one of its cells; null where there is nothing to show
     * @param tues how many of its cells are left to the files to download
     */
    record Groupe(
            List<Ligne> lignes,
            boolean memePhrase,
            @Nullable Extrait extrait,
            int tues) {

        public Constat premier() {
            return lignes.get(0).constat();
        }

        public int rang() {
            return lignes.get(0).rang();
        }

        public int nombre() {
            return lignes.size() + tues;
        }

        public boolean visee() {
            return lignes.stream().anyMatch(Ligne::visee);
        }
    }

    /**
     * One finding.
     *
     * @param rang its place in the verdict, from 1, whatever is filtered
     * @param place {@code 3!C58}; empty for a finding about the whole file or a whole tab
     * @param visee the address of the page asks for it
     * @param levee the analyst's decision to set it aside; null without one
     */
    record Ligne(
            int rang,
            Constat constat,
            String place,
            boolean visee,
            @Nullable VueLevee levee) {}

    /** A warning set aside, by whom and why. */
    record VueLevee(
            @Nullable String qui, String jour, @Nullable String motif) {}

    public boolean conforme() {
        return compte.erreurs() == 0;
    }

    /** Whether nothing more is offered than what stands on the page. */
    public boolean conserve() {
        return adresse != null;
    }
}
