package ca.qc.madi.formulaire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A list of remarks as a file of its own, whatever its length. */
public final class ListeRemarques {

    private static final String MARQUE = "\ufeff";
    private static final String FORMULE = "=+-@\t\r";
    private static final Pattern NOMBRE = Pattern.compile("-?\\d+([.,]\\d+)?");

    private ListeRemarques() {}

    /** UTF-8 with its mark, semicolons, CRLF; a text that a spreadsheet would compute is led by an apostrophe. */
    public static byte[] csv(List<Remarque> remarques) {
        CSVFormat format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(';')
                .setRecordSeparator("\r\n")
                .get();
        StringWriter texte = new StringWriter().append(MARQUE);
        try (CSVPrinter csv = new CSVPrinter(texte, format)) {
            csv.printRecord(FeuilleConstats.entetes().stream()
                    .map(e -> e.replace("\n", " / "))
                    .toList());
            for (Remarque remarque : remarques)
                csv.printRecord(FeuilleConstats.valeurs(remarque).stream()
                        .map(ListeRemarques::inoffensif)
                        .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texte.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] xlsx(List<Remarque> remarques) {
        try (SXSSFWorkbook classeur = new SXSSFWorkbook();
                ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            FeuilleConstats.seule(classeur, remarques);
            classeur.write(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inoffensif(String texte) {
        boolean formule = !texte.isEmpty() && FORMULE.indexOf(texte.charAt(0)) >= 0;
        return formule && !NOMBRE.matcher(texte).matches() ? "'" + texte : texte;
    }
}
