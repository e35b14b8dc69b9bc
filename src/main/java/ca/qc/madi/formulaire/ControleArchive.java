package ca.qc.madi.formulaire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    private final ZipFile zip;
    private final Echeance echeance;
    private long total;

    private ControleArchive(ZipFile zip, Echeance echeance) {
        this.zip = zip;
        this.echeance = echeance;
    }

    /** The archive, checked; FichierRefuse otherwise. The caller closes it. */
    static ZipFile ouvrir(byte[] octets, Echeance echeance) throws IOException {
        ZipFile zip = ZipFile.builder().setByteArray(octets).get();
        try {
            new ControleArchive(zip, echeance).controler();
            return zip;
        } catch (IOException | RuntimeException | Error e) {
            zip.close();
            throw e;
        }
    }

    private void controler() throws IOException {
        List<ZipArchiveEntry> entrees = Collections.list(zip.getEntries());
        if (entrees.size() > Limites.ENTREES) throw FichierRefuse.limite("entrees", Limites.ENTREES);
        entrees.forEach(e -> ContenuActif.refuserNom(e.getName()));
        Set<String> noms = new HashSet<>();
        for (ZipArchiveEntry entree : entrees) controlerEntete(entree, noms);
        for (ZipArchiveEntry entree : entrees) controlerContenu(entree);
        ZipArchiveEntry types = zip.getEntry(TYPES);
        if (types == null) throw FichierRefuse.format(Signature.formatArchive(lire(zip.getEntry("mimetype")), noms));
        TypesContenu.controler(new ByteArrayInputStream(lire(types)));
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
        boolean relations = entree.getName().toLowerCase(Locale.ROOT).endsWith(".rels");
        ByteArrayOutputStream copie = new ByteArrayOutputStream();
        CRC32 somme = new CRC32();
        OutputStream suite = relations ? copie : OutputStream.nullOutputStream();
        long lus = derouler(entree, somme, suite, Limites.ARCHIVE - total);
        total += lus;
        if (somme.getValue() != entree.getCrc() || lus != entree.getSize())
            throw FichierRefuse.illisible("corrompu", entree.getName());
        if (relations) ContenuActif.refuserRelations(new ByteArrayInputStream(copie.toByteArray()));
    }

    private byte[] lire(@Nullable ZipArchiveEntry entree) throws IOException {
        if (entree == null) return new byte[0];
        ByteArrayOutputStream copie = new ByteArrayOutputStream();
        derouler(entree, new CRC32(), copie, Limites.ENTREE);
        return copie.toByteArray();
    }

    private long derouler(ZipArchiveEntry entree, CRC32 somme, OutputStream copie, long reste) throws IOException {
        long lus = 0;
        byte[] tampon = new byte[TAMPON];
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
