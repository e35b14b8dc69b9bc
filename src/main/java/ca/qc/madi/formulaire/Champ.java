package ca.qc.madi.formulaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One single value of an onglet: its label, and where the blank gabarit has it.
 *
 * @param choix the values it may take, as a person reads them
 * @param codes the program's name for each of these choices, where the layout states it; the order never matters
 */
public record Champ(
        String id,
        String libelle,
        Adresse place,
        TypeValeur type,
        Exigence requis,
        List<String> choix,
        Map<String, String> codes) {

    /** The choice that stands for a value of the program; empty when the layout has none. */
    public Optional<String> choix(Enum<?> valeur) {
        return choix.stream().filter(c -> designe(c, valeur)).findFirst();
    }

    /** The value of the program that a choice stands for; empty when it stands for none of them. */
    public <T extends Enum<T>> Optional<T> valeur(@Nullable String lu, T[] valeurs) {
        return Stream.of(valeurs).filter(v -> lu != null && designe(lu, v)).findFirst();
    }

    /** A choice without a code stands for the value whose name it contains: « Rapport final », FINAL. */
    private boolean designe(String lu, Enum<?> valeur) {
        String code = codes.get(lu);
        if (code != null) return code.equals(valeur.name());
        return choix.contains(lu) && Libelles.cle(lu).contains(Libelles.cle(valeur.name()));
    }
}
