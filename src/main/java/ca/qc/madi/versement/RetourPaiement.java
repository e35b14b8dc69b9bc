package ca.qc.madi.versement;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.ConstatImport;
import ca.qc.madi.partage.Motif;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Saisie;
import ca.qc.madi.partage.TableCsv;
import ca.qc.madi.versement.OrdrePaiement.Etat;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One line of what the paying system answers: the payment, {@code PAYE} or {@code REJETE} under {@code issue}, and its
 * reference, or why it was sent back.
 */
record RetourPaiement(TableCsv.Ligne ligne) {

    /** The columns of such a file. */
    static final List<String> COLONNES =
            List.of("lot", "dossier", "projet", "rapport", "montant", "issue", "reference");

    private static final List<Etat> ISSUES = List.of(Etat.PAYE, Etat.REJETE);

    RefRapport ref() {
        return FichierPaiements.ref(ligne);
    }

    Etat issue() {
        return Etat.valueOf(ligne.texte("issue"));
    }

    String reference() {
        return ligne.texte("reference");
    }

    /** What is wrong with the line, given the payment it speaks of if there is one. */
    Optional<ConstatImport> constat(Optional<OrdrePaiement> ordre) {
        if (ISSUES.stream().noneMatch(e -> e.name().equals(ligne.texte("issue"))))
            return erreur("issue", Motif.de("M-LOT-02", ligne.texte("issue")));
        if (reference().isEmpty()) return erreur("reference", Motif.de("M-LOT-03"));
        if (ordre.isEmpty() || !ligne.texte("lot").equals(ordre.get().lot()))
            return erreur("lot", Motif.de("M-LOT-04", ligne.texte("lot")));
        if (ordre.get().etat() != Etat.TRANSMIS)
            return erreur("rapport", Motif.de("M-LOT-05", ref().projet().projet(), ref().rapport()));
        return montant(ordre.get().montant());
    }

    private Optional<ConstatImport> montant(Money attendu) {
        try {
            Money montant = Saisie.montant(ligne.texte("montant"));
            return montant.equals(attendu)
                    ? Optional.empty()
                    : erreur("montant", Motif.de("M-LOT-06", attendu.getAmount().toPlainString()));
        } catch (ActeRefuse e) {
            return erreur("montant", e.motifs().get(0));
        }
    }

    private Optional<ConstatImport> erreur(String colonne, Motif motif) {
        return Optional.of(new ConstatImport(ligne.numero(), colonne, true, motif));
    }
}
