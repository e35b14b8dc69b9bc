package ca.qc.madi.bench;

import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.validation.ContexteDepot;
import ca.qc.madi.validation.Validateur;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Validating a form whose register has 5,000 rows, against merely opening the same file with XSSFWorkbook. */
public final class ValidationBench {

    private static final int LIGNES = 5000;
    private static final int CHAUFFE = 3;
    private static final int MESURES = 7;
    private static final double MO = 1024.0 * 1024;

    private ValidationBench() {}

    private record Mesure(double secondes, double allouesMo, double retenusMo) {}

    public static void main(String[] arguments) throws Exception {
        byte[] classeur = registre();
        LocalDate jour = LocalDate.of(2025, 2, 15);
        ContexteDepot contexte = ContexteDepot.de(
                        Volet.PTE,
                        Etape.AVANCEMENT,
                        jour,
                        Mesures.mesure("MADI").le(jour, Map.of()))
                .avecAnnee(2024)
                .avecAcceptation(LocalDate.of(2024, 4, 10));
        int constats = Validateur.valider(classeur, contexte).constats().size();
        System.out.printf("workbook: %d rows, %.2f MB, findings: %d%n", LIGNES, classeur.length / MO, constats);
        Mesure notre = mesurer(() -> Validateur.valider(classeur, contexte));
        Mesure leur = mesurer(() -> new XSSFWorkbook(new ByteArrayInputStream(classeur)));
        dire("Validateur.valider (read + all rules)", notre);
        dire("new XSSFWorkbook (open only)", leur);
        System.out.printf(
                "ratio: %.1f x faster, %.1f x fewer bytes allocated, %.1f x fewer bytes retained%n",
                leur.secondes / notre.secondes, leur.allouesMo / notre.allouesMo, leur.retenusMo / notre.retenusMo);
    }

    private static byte[] registre() {
        SaisieModele modele = SaisieModele.pte(Etape.AVANCEMENT).sansLignes("registre");
        for (int i = 0; i < LIGNES; i++)
            modele.ajouter("registre", SaisieModele.piece("F-" + i, "2024-05-01", "2024-11-30", "20.00"));
        return modele.octets();
    }

    private static void dire(String quoi, Mesure m) {
        System.out.printf(
                "%-40s median %7.1f ms, allocated %7.1f MB, retained %6.1f MB%n",
                quoi, m.secondes * 1000, m.allouesMo, m.retenusMo);
    }

    private static Mesure mesurer(Callable<?> travail) throws Exception {
        for (int i = 0; i < CHAUFFE; i++) travail.call();
        var fils = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        double[] secondes = new double[MESURES];
        double[] alloues = new double[MESURES];
        for (int i = 0; i < MESURES; i++) {
            long octets = fils.getCurrentThreadAllocatedBytes();
            long debut = System.nanoTime();
            travail.call();
            secondes[i] = (System.nanoTime() - debut) / 1e9;
            alloues[i] = (fils.getCurrentThreadAllocatedBytes() - octets) / MO;
        }
        return new Mesure(mediane(secondes), mediane(alloues), retenus(travail));
    }

    private static double mediane(double[] valeurs) {
        double[] triees = valeurs.clone();
        Arrays.sort(triees);
        return triees[triees.length / 2];
    }

    /** Bytes still held while the result is. */
    private static double retenus(Callable<?> travail) throws Exception {
        long avant = occupes();
        Object resultat = travail.call();
        double retenus = (occupes() - avant) / MO;
        if (resultat.hashCode() == 0) System.out.println();
        return retenus;
    }

    private static long occupes() {
        for (int i = 0; i < 3; i++) System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
