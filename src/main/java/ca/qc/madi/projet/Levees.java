package ca.qc.madi.projet;

import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.projet.FaitProjet.AvertissementLeve;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.validation.Constat;
import ca.qc.madi.validation.Gravite;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An analyst sets a warning of a received workbook aside, with a reason that stands in the journal: who, when, why,
 * which finding, which file. An ERREUR is never set aside: the émetteur mends it.
 */
@Component
public class Levees {

    private final Actes actes;
    private final Journal journal;
    private final Verdicts verdicts;
    private final Depots depots;

    Levees(Actes actes, Journal journal, Verdicts verdicts, Depots depots) {
        this.actes = actes;
        this.journal = journal;
        this.verdicts = verdicts;
        this.depots = depots;
    }

    /**
     * Which finding of a verdict.
     *
     * @param cellule {@code 3!C58}; empty for a finding about the whole file or a whole tab
     */
    public record Cible(String code, String cellule) {

        public static Cible de(Constat constat) {
            return new Cible(constat.code(), place(constat.onglet(), constat.cellule()));
        }

        /** From its text, {@code G-RATE-01@3!G13}. */
        public static Cible lire(String texte) {
            int separateur = texte.indexOf('@');
            return separateur < 0
                    ? new Cible(texte, "")
                    : new Cible(texte.substring(0, separateur), texte.substring(separateur + 1));
        }

        public String texte() {
            return code + "@" + cellule;
        }

        private static String place(@Nullable Integer onglet, @Nullable String cellule) {
            if (onglet == null) return "";
            return cellule == null ? String.valueOf(onglet) : onglet + "!" + cellule;
        }
    }

    /** A warning set aside, by whom and when. */
    public record Levee(AvertissementLeve fait, String par, Instant consigneLe) {

        public boolean vise(Constat constat) {
            return Cible.de(constat).equals(new Cible(fait.code(), fait.cellule()));
        }
    }

    /**
     * Sets the warning aside.
     *
     * @throws ActeRefuse M-LEVEE-01 for what is no warning, M-LEVEE-02 the second time, M-LEVEE-03 for a workbook that
     *     was not received, M-LEVEE-04 when the verdict has no such finding, M-TEXTE-01 without a reason
     */
    public void lever(String dossier, String id, Cible cible, String motif, Acteur par, Instant quand) {
        VerdictConserve verdict = verdicts.lire(dossier, id, par);
        String projet = verdict.projet().projet();
        actes.executer(new Acte("levee", dossier, projet, par, quand), () -> {
            Geste.LEVER_AVERTISSEMENT.exiger(par);
            Constat constat = constat(verdict, cible);
            if (constat.gravite() != Gravite.AVERTISSEMENT) throw new ActeRefuse("M-LEVEE-01", cible.code());
            Depot depot = recu(verdict);
            ActeRefuse.siAvant(Horloge.jour(depot.recuLe()), Horloge.jour(quand), "M-DATE-02");
            ActeRefuse.siVide(motif);
            if (de(verdict).stream().anyMatch(l -> l.vise(constat))) throw new ActeRefuse("M-LEVEE-02", cible.code());
            journal.consigner(
                    dossier,
                    new AvertissementLeve(
                            projet,
                            verdict.rapport(),
                            id,
                            verdict.sha256(),
                            cible.code(),
                            cible.cellule(),
                            constat.libelle(),
                            motif.strip()));
        });
    }

    /** The warnings set aside on the same file of the same project and report, oldest first. */
    public List<Levee> de(VerdictConserve verdict) {
        return journal.lire(verdict.projet().dossier()).stream()
                .filter(fait -> fait.contenu() instanceof AvertissementLeve)
                .map(Levees::levee)
                .filter(l -> l.fait().projet().equals(verdict.projet().projet())
                        && Objects.equals(l.fait().rapport(), verdict.rapport())
                        && l.fait().formulaire().equals(verdict.sha256()))
                .toList();
    }

    /** Whether a deposit was received on the word of this verdict. */
    public boolean depose(VerdictConserve verdict) {
        return !depots.findByVerdictIdAndConformeTrueOrderByRecuLe(verdict.id()).isEmpty();
    }

    private Depot recu(VerdictConserve verdict) {
        return depots.findByVerdictIdAndConformeTrueOrderByRecuLe(verdict.id()).stream()
                .findFirst()
                .orElseThrow(() -> new ActeRefuse("M-LEVEE-03"));
    }

    private static Constat constat(VerdictConserve verdict, Cible cible) {
        return verdict.verdict().constats().stream()
                .filter(c -> Cible.de(c).equals(cible))
                .findFirst()
                .orElseThrow(() -> new ActeRefuse("M-LEVEE-04", cible.code()));
    }

    private static Levee levee(Fait fait) {
        return new Levee((AvertissementLeve) fait.contenu(), fait.par(), fait.consigneLe());
    }
}
