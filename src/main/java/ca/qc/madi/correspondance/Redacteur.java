package ca.qc.madi.correspondance;

import ca.qc.madi.journal.Fait;
import java.util.List;

/** Says which letters a fact gives rise to; none for most facts. */
interface Redacteur {

    List<Redaction> rediger(Fait fait);
}
