package ca.qc.madi.formulaire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The walk through the archive before any parser sees it. It reads the central directory, as spreadsheets do, and
 * hands on the very same archive, so that what is judged is what a person opens.
 */
final class ControleArchive {

    private static final String TYPES = "[Content_Types].xml";
    private static final int TAMPON = 16 * 1024;

    /** Inflated bytes kept so as not to inflate twice; a small machine keeps few. */
    private static final long GARDE =
            Math.min(Limites.ARCHIVE, Runtime.getRuntime().maxMemory() / 32);

    private final ZipFile zip;
    private final Echeance echeance;
    private final Map<String, byte[]> gardees = new HashMap<>();
    private final byte[] tampon = new byte[TAMPON];
    private long total;

    private ControleArchive(ZipFile zip, Echeance echeance) {
        this.zip = zip;
        this.echeance = echeance;
    }

    /** The archive's parts, checked; FichierRefuse otherwise. The caller closes the archive. */
    static Paquet controler(ZipFile zip, Echeance echeance) throws IOException {
        return new ControleArchive(zip, echeance).controler();
    }

    private Paquet controler() throws IOException {
        List<ZipArchiveEntry> entrees = Collections.list(zip.getEntries());
        if (entrees.size() > Limites.ENTREES) throw FichierRefuse.limite("entrees", Limites.ENTREES);
        entrees.forEach(e -> ContenuActif.refuserNom(e.getName()));
        Set<String> noms = new HashSet<>();
        for (ZipArchiveEntry entree : entrees) controlerEntete(entree, noms);
        for (ZipArchiveEntry entree : entrees) controlerContenu(entree);
        ZipArchiveEntry types = zip.getEntry(TYPES);
        if (types == null) throw FichierRefuse.format(Signature.formatArchive(lire(zip.getEntry("mimetype")), noms));
        return new Paquet(zip, TypesContenu.lire(new ByteArrayInputStream(lire(types))), gardees);
    }

    private static void controlerEntete(ZipArchiveEntry entree, Set<String> noms) {
        String nom = entree.getName();
        if (entree.getGeneralPurposeBit().usesEncryption()) throw FichierRefuse.chiffre();
        if (entree.getMethod() != ZipEntry.STORED && entree.getMethod() != ZipEntry.DEFLATED)
            throw FichierRefuse.illisible("compression", nom);
        if (nom.contains("..") || nom.startsWith("/") || nom.contains("\\") || nom.contains(":") || nom.isBlank())
            throw FichierRefuse.illisible("nomEntree", nom);
        if (!noms.add(nom.toLowerCase(Locale.ROOT))) throw FichierRefuse.illisible("doublon", nom);
    }

    /** Inflates an entry for good, counting its bytes and its checksum: what it declares must be what it holds. */
    private void controlerContenu(ZipArchiveEntry entree) throws IOException {
        echeance.verifier();
        CRC32 somme = new CRC32();
        boolean gardee = entree.getSize() >= 0 && entree.getSize() <= GARDE - total;
        Copie copie = gardee ? new Copie((int) entree.getSize()) : new Copie(0);
        boolean relations = entree.getName().toLowerCase(Locale.ROOT).endsWith(".rels");
        boolean copiee = gardee || relations;
        OutputStream suite = copiee ? copie : OutputStream.nullOutputStream();
        long lus = derouler(entree, somme, suite, Limites.ARCHIVE - total);
        total += lus;
        if (somme.getValue() != entree.getCrc() || lus != entree.getSize())
            throw FichierRefuse.illisible("corrompu", entree.getName());
        if (relations) ContenuActif.refuserRelations(new ByteArrayInputStream(copie.toByteArray()));
        if (gardee) gardees.put(entree.getName(), copie.octets());
    }

    /** What was inflated, handed on as it is when its size was the one declared. */
    private static final class Copie extends ByteArrayOutputStream {
        Copie(int taille) {
            super(Math.max(taille, 1));
        }

        byte[] octets() {
            return count == buf.length ? buf : toByteArray();
        }
    }

    private byte[] lire(@Nullable ZipArchiveEntry entree) throws IOException {
        if (entree == null) return new byte[0];
        ByteArrayOutputStream copie = new ByteArrayOutputStream();
        derouler(entree, new CRC32(), copie, Limites.ENTREE);
        return copie.toByteArray();
    }

    private long derouler(ZipArchiveEntry entree, CRC32 somme, OutputStream copie, long reste) throws IOException {
        long lus = 0;
        try (InputStream flux = zip.getInputStream(entree)) {
            for (int n = flux.read(tampon); n >= 0; n = flux.read(tampon)) {
                lus += n;
                if (lus > Limites.ENTREE) throw FichierRefuse.limite("entree", Limites.ENTREE);
                if (lus > reste) throw FichierRefuse.limite("archive", Limites.ARCHIVE);
                somme.update(tampon, 0, n);
                copie.write(tampon, 0, n);
            }
        }
        return lus;
    }
}
