package ca.qc.madi.formulaire;

import ca.qc.madi.partage.Volet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A worked sample of the form, one for each volet: a whole final report, typed into the newest blank gabarit. */
public final class ExempleRempli {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private ExempleRempli() {}

    /** As an .xlsx file. */
    public static byte[] de(Volet volet) {
        Disposition disposition = Dispositions.derniere();
        return FormulairePrerempli.rediger(disposition, saisie(disposition, volet), Set.of());
    }

    private static Saisie saisie(Disposition disposition, Volet volet) {
        String chemin = "/templates/formulaire/exemple-" + volet + ".yaml";
        try (InputStream fichier = ExempleRempli.class.getResourceAsStream(chemin)) {
            return saisie(disposition, YAML.readTree(Objects.requireNonNull(fichier, chemin)));
        } catch (IOException e) {
            throw new UncheckedIOException(chemin, e);
        }
    }

    private static Saisie saisie(Disposition disposition, JsonNode racine) {
        Map<String, Object> champs = new LinkedHashMap<>();
        racine.path("champs")
                .properties()
                .forEach(c -> champs.put(
                        c.getKey(), valeur(disposition.champ(c.getKey()).type(), c.getValue())));
        Map<String, List<Map<String, Object>>> tableaux = new LinkedHashMap<>();
        racine.path("tableaux").properties().forEach(t -> {
            List<Map<String, Object>> lignes = new ArrayList<>();
            t.getValue().forEach(l -> lignes.add(ligne(disposition.tableau(t.getKey()), l)));
            tableaux.put(t.getKey(), lignes);
        });
        return new Saisie(champs, tableaux);
    }

    private static Map<String, Object> ligne(Tableau tableau, JsonNode noeud) {
        Map<String, Object> valeurs = new LinkedHashMap<>();
        noeud.properties().forEach(p -> {
            Colonne colonne = tableau.colonne(p.getKey());
            if (!colonne.groupe()) valeurs.put(colonne.id(), valeur(colonne.type(), p.getValue()));
            else {
                Map<Integer, Object> annees = new TreeMap<>();
                p.getValue()
                        .properties()
                        .forEach(a -> annees.put(Integer.valueOf(a.getKey()), valeur(colonne.type(), a.getValue())));
                valeurs.put(colonne.id(), annees);
            }
        });
        return valeurs;
    }

    private static Object valeur(TypeValeur type, JsonNode noeud) {
        String texte = noeud.asString();
        return switch (type) {
            case DATE -> LocalDate.parse(texte);
            case MONTANT, NOMBRE, POURCENTAGE, ENTIER, ANNEE -> new BigDecimal(texte);
            default -> texte;
        };
    }
}
