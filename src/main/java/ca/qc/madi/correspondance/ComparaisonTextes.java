package ca.qc.madi.correspondance;

import ca.qc.madi.dossier.PreuveSignature.EcartTexte;
import com.github.difflib.DiffUtils;
import java.util.List;

/** Where two texts differ, word by word: what both begin and end with is left out before anything is compared. */
final class ComparaisonTextes {

    static final int ECARTS_MONTRES = 20;

    /** Beyond it, one large difference says enough. */
    private static final int MOTS_COMPARES = 1024;

    private static final int LONGUEUR = 300;

    private ComparaisonTextes() {}

    static List<EcartTexte> comparer(List<String> projet, List<String> signe) {
        if (projet.equals(signe)) return List.of();
        int debut = 0;
        while (debut < projet.size()
                && debut < signe.size()
                && projet.get(debut).equals(signe.get(debut))) debut++;
        int finProjet = projet.size();
        int finSigne = signe.size();
        while (finProjet > debut
                && finSigne > debut
                && projet.get(finProjet - 1).equals(signe.get(finSigne - 1))) {
            finProjet--;
            finSigne--;
        }
        return differences(projet.subList(debut, finProjet), signe.subList(debut, finSigne));
    }

    private static List<EcartTexte> differences(List<String> projet, List<String> signe) {
        if (projet.size() > MOTS_COMPARES || signe.size() > MOTS_COMPARES) return List.of(ecart(projet, signe));
        return DiffUtils.diff(projet, signe).getDeltas().stream()
                .map(d -> ecart(d.getSource().getLines(), d.getTarget().getLines()))
                .toList();
    }

    private static EcartTexte ecart(List<String> projet, List<String> signe) {
        return new EcartTexte(extrait(projet), extrait(signe));
    }

    private static String extrait(List<String> mots) {
        String texte = String.join(" ", mots.subList(0, Math.min(mots.size(), LONGUEUR)));
        return texte.length() <= LONGUEUR ? texte : texte.substring(0, LONGUEUR) + "…";
    }
}
