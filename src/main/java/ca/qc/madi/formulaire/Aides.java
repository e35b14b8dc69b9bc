package ca.qc.madi.formulaire;

import ca.qc.madi.partage.Texte;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What each cell of one edition of the form is for, as the file beside its layout says; a layout without such a file
 * has no help.
 */
public final class Aides {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final Map<String, Aides> CONNUES = new ConcurrentHashMap<>();

    private final Map<String, Texte> parId;
    private final Map<String, Texte> parLibelle = new HashMap<>();

    private Aides(Disposition disposition) {
        parId = lire("/templates/formulaire/aide-" + disposition.version() + ".yaml");
        for (Onglet onglet : disposition.onglets()) {
            onglet.champs().forEach(c -> nommer(onglet, c.libelle(), champ(c)));
            onglet.tableaux().forEach(t -> t.colonnes().forEach(c -> nommer(onglet, t, c)));
        }
    }

    public static Aides de(Disposition disposition) {
        return CONNUES.computeIfAbsent(disposition.version(), v -> new Aides(disposition));
    }

    /** What a finding's cell is for, by the tab and label it bears; empty for a title, a total, a whole tab or file. */
    public Optional<Texte> pour(@Nullable Integer onglet, String libelle) {
        return Optional.ofNullable(parLibelle.get(onglet + libelle));
    }

    Optional<Texte> champ(Champ champ) {
        return Optional.ofNullable(parId.get(champ.id()));
    }

    Optional<Texte> colonne(Tableau tableau, Colonne colonne) {
        return Optional.ofNullable(parId.get(tableau.id() + "." + colonne.id()));
    }

    private void nommer(Onglet onglet, Tableau tableau, Colonne colonne) {
        String libelle = tableau.ancre() + " – " + colonne.libelle();
        nommer(onglet, libelle, colonne(tableau, colonne));
        colonne.annees().keySet().forEach(a -> nommer(onglet, libelle + " " + a, colonne(tableau, colonne)));
    }

    private void nommer(Onglet onglet, String libelle, Optional<Texte> aide) {
        aide.ifPresent(texte -> parLibelle.put(onglet.numero() + libelle, texte));
    }

    private static Map<String, Texte> lire(String chemin) {
        try (InputStream fichier = Aides.class.getResourceAsStream(chemin)) {
            return fichier == null ? Map.of() : YAML.readValue(fichier, new TypeReference<Map<String, Texte>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(chemin, e);
        }
    }
}
