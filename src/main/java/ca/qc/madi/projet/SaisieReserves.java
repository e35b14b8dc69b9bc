package ca.qc.madi.projet;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Saisie;
import ca.qc.madi.projet.Reserves.Ecart;
import ca.qc.madi.projet.Reserves.Reduction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The reserves an analyst typed in a form: documents ticked with their reason, an amount with its own. */
public final class SaisieReserves {

    private SaisieReserves() {}

    /**
     * Reads the fields {@code ecart} (numbers of documents), {@code motif.<number>}, {@code reduction} and
     * {@code motifReduction}.
     *
     * @throws ActeRefuse M-TEXTE-01 without a reason, M-MONTANT-01 for an amount that takes nothing away
     */
    public static Reserves lire(List<String> ecarts, Map<String, String> champs) {
        List<Ecart> lus = ecarts.stream()
                .distinct()
                .map(piece -> new Ecart(piece, motif(champs, "motif." + piece)))
                .toList();
        return new Reserves(lus, reduction(champs));
    }

    /** The fields that would be read back as these reserves. */
    public static Map<String, List<String>> ecrire(Reserves reserves) {
        Map<String, List<String>> champs = new HashMap<>();
        champs.put("ecart", reserves.ecarts().stream().map(Ecart::piece).toList());
        reserves.ecarts().forEach(e -> champs.put("motif." + e.piece(), List.of(e.motif())));
        reserves.accordeMoins().ifPresent(r -> {
            champs.put("reduction", List.of(Montants.texte(r.montant())));
            champs.put("motifReduction", List.of(r.motif()));
        });
        return champs;
    }

    private static @Nullable Reduction reduction(Map<String, String> champs) {
        String texte = champs.getOrDefault("reduction", "");
        if (texte.isBlank()) return null;
        Money montant = Saisie.montant(texte);
        if (!montant.isPositive()) throw new ActeRefuse("M-MONTANT-01");
        return new Reduction(montant, motif(champs, "motifReduction"));
    }

    private static String motif(Map<String, String> champs, String nom) {
        String motif = champs.getOrDefault(nom, "").strip();
        if (motif.isEmpty()) throw new ActeRefuse("M-TEXTE-01");
        return motif;
    }
}
