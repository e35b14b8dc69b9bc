package ca.qc.madi.accueil.web;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Motif;
import ca.qc.madi.partage.Saisie;
import ca.qc.madi.partage.Texte;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which field of a refused form a motive is about, where what was typed tells it. */
final class Fautes {

    /** The motive of a form sent without one of its fields. */
    static final String CHAMP_MANQUANT = "M-SAISIE-08";

    /** Motives whose sentence quotes what was typed. */
    private static final List<String> CITENT = List.of("M-SAISIE-01", "M-SAISIE-02", "M-SAISIE-03", "M-SAISIE-05");

    private static final List<String> MONTANTS = List.of(
            "montant",
            "enveloppe",
            "reduction",
            "exerciceCourant",
            "janvierMars",
            "exerciceSuivant",
            "exerciceUlterieur");

    private static final List<String> JOURS =
            List.of("debut", "effet", "survenu", "fin", "achevee", "echeance", "jour", "dateEffet");

    private static final List<String> TEXTES = List.of("texte", "motifReduction", "motif", "note");

    /** Motives that are each about one field, whatever was typed in it. */
    private static final Map<String, String> DU_CHAMP = Map.of(
            "M-NOTE-01",
            "note",
            "M-NOTE-02",
            "projet",
            "M-NOTE-03",
            "corrige",
            "M-ABSENCE-01",
            "fin",
            "M-ABSENCE-02",
            "delegue",
            "M-ABSENCE-03",
            "debut",
            "M-JETON-01",
            "systeme",
            "M-ABO-01",
            "adresse",
            "M-ABO-03",
            "types");

    private static final String ISO = "\\d{4}-\\d{2}-\\d{2}";

    private Fautes() {}

    /** @param champs what was typed, by field */
    static @Nullable String champ(Motif motif, Map<String, List<String>> champs) {
        String code = motif.code();
        if (DU_CHAMP.containsKey(code)) return DU_CHAMP.get(code);
        if (code.equals(CHAMP_MANQUANT)) return manquant(champs);
        if (CITENT.contains(code)) return cite(motif, champs, ".+");
        if (code.startsWith("M-DATE-")) return cite(motif, champs, ISO);
        if (code.startsWith("M-MONTANT-")) return montant(champs);
        if (code.equals("M-TEXTE-01")) return vide(champs);
        return null;
    }

    /** The motive that names a field left out. */
    static Motif manquant(String champ) {
        String cle = "champ." + champ;
        Texte libelle = Texte.existe(cle) ? Texte.de(cle) : new Texte(champ, champ);
        String refus = "refus." + CHAMP_MANQUANT;
        return new Motif(
                CHAMP_MANQUANT,
                new Texte(
                        Texte.de(refus, libelle.fr()).fr(),
                        Texte.de(refus, libelle.en()).en()));
    }

    /** What was left out stands without any value. */
    private static @Nullable String manquant(Map<String, List<String>> champs) {
        return champs.entrySet().stream()
                .filter(e -> e.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The field whose text the sentence quotes, the first quoted. */
    private static @Nullable String cite(Motif motif, Map<String, List<String>> champs, String forme) {
        String phrase = motif.texte().fr();
        return champs.entrySet().stream()
                .filter(e -> premier(e.getValue()).matches(forme) && phrase.contains(premier(e.getValue())))
                .min(Comparator.comparingInt(e -> phrase.indexOf(premier(e.getValue()))))
                .map(Map.Entry::getKey)
                .orElseGet(() -> sansValeur(motif, champs));
    }

    /** A date or an amount that was asked for and left blank. */
    private static @Nullable String sansValeur(Motif motif, Map<String, List<String>> champs) {
        List<String> noms = motif.code().equals("M-SAISIE-01") ? JOURS : MONTANTS;
        if (!motif.code().matches("M-SAISIE-0[12]")) return null;
        return noms.stream()
                .filter(champs::containsKey)
                .filter(nom -> premier(champs.getOrDefault(nom, List.of())).isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The amount that is not above zero, or else the first. */
    private static @Nullable String montant(Map<String, List<String>> champs) {
        List<String> saisis = MONTANTS.stream()
                .filter(nom -> !premier(champs.getOrDefault(nom, List.of())).isBlank())
                .toList();
        return saisis.stream()
                .filter(nom -> !positif(premier(champs.getOrDefault(nom, List.of()))))
                .findFirst()
                .or(() -> saisis.stream().findFirst())
                .orElse(null);
    }

    private static boolean positif(String texte) {
        try {
            return Saisie.montant(texte).isPositive();
        } catch (ActeRefuse illisible) {
            return false;
        }
    }

    private static @Nullable String vide(Map<String, List<String>> champs) {
        return TEXTES.stream()
                .filter(champs::containsKey)
                .filter(nom -> premier(champs.getOrDefault(nom, List.of())).isBlank())
                .findFirst()
                .orElse(null);
    }

    private static String premier(List<String> valeurs) {
        return valeurs.isEmpty() ? "" : valeurs.get(0).strip();
    }
}
