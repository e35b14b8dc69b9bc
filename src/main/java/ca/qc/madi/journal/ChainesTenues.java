package ca.qc.madi.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The chains that the transaction under way has locked: nobody else adds a fact to them until it ends, so that whoever
 * asks for their head, their length or their facts again needs no query.
 */
final class ChainesTenues extends TenuEnTransaction {

    private final Map<String, Tenue> chaines = new HashMap<>();

    private ChainesTenues() {}

    private static final class Tenue {
        private final Chaine chaine;
        private @Nullable List<Fait> faits;

        private Tenue(Chaine chaine) {
            this.chaine = chaine;
        }
    }

    /** The chain is locked. */
    static Chaine tenir(Chaine chaine) {
        if (enTransaction())
            enCours(ChainesTenues.class, ChainesTenues::new).chaines.put(chaine.dossier(), new Tenue(chaine));
        return chaine;
    }

    /** Empty when the transaction under way has not locked this dossier. */
    static Optional<Chaine> de(String dossier) {
        return tenue(dossier).map(tenue -> tenue.chaine);
    }

    /** The facts of a dossier, read once by the transaction that locked it. */
    static List<Fait> faits(String dossier, Supplier<List<Fait>> lecture) {
        Optional<Tenue> tenue = tenue(dossier);
        if (tenue.isEmpty()) return lecture.get();
        List<Fait> faits = tenue.get().faits;
        if (faits == null) {
            faits = new ArrayList<>(lecture.get());
            tenue.get().faits = faits;
        }
        return List.copyOf(faits);
    }

    /** A fact was added at the end of a chain that is held. */
    static Fait ajouter(Fait fait) {
        tenue(fait.dossier()).map(tenue -> tenue.faits).ifPresent(faits -> faits.add(fait));
        return fait;
    }

    private static Optional<Tenue> tenue(String dossier) {
        return enCours(ChainesTenues.class).map(tenues -> tenues.chaines.get(dossier));
    }
}
