package ca.qc.madi.historique;

import ca.qc.madi.flux.Parcours.Passe;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.RefusConsigne;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was written down about one dossier in one order. A flow taken says after how many facts it was; where it
 * does not, and for refusals, the time of writing decides.
 */
final class SuiteDePas {

    /** The engine's clock follows ours by whole seconds: flows of one go may be told so far apart. */
    private static final Duration UN_COUP = Duration.ofSeconds(1);

    private final List<Fait> faits;
    private final List<Element> elements = new ArrayList<>();

    /** @param apres how many facts stand before it, itself included if it is one */
    private record Element(
            long apres,
            Instant quand,
            @Nullable Fait fait,
            @Nullable RefusConsigne refus,
            @Nullable Passe passe) {}

    private SuiteDePas(List<Fait> faits) {
        this.faits = faits;
    }

    static List<Pas> de(List<Fait> faits, List<RefusConsigne> refus, List<Passe> passes) {
        SuiteDePas suite = new SuiteDePas(faits);
        faits.forEach(f -> suite.elements.add(new Element(f.rang(), f.consigneLe(), f, null, null)));
        passes.forEach(p -> suite.elements.add(new Element(suite.apres(p), p.quand(), null, null, p)));
        suite.elements.sort(Comparator.comparingLong(Element::apres));
        refus.forEach(suite::inserer);
        return suite.grouper();
    }

    private long apres(Passe passe) {
        if (passe.apres() != null) return passe.apres();
        return faits.stream()
                .filter(f -> !f.consigneLe().isAfter(passe.quand()))
                .mapToLong(Fait::rang)
                .max()
                .orElse(0);
    }

    private void inserer(RefusConsigne refus) {
        int place = elements.size();
        while (place > 0 && elements.get(place - 1).quand.isAfter(refus.consigneLe())) place--;
        long apres = place == 0 ? 0 : elements.get(place - 1).apres;
        elements.add(place, new Element(apres, refus.consigneLe(), null, refus, null));
    }

    private List<Pas> grouper() {
        List<Pas> suite = new ArrayList<>();
        List<Passe> coup = new ArrayList<>();
        for (Element element : elements) {
            Passe passe = element.passe;
            if (!coup.isEmpty() && (passe == null || !ensemble(coup.get(coup.size() - 1), passe))) {
                suite.add(deplacement(suite.size() + 1, coup));
                coup.clear();
            }
            if (passe != null) coup.add(passe);
            else suite.add(new Pas(suite.size() + 1, element.quand, element.fait, element.refus, List.of()));
        }
        if (!coup.isEmpty()) suite.add(deplacement(suite.size() + 1, coup));
        return List.copyOf(suite);
    }

    private static Pas deplacement(int numero, List<Passe> coup) {
        return new Pas(numero, coup.get(0).quand(), null, null, coup);
    }

    /** Taken by the same run, on the same edition, in one go. */
    private static boolean ensemble(Passe avant, Passe apres) {
        return avant.execution().equals(apres.execution())
                && avant.edition().equals(apres.edition())
                && Duration.between(avant.quand(), apres.quand()).abs().compareTo(UN_COUP) <= 0;
    }
}
