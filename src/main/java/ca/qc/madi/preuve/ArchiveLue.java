package ca.qc.madi.preuve;

import ca.qc.madi.flux.TableDecision;
import ca.qc.madi.flux.TablesDatees.Edition;
import ca.qc.madi.journal.FaitBrut;
import ca.qc.madi.journal.Json;
import ca.qc.madi.preuve.Archive.Manifeste;
import ca.qc.madi.preuve.Archive.Table;
import ca.qc.madi.preuve.Conserve.Registre;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** An evidence file opened, without a database. */
record ArchiveLue(SortedMap<String, byte[]> entrees) {

    private static final int ENTREES = 100 * 1000;
    private static final long OCTETS = 2L * 1024 * 1024 * 1024;

    /** IOException for what is no such file, bears one name twice, or is bigger than evidence can be. */
    static ArchiveLue lire(InputStream flux) throws IOException {
        SortedMap<String, byte[]> entrees = new TreeMap<>();
        long lus = 0;
        try (ZipInputStream zip = new ZipInputStream(flux, StandardCharsets.UTF_8)) {
            for (ZipEntry une = zip.getNextEntry(); une != null; une = zip.getNextEntry()) {
                byte[] octets = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, OCTETS - lus));
                lus += octets.length;
                boolean trop = lus >= OCTETS || entrees.size() >= ENTREES;
                if (trop || entrees.put(une.getName(), octets) != null) throw new IOException(une.getName());
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        if (entrees.isEmpty()) throw new IOException("no entry");
        return new ArchiveLue(entrees);
    }

    static ArchiveLue lire(byte[] octets) throws IOException {
        return lire(new ByteArrayInputStream(octets));
    }

    /** All that is kept in it; a RuntimeException when an entry is missing or says nothing that can be read. */
    Conserve conserve() {
        Manifeste manifeste = Json.lire(texte(Archive.MANIFESTE), Manifeste.class);
        Map<Registre, List<Ligne>> registres = new EnumMap<>(Registre.class);
        for (Registre registre : Registre.values()) {
            if (registre != Registre.LOT) registres.put(registre, lignes(Archive.registre(registre)));
        }
        Map<String, byte[]> lettres = new HashMap<>();
        for (Ligne lettre : registres.getOrDefault(Registre.LETTRE, List.of())) {
            byte[] pdf = entrees.get(Archive.lettre(lettre));
            if (pdf != null) lettres.put(lettre.texte("id"), pdf);
        }
        return new Conserve(
                manifeste.dossier(),
                faits(Archive.FAITS),
                new Conserve.Tete(manifeste.faits(), manifeste.tete()),
                manifeste.inscription(),
                registres,
                tables(),
                sha256 -> Optional.ofNullable(entrees.get(Archive.FICHIERS + sha256)),
                lettre -> Optional.ofNullable(lettres.get(lettre)),
                notes());
    }

    private Conserve.@Nullable Notes notes() {
        if (!entrees.containsKey(Archive.CHAINE_NOTES)) return null;
        Manifeste dit = Json.lire(texte(Archive.CHAINE_NOTES), Manifeste.class);
        Conserve.Tete tete = new Conserve.Tete(dit.faits(), dit.tete());
        return new Conserve.Notes(dit.dossier(), faits(Archive.NOTES), tete, dit.inscription());
    }

    private List<FaitBrut> faits(String nom) {
        return texte(nom).lines().map(ligne -> Json.lire(ligne, FaitBrut.class)).toList();
    }

    /** The seals, by the name they were handed over under. */
    SortedMap<String, byte[]> sceaux() {
        SortedMap<String, byte[]> sceaux = new TreeMap<>();
        entrees.forEach((nom, octets) -> {
            if (nom.startsWith(Archive.SCEAUX)) sceaux.put(nom.substring(Archive.SCEAUX.length()), octets);
        });
        return sceaux;
    }

    private List<Edition> tables() {
        List<Edition> editions = new ArrayList<>();
        for (Table une : Arrays.asList(Json.lire(texte(Archive.TABLES), Table[].class))) {
            String contenu = texte(Archive.DECISIONS + une.sha256() + ".dmn");
            editions.add(new Edition(TableDecision.valueOf(une.table()), une.nom(), une.depuis(), contenu));
        }
        return editions;
    }

    @SuppressWarnings("unchecked")
    private List<Ligne> lignes(String nom) {
        return texte(nom)
                .lines()
                .map(ligne -> new Ligne((Map<String, String>) Json.lire(ligne, Map.class)))
                .toList();
    }

    String texte(String nom) {
        byte[] octets = entrees.get(nom);
        if (octets == null) throw new IllegalStateException("no " + nom);
        return new String(octets, StandardCharsets.UTF_8);
    }
}
