package ca.qc.madi.preuve;

import ca.qc.madi.flux.TablesDatees.Edition;
import ca.qc.madi.journal.FaitBrut;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of one dossier, from the database or from an evidence file.
 *
 * @param tete what its chain says it ends with
 * @param inscription the hash of its first fact that the programme's chain states
 * @param registres its rows, by table
 * @param tables the decision tables, every edition
 * @param fichiers the bytes stored under a hash
 * @param lettres the frozen PDF of the letter of this number
 * @param notes null where nothing tells of any
 */
record Conserve(
        String dossier,
        List<FaitBrut> faits,
        Tete tete,
        @Nullable String inscription,
        Map<Registre, List<Ligne>> registres,
        List<Edition> tables,
        Function<String, Optional<byte[]>> fichiers,
        Function<String, Optional<byte[]>> lettres,
        @Nullable Notes notes) {

    /** The chain of the notes on the dossier, kept like its own. */
    record Notes(
            String chaine,
            List<FaitBrut> faits,
            Tete tete,
            @Nullable String inscription) {}

    /** The last fact: its rank and hash. */
    record Tete(long rang, String empreinte) {}

    /** The tables whose rows are kept with a dossier. */
    enum Registre {
        DOSSIER,
        DEPOT,
        VERDICT,
        ECHEANCE,
        ORDRE,
        LOT,
        LETTRE,
        REFUS
    }

    List<Ligne> lignes(Registre registre) {
        return registres.getOrDefault(registre, List.of());
    }
}
