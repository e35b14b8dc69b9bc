package ca.qc.madi.dossier;

import java.util.List;
import java.util.Optional;

/** Whatever reads a workbook as a plain table; this room knows no workbook. */
public interface Tableur {

    /** Whether these bytes look like a workbook. */
    boolean reconnait(byte[] octets);

    /** The rows of its first sheet as text; empty when it cannot be read. */
    Optional<List<List<String>>> lire(byte[] octets);
}
