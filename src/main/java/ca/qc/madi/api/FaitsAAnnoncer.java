package ca.qc.madi.api;

import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.TenuEnTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The facts that the transaction under way wrote, told together when it is about to commit. */
final class FaitsAAnnoncer extends TenuEnTransaction {

    private final List<Fait> faits = new ArrayList<>();
    private final Consumer<List<Fait>> annonce;

    private FaitsAAnnoncer(Consumer<List<Fait>> annonce) {
        this.annonce = annonce;
    }

    /** @param annonce who tells them, once, before the transaction commits */
    static void ajouter(Fait fait, Consumer<List<Fait>> annonce) {
        enCours(FaitsAAnnoncer.class, () -> new FaitsAAnnoncer(annonce)).faits.add(fait);
    }

    @Override
    public void beforeCommit(boolean lectureSeule) {
        annonce.accept(faits);
    }
}
