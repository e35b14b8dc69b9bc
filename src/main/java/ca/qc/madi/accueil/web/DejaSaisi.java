package ca.qc.madi.accueil.web;

import ca.qc.madi.partage.Motif;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in the form just refused, so that nothing has to be typed again; nothing for every other form.
 *
 * @param adresse where the refused form was posted; empty when none was
 * @param motifs why it was refused
 */
record DejaSaisi(String adresse, Map<String, List<String>> champs, List<Motif> motifs) {

    DejaSaisi(String adresse, Map<String, List<String>> champs) {
        this(adresse, champs, List.of());
    }

    /** Where the register is filled from a list. */
    static final String REGISTRE = "/formulaires/registre";

    /** Where other forms are posted that keep what was typed. */
    private static final List<String> SEULES = List.of("/essayer", "/absences", "/acces/jetons", "/acces/abonnements");

    /** Motives about the workbook itself; the others are about the list. */
    private static final List<String> DU_CLASSEUR = List.of("M-ANNOTATION-", "M-REGISTRE-06", "M-REGISTRE-07");

    static final DejaSaisi RIEN = new DejaSaisi("", Map.of());

    static DejaSaisi de(String adresse, Map<String, String[]> parametres) {
        Map<String, List<String>> champs = parametres.entrySet().stream()
                .filter(e -> !e.getKey().startsWith("_"))
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Arrays.asList(e.getValue())));
        return new DejaSaisi(adresse, champs);
    }

    /** Refused for these motives. */
    DejaSaisi refuse(List<Motif> pourquoi) {
        return new DejaSaisi(adresse, champs, List.copyOf(pourquoi));
    }

    /** With this field left out. */
    DejaSaisi sans(String champ) {
        Map<String, List<String>> tous = new HashMap<>(champs);
        tous.put(champ, List.of());
        return new DejaSaisi(adresse, tous, motifs);
    }

    /** With one value for each field. */
    static DejaSaisi simple(String adresse, Map<String, String> champs) {
        return new DejaSaisi(
                adresse,
                champs.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))));
    }

    public boolean concerne(Formulaire formulaire) {
        return formulaire.adresse().equals(adresse);
    }

    /** The id of the form it was typed in; of the page's content for a button of a list. */
    public String ancre() {
        return adresse.startsWith("/dossiers") || adresse.startsWith("/emetteurs") || SEULES.contains(adresse)
                ? Formulaire.ancre(adresse)
                : "contenu";
    }

    /** Where a motive is mended; on the page of the register, the field of the file it is about. */
    public String ancre(Motif motif) {
        if (!adresse.equals(REGISTRE)) {
            String champ = Fautes.champ(motif, champs);
            return champ == null ? ancre() : ancre() + "-" + champ;
        }
        return DU_CLASSEUR.stream().anyMatch(motif.code()::startsWith) ? "formulaire" : "depenses";
    }

    /** Why this field of the refused form is at fault; null where it is not, or the motive tells of no field. */
    public @Nullable Motif faute(Formulaire formulaire, Champ champ) {
        if (!concerne(formulaire)) return null;
        return motifs.stream()
                .filter(m -> champ.nom().equals(Fautes.champ(m, champs)))
                .findFirst()
                .orElse(null);
    }

    public String texte(Formulaire formulaire, String champ) {
        return valeurs(formulaire, champ).stream().findFirst().orElse("");
    }

    public boolean choisi(Formulaire formulaire, String champ, String valeur) {
        return valeurs(formulaire, champ).contains(valeur);
    }

    private List<String> valeurs(Formulaire formulaire, String champ) {
        return (concerne(formulaire) ? champs : formulaire.valeurs()).getOrDefault(champ, List.of());
    }
}
