package ca.qc.madi.projet;

import ca.qc.madi.journal.TenuEnTransaction;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.Echeance.Nature;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rows of the ledger that the transaction under way asked for, by report: one act settles several of each. */
final class RapportsTenus extends TenuEnTransaction {

    private final Map<RefRapport, Map<Nature, Echeance>> rapports = new HashMap<>();

    private RapportsTenus() {}

    /** The rows of a report by what falls due, read at first need; a row newly written is to be put there. */
    static Map<Nature, Echeance> de(RefRapport ref, Function<RefRapport, List<Echeance>> lecture) {
        if (!enTransaction()) return parNature(lecture.apply(ref));
        return enCours(RapportsTenus.class, RapportsTenus::new)
                .rapports
                .computeIfAbsent(ref, r -> parNature(lecture.apply(r)));
    }

    private static Map<Nature, Echeance> parNature(List<Echeance> lues) {
        Map<Nature, Echeance> rangees = new EnumMap<>(Nature.class);
        lues.forEach(echeance -> rangees.put(echeance.nature(), echeance));
        return rangees;
    }
}
