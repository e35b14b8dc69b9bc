package ca.qc.madi.preuve;

import ca.qc.madi.flux.TablesDatees.Edition;
import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.journal.FaitBrut;
import ca.qc.madi.journal.Json;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.TableCsv;
import ca.qc.madi.preuve.Conserve.Registre;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One dossier as a file that can be verified alone. The same dossier makes the same bytes: entries in order of name,
 * stored as they are, all of one date, and no moment of export.
 */
final class Archive {

    static final String MANIFESTE = "manifeste.json";
    static final String FAITS = "faits.jsonl";
    static final String NOTES = "notes.jsonl";
    static final String CHAINE_NOTES = "notes.json";
    static final String TABLES = "decisions.json";
    static final String SOMMES = "SHA256SUMS";
    static final String SIGNATURE = "SHA256SUMS.sig";
    static final String FICHIERS = "fichiers/";
    static final String LETTRES = "lettres/";
    static final String DECISIONS = "decisions/";
    static final String SCEAUX = "sceaux/";
    static final int FORME = 1;

    /** Before any clock of ours; what a ZIP can hold. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final SortedMap<String, byte[]> entrees = new TreeMap<>();

    private Archive() {}

    /** What the archive says of itself. */
    record Manifeste(int forme, String dossier, long faits, String tete, String inscription) {}

    /** A decision table in the archive. */
    record Table(String table, String nom, java.time.Instant depuis, String sha256) {}

    /**
     * @param sceaux the seals that speak of the dossier, by file name, with the public key
     * @param signature signs the list of hashes
     */
    static byte[] ecrire(Conserve conserve, Map<String, byte[]> sceaux, UnaryOperator<byte[]> signature) {
        Archive archive = new Archive();
        archive.livre(conserve);
        archive.fichiers(conserve);
        archive.tables(conserve.tables());
        sceaux.forEach((nom, octets) -> archive.entrees.put(SCEAUX + nom, octets));
        for (String notice : List.of("LISEZMOI.txt", "README.txt")) archive.entrees.put(notice, notice(notice));
        String sommes = archive.entrees.entrySet().stream()
                .map(e -> Empreinte.de(e.getValue()) + "  " + e.getKey() + "\n")
                .collect(Collectors.joining());
        archive.texte(SOMMES, sommes);
        archive.entrees.put(SIGNATURE, signature.apply(sommes.getBytes(StandardCharsets.UTF_8)));
        return archive.zip();
    }

    private void livre(Conserve conserve) {
        List<FaitBrut> faits = conserve.faits();
        Conserve.Tete tete = conserve.tete();
        String inscription = Objects.requireNonNullElse(conserve.inscription(), "");
        texte(
                MANIFESTE,
                Json.canonique(new Manifeste(FORME, conserve.dossier(), tete.rang(), tete.empreinte(), inscription)));
        texte(FAITS, lignes(faits));
        Conserve.Notes notes = conserve.notes();
        if (notes != null) notes(notes);
        List<List<String>> chronologie = new ArrayList<>();
        chronologie.add(List.of("rang", "jour", "fait", "par", "effet", "consigne"));
        faits.forEach(f -> chronologie.add(List.of(
                String.valueOf(f.rang()),
                Horloge.jour(f.dateEffet()).toString(),
                f.type(),
                f.par(),
                f.dateEffet().toString(),
                f.consigneLe().toString())));
        entrees.put("chronologie.csv", TableCsv.ecrire(chronologie));
        for (Registre registre : Registre.values()) {
            if (registre == Registre.LOT) continue; // its totals speak of other companies too
            texte(
                    registre(registre),
                    lignes(conserve.lignes(registre).stream()
                            .map(Ligne::valeurs)
                            .toList()));
        }
    }

    private void notes(Conserve.Notes notes) {
        String inscription = Objects.requireNonNullElse(notes.inscription(), "");
        Conserve.Tete tete = notes.tete();
        texte(
                CHAINE_NOTES,
                Json.canonique(new Manifeste(FORME, notes.chaine(), tete.rang(), tete.empreinte(), inscription)));
        texte(NOTES, lignes(notes.faits()));
    }

    static String registre(Registre registre) {
        return "registres/" + registre.name().toLowerCase(Locale.ROOT) + ".jsonl";
    }

    static String lettre(Ligne lettre) {
        return LETTRES
                + "%04d-%s-%s.pdf"
                        .formatted(Long.valueOf(lettre.texte("rang")), lettre.texte("modele"), lettre.texte("id"));
    }

    private void fichiers(Conserve conserve) {
        ControleFichiers.nommes(conserve)
                .keySet()
                .forEach(sha256 ->
                        conserve.fichiers().apply(sha256).ifPresent(octets -> entrees.put(FICHIERS + sha256, octets)));
        for (Ligne lettre : conserve.lignes(Registre.LETTRE)) {
            conserve.lettres().apply(lettre.texte("id")).ifPresent(octets -> entrees.put(lettre(lettre), octets));
        }
    }

    private void tables(List<Edition> editions) {
        List<Table> tables = new ArrayList<>();
        for (Edition une : editions) {
            byte[] octets = une.contenu().getBytes(StandardCharsets.UTF_8);
            String sha256 = Empreinte.de(octets);
            entrees.put(DECISIONS + sha256 + ".dmn", octets);
            tables.add(new Table(une.table().name(), une.nom(), une.depuis(), sha256));
        }
        texte(TABLES, Json.canonique(tables));
    }

    private static String lignes(List<?> valeurs) {
        return valeurs.stream().map(v -> Json.canonique(v) + "\n").collect(Collectors.joining());
    }

    private void texte(String nom, String texte) {
        entrees.put(nom, texte.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] notice(String nom) {
        try (InputStream flux = Archive.class.getResourceAsStream("/preuve/" + nom)) {
            return Objects.requireNonNull(flux, nom).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] zip() {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets, StandardCharsets.UTF_8)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (var entree : entrees.entrySet()) {
                CRC32 crc = new CRC32();
                crc.update(entree.getValue());
                ZipEntry une = new ZipEntry(entree.getKey());
                une.setTimeLocal(DATE);
                une.setSize(entree.getValue().length);
                une.setCrc(crc.getValue());
                zip.putNextEntry(une);
                zip.write(entree.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }
}
