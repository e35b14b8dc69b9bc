package ca.qc.madi.preuve;

import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.journal.Json;
import ca.qc.madi.preuve.Anomalie.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Seals as they were carried away: each signed, each bound to the one before, none missing. */
final class SceauxExportes {

    private static final String CONTENU = ".json";

    private final List<Sceau> sceaux = new ArrayList<>();
    private final List<Anomalie> anomalies = new ArrayList<>();

    private SceauxExportes() {}

    /** @param cle what they must be signed with; null to believe the key that stands beside them */
    static SceauxExportes lire(Path repertoire, @Nullable PublicKey cle) throws IOException {
        SortedMap<String, byte[]> fichiers = new TreeMap<>();
        try (Stream<Path> contenus = Files.list(repertoire)) {
            for (Path f : contenus.filter(Files::isRegularFile).toList()) {
                fichiers.put(String.valueOf(f.getFileName()), Files.readAllBytes(f));
            }
        }
        return lire(fichiers, cle, true);
    }

    /** @param suivis the first is number 1 and none may be missing */
    static SceauxExportes lire(SortedMap<String, byte[]> fichiers, @Nullable PublicKey cle, boolean suivis) {
        SceauxExportes exportes = new SceauxExportes();
        PublicKey connue = cle;
        try {
            byte[] pem = fichiers.get(Scellement.CLE);
            if (connue == null && pem != null) connue = Signatures.publique(new String(pem, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            exportes.anomalies.add(Anomalie.de(Code.CONTENU_ILLISIBLE, Scellement.CLE));
        }
        String precedent = Empreinte.ORIGINE;
        long attendu = 1;
        for (var fichier : fichiers.entrySet()) {
            if (!fichier.getKey().endsWith(CONTENU)) continue;
            Sceau sceau = exportes.ouvrir(fichier.getKey(), fichier.getValue());
            if (sceau == null) continue;
            for (; suivis && attendu < sceau.numero(); attendu++) {
                exportes.anomalies.add(Anomalie.de(Code.SCEAU_MANQUANT, Sceau.nom(attendu)));
            }
            exportes.verifier(fichier.getKey(), sceau, fichier.getValue(), fichiers, connue);
            if (suivis && !sceau.precedent().equals(precedent)) {
                exportes.anomalies.add(Anomalie.de(Code.SCEAU_ENCHAINEMENT, fichier.getKey()));
            }
            precedent = Empreinte.de(fichier.getValue());
            attendu = sceau.numero() + 1;
        }
        return exportes;
    }

    private @Nullable Sceau ouvrir(String nom, byte[] octets) {
        try {
            return Json.lire(new String(octets, StandardCharsets.UTF_8), Sceau.class);
        } catch (RuntimeException e) {
            anomalies.add(Anomalie.de(Code.CONTENU_ILLISIBLE, nom));
            return null;
        }
    }

    private void verifier(
            String nom, Sceau sceau, byte[] octets, SortedMap<String, byte[]> fichiers, @Nullable PublicKey cle) {
        byte[] signature = fichiers.get(nom.replace(CONTENU, ".sig"));
        boolean nomme = nom.equals(Sceau.nom(sceau.numero()) + CONTENU);
        if (cle == null || signature == null || !nomme || !Signatures.valide(octets, signature, cle)) {
            anomalies.add(Anomalie.de(Code.SCEAU_SIGNATURE, nom));
        } else {
            sceaux.add(sceau);
        }
    }

    /** Those whose signature holds, oldest first. */
    List<Sceau> valides() {
        return List.copyOf(sceaux);
    }

    List<Anomalie> anomalies() {
        return List.copyOf(anomalies);
    }
}
