package ca.qc.madi.preuve;

import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.journal.FaitBrut;
import ca.qc.madi.preuve.Conserve.Registre;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Every file that the dossier names is there, and its bytes bear its hash. */
final class ControleFichiers {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Set<String> NOMS = Set.of("sha256", "fichier", "formulaire", "classeur", "dernierAccepte");

    /** The batch of payments speaks of other companies too: it is hashed where it stands, and never goes out. */
    private static final String LOT = "VersementTransmis";

    private ControleFichiers() {}

    static void verifier(Conserve conserve, Ecarts ecarts) {
        nommes(conserve).forEach((sha256, rang) -> {
            ecarts.compter(Controle.FICHIERS);
            Optional<byte[]> octets = conserve.fichiers().apply(sha256);
            String trouve = octets.map(Empreinte::de).orElse("");
            ecarts.comparer(Controle.FICHIERS, rang, sha256, "sha256", sha256, trouve);
        });
        for (Ligne lettre : conserve.lignes(Registre.LETTRE)) {
            String sha256 = lettre.siDit("sha256");
            if (sha256 == null) continue; // not frozen yet
            ecarts.compter(Controle.FICHIERS);
            String trouve = conserve.lettres()
                    .apply(lettre.texte("id"))
                    .map(Empreinte::de)
                    .orElse("");
            ecarts.comparer(
                    Controle.FICHIERS, Long.parseLong(lettre.texte("rang")), lieu(lettre), "sha256", sha256, trouve);
        }
    }

    static String lieu(Ligne lettre) {
        return "lettre " + lettre.texte("modele");
    }

    /** The files of the dossier, with the rank of the first fact that names each; 0 where only a row does. */
    static SortedMap<String, Long> nommes(Conserve conserve) {
        SortedMap<String, Long> nommes = new TreeMap<>();
        for (FaitBrut fait : conserve.faits()) {
            if (!fait.type().equals(LOT)) dans(fait.contenu(), fait.rang(), nommes);
        }
        for (Ligne depot : conserve.lignes(Registre.DEPOT)) nommes.putIfAbsent(depot.texte("fichier"), 0L);
        for (Ligne verdict : conserve.lignes(Registre.VERDICT)) {
            nommes.putIfAbsent(verdict.texte("fichier"), 0L);
            String dernier = verdict.siDit("dernier_accepte");
            if (dernier != null) nommes.putIfAbsent(dernier, 0L);
        }
        return nommes;
    }

    private static void dans(String json, long rang, SortedMap<String, Long> nommes) {
        try {
            parcourir(ArbreJson.lire(json), rang, nommes);
        } catch (RuntimeException e) {
            return; // told with the fact, which says nothing that can be read
        }
    }

    private static void parcourir(JsonNode noeud, long rang, SortedMap<String, Long> nommes) {
        if (noeud.isObject()) {
            noeud.properties().forEach(p -> {
                boolean nomme = NOMS.contains(p.getKey()) && p.getValue().isString();
                if (nomme && SHA256.matcher(p.getValue().stringValue()).matches()) {
                    nommes.putIfAbsent(p.getValue().stringValue(), rang);
                }
            });
        }
        List.copyOf(noeud.values()).forEach(n -> parcourir(n, rang, nommes));
    }
}
