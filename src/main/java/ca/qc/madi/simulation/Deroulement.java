package ca.qc.madi.simulation;

import ca.qc.madi.historique.EtapeVecue;
import ca.qc.madi.partage.Texte;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a scenario, in the shape of its JSON output. Amounts in CAD with two decimals, days in Québec.
 *
 * @param autorisation DECRET or CT, null when the dossier did not come that far
 * @param etat state by project, and of the dossier under « dossier »
 * @param differences where what came differs from what was expected; empty when all holds
 */
@JsonPropertyOrder(alphabetic = false)
public record Deroulement(
        String scenario,
        @Nullable String autorisation,
        List<Etape> etapes,
        List<Versement> versements,
        List<Remboursement> remboursements,
        List<TacheOuverte> taches,
        List<Jeu.Refus> refus,
        Map<String, String> etat,
        @Nullable BigDecimal solde,
        Journal journal,
        List<Difference> differences) {

    /** @param fin null while it lasts */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Etape(
            String etape,
            @Nullable String projet,
            @Nullable String rapport,
            String debut,
            @Nullable String fin) {

        static Etape de(EtapeVecue vecue) {
            return new Etape(
                    vecue.etape(),
                    vecue.projet(),
                    vecue.rapport(),
                    vecue.debut().toString(),
                    vecue.fin() == null ? null : vecue.fin().toString());
        }
    }

    /** One payment; its derivation adds up to its amount. */
    public record Versement(String projet, String date, BigDecimal montant, String plafond, List<Ligne> derivation) {}

    public record Ligne(String regle, String libelle, BigDecimal montant) {

        static Ligne de(String regle, Texte libelle, BigDecimal montant) {
            return new Ligne(regle, libelle.fr(), montant);
        }
    }

    /** One refund invoiced, under its rule. */
    public record Remboursement(String projet, String date, BigDecimal montant, String regle) {}

    /** @param echeance last day to do it, null where none is set */
    public record TacheOuverte(
            String nom,
            String role,
            @Nullable String projet,
            String creee,
            @Nullable String echeance) {}

    /** @param empreinte hash of the dossier's last fact */
    public record Journal(int faits, String empreinte) {}

    /** @param chemin where, for example {@code versements[1].montant} */
    public record Difference(
            String chemin,
            @Nullable String attendu,
            @Nullable String obtenu) {}

    public boolean conforme() {
        return differences.isEmpty();
    }
}
