package ca.qc.madi.formulaire;

import ca.qc.madi.partage.TableCsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A list of remarks as a file of its own, whatever its length. */
public final class ListeRemarques {

    private ListeRemarques() {}

    /** UTF-8 with its mark, semicolons, CRLF; a text that a spreadsheet would compute is led by an apostrophe. */
    public static byte[] csv(List<Remarque> remarques) {
        List<List<String>> rangs = new ArrayList<>();
        rangs.add(FeuilleConstats.entetes().stream()
                .map(e -> e.replace("\n", " / "))
                .toList());
        remarques.forEach(remarque -> rangs.add(FeuilleConstats.valeurs(remarque)));
        return TableCsv.ecrire(rangs);
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
}
