package ca.qc.madi.accueil.web;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.securite.Geste;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the page of a dossier leads whoever may look behind it. */
final class LiensPreuve {

    private LiensPreuve() {}

    /** Each word with the address under the dossier's; null where this person may follow none. */
    static @Nullable Map<String, String> pour(Acteur acteur) {
        Map<String, String> liens = new LinkedHashMap<>();
        if (Geste.REEXECUTER.permisA(acteur.role())) liens.put("reexecution.lien", "reexecution");
        if (Geste.EXPORTER_PREUVE.permisA(acteur.role())) liens.put("preuve.exporter", "preuve.zip");
        if (Geste.EXPORTER_JOURNAL.permisA(acteur.role())) {
            liens.put("preuve.xes", "journal.xes");
            liens.put("preuve.csv", "journal.csv");
            liens.put("preuve.csvPseudonymes", "journal.csv?pseudonymes=true");
        }
        if (Geste.LIRE_LECTURES.permisA(acteur.role())) liens.put("preuve.lectures", "lectures");
        return liens.isEmpty() ? null : liens;
    }
}
