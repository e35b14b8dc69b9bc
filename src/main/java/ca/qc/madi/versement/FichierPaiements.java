package ca.qc.madi.versement;

import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.TableCsv;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;

/**
 * The file of one batch for the paying system: one line D for each payment, then one line T with the control totals,
 * their number under {@code ligne} and their sum under {@code montant}. Amounts are plain decimals in CAD.
 */
final class FichierPaiements {

    private static final String VERSEMENT = "D";
    private static final List<String> COLONNES =
            List.of("type", "lot", "ligne", "dossier", "neq", "emetteur", "projet", "rapport", "montant", "devise");

    private final List<List<String>> rangs = new ArrayList<>(List.of(COLONNES));
    private final String lot;
    private Money total = Montants.ZERO;

    FichierPaiements(String lot) {
        this.lot = lot;
    }

    /** The payments of such a file, in its order. */
    static List<LigneLot> lire(byte[] octets) {
        return TableCsv.lire(octets, COLONNES).stream()
                .filter(l -> l.texte("type").equals(VERSEMENT))
                .map(l -> new LigneLot(
                        l.texte("lot"),
                        ref(l),
                        TableCsv.sansApostrophe(l.texte("emetteur")),
                        Montants.dollars(l.texte("montant"))))
                .toList();
    }

    /** The payment that a line of such a file, or of the answer to it, is about. */
    static RefRapport ref(TableCsv.Ligne ligne) {
        return new RefProjet(ligne.texte("dossier"), ligne.texte("projet")).rapport(ligne.texte("rapport"));
    }

    void ajouter(OrdrePaiement ordre, Emetteur emetteur) {
        RefRapport ref = ordre.ref();
        rangs.add(List.of(
                VERSEMENT,
                lot,
                String.valueOf(rangs.size()),
                ref.projet().dossier(),
                Objects.requireNonNullElse(emetteur.neq(), ""),
                emetteur.nom(),
                ref.projet().projet(),
                ref.rapport(),
                Montants.texte(ordre.montant()),
                devise()));
        total = total.plus(ordre.montant());
    }

    int nombre() {
        return rangs.size() - 1;
    }

    Money total() {
        return total;
    }

    byte[] octets() {
        List<List<String>> tous = new ArrayList<>(rangs);
        tous.add(List.of("T", lot, String.valueOf(nombre()), "", "", "", "", "", Montants.texte(total), devise()));
        return TableCsv.ecrire(tous);
    }

    private String devise() {
        return total.getCurrencyUnit().getCode();
    }
}
