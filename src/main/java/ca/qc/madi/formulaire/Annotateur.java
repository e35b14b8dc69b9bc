package ca.qc.madi.formulaire;

import ca.qc.madi.partage.ActeRefuse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Gives back the émetteur's own workbook with remarks on it: a comment and a fill on each cell, and a sheet that lists
 * them all with links. Its styles, formulas, other sheets and comments stay; what an earlier annotation wrote goes.
 */
public final class Annotateur {

    static {
        Limites.poser();
    }

    /** A workbook opened for writing takes many times its size in memory: one at a time. */
    private static final Semaphore UN_SEUL = new Semaphore(1, true);

    private Annotateur() {}

    /**
     * The annotated copy. ActeRefuse: M-ANNOTATION-01 for a file that the reader refuses (F-FICHIER-…), M-ANNOTATION-02
     * above the limit {@link Limites#ANNOTABLE}, M-ANNOTATION-03 for a form of workbook that cannot be written back.
     */
    public static byte[] annoter(byte[] octets, List<Remarque> remarques) {
        return modifier(octets, classeur -> {
            AncienneAnnotation.retirer(classeur);
            new AnnotationCellules(classeur).poser(remarques);
            FeuilleConstats.ajouter(classeur, remarques);
        });
    }

    /** What is done to a workbook opened for writing. */
    interface Modification {
        void faire(XSSFWorkbook classeur);
    }

    /** The workbook once changed, under the same refusals. */
    static byte[] modifier(byte[] octets, Modification modification) {
        exigerModifiable(octets);
        UN_SEUL.acquireUninterruptibly();
        try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(octets))) {
            modification.faire(classeur);
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            classeur.write(sortie);
            return sortie.toByteArray();
        } catch (ActeRefuse e) {
            throw e;
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            throw new ActeRefuse("M-ANNOTATION-03");
        } finally {
            UN_SEUL.release();
        }
    }

    private static void exigerModifiable(byte[] octets) {
        long taille;
        try {
            Signature.exigerArchive(octets);
            try (ZipFile zip = ZipFile.builder().setByteArray(octets).get()) {
                ControleArchive.controler(zip, Echeance.desMaintenant(System::nanoTime));
                taille = deroulee(zip);
            }
        } catch (FichierRefuse e) {
            throw new ActeRefuse("M-ANNOTATION-01", e.anomalie().code());
        } catch (IOException | RuntimeException e) {
            throw new ActeRefuse("M-ANNOTATION-01", "F-FICHIER-01");
        }
        if (taille > Limites.ANNOTABLE) throw new ActeRefuse("M-ANNOTATION-02", Limites.ANNOTABLE / Limites.MO);
    }

    private static long deroulee(ZipFile zip) throws IOException {
        long taille = 0;
        for (ZipArchiveEntry entree : Collections.list(zip.getEntries()))
            try (InputStream flux = zip.getInputStream(entree)) {
                taille += flux.transferTo(OutputStream.nullOutputStream());
            }
        return taille;
    }
}
