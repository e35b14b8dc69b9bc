package ca.qc.madi.bureau;

import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.partage.Role;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One task as the register tells it.
 *
 * @param societe name of the émetteur
 * @param echeance last day in Québec to do it in, as the ledger of due dates has it
 * @param titulaire identifier of the person who holds it
 * @param auNomDe the absent colleague it was taken for
 * @param suiviLe the day somebody wants to come back to it
 */
public record LigneRegistre(
        String id,
        TypeTache type,
        Place place,
        Repere repere,
        String emetteur,
        String societe,
        Instant creee,
        @Nullable LocalDate echeance,
        @Nullable String titulaire,
        @Nullable String auNomDe,
        @Nullable LocalDate suiviLe,
        @Nullable Instant acheveeLe,
        @Nullable String acheveePar) {

    public boolean ouverte() {
        return place != Place.FAITE;
    }

    public boolean deLEmetteur() {
        return type.role() == Role.EMETTEUR;
    }
}
