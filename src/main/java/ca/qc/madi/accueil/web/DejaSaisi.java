package ca.qc.madi.accueil.web;

import ca.qc.madi.partage.Motif;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was typed in the form just refused, so that nothing has to be typed again; nothing for every other form.
 *
 * @param adresse where the refused form was posted; empty when none was
 */
record DejaSaisi(String adresse, Map<String, List<String>> champs) {

    /** Where the register is filled from a list. */
    static final String REGISTRE = "/formulaires/registre";

    /** Motives about the workbook itself; the others are about the list. */
    private static final List<String> DU_CLASSEUR = List.of("M-ANNOTATION-", "M-REGISTRE-06", "M-REGISTRE-07");

    static final DejaSaisi RIEN = new DejaSaisi("", Map.of());

    static DejaSaisi de(String adresse, Map<String, String[]> parametres) {
        Map<String, List<String>> champs = parametres.entrySet().stream()
                .filter(e -> !e.getKey().startsWith("_"))
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Arrays.asList(e.getValue())));
        return new DejaSaisi(adresse, champs);
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
        return adresse.startsWith("/dossiers") || adresse.startsWith("/emetteurs") || adresse.equals("/essayer")
                ? Formulaire.ancre(adresse)
                : "contenu";
    }

    /** Where a motive is mended; on the page of the register, the field of the file it is about. */
    public String ancre(Motif motif) {
        if (!adresse.equals(REGISTRE)) return ancre();
        return DU_CLASSEUR.stream().anyMatch(motif.code()::startsWith) ? "formulaire" : "depenses";
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
