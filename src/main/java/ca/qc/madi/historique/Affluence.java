package ca.qc.madi.historique;

import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.flux.Diagramme;
import ca.qc.madi.flux.Diagramme.Noeud;
import ca.qc.madi.flux.Diagrammes;
import ca.qc.madi.flux.Parcours;
import ca.qc.madi.flux.Parcours.Frequence;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where all dossiers pass and how long they stay, diagram by diagram; the ministry's own, no émetteur sees it. */
@Component
public class Affluence {

    /** How many classes of heat there are. */
    public static final int DEGRES = 5;

    private final Diagrammes diagrammes;
    private final Parcours parcours;

    Affluence(Diagrammes diagrammes, Parcours parcours) {
        this.diagrammes = diagrammes;
        this.parcours = parcours;
    }

    /**
     * One node of a diagram.
     *
     * @param enCours how many stand there now
     * @param moyenne mean stay of those that left; null where none did
     * @param degrePassages from 1 to 5, by the most passed node of the diagram; 0 where nobody passed
     * @param degreDuree the same by the longest mean stay; 0 where it has none
     */
    public record Ligne(
            Noeud noeud,
            long nombre,
            long enCours,
            @Nullable Duration moyenne,
            int degrePassages,
            int degreDuree) {}

    /** One edition of a diagram, its nodes in the order they are drawn. */
    public record Carte(Diagramme diagramme, List<Ligne> lignes) {}

    /**
     * Every edition that was ever run, the newest of each diagram first.
     *
     * @throws DossierIntrouvable for an émetteur
     */
    @Transactional(readOnly = true)
    public List<Carte> cartes(Acteur acteur) {
        if (acteur.role() == Role.EMETTEUR) throw new DossierIntrouvable();
        Map<Diagramme.Edition, Map<String, Frequence>> frequences = parcours.frequences().stream()
                .collect(Collectors.groupingBy(
                        Frequence::edition, Collectors.toMap(Frequence::element, Function.identity())));
        return diagrammes.editions().stream()
                .filter(frequences::containsKey)
                .map(edition -> carte(diagrammes.lire(edition), frequences.getOrDefault(edition, Map.of())))
                .toList();
    }

    private static Carte carte(Diagramme diagramme, Map<String, Frequence> frequences) {
        List<Frequence> noeuds = diagramme.noeuds().stream()
                .map(n -> frequences.getOrDefault(n.id(), new Frequence(diagramme.edition(), n.id(), 0, 0, null)))
                .toList();
        long passages = maximum(noeuds, Frequence::nombre);
        long duree = maximum(noeuds, Affluence::millis);
        return new Carte(
                diagramme,
                noeuds.stream()
                        .map(f -> new Ligne(
                                diagramme.noeud(f.element()).orElseThrow(),
                                f.nombre(),
                                f.enCours(),
                                f.moyenne(),
                                degre(f.nombre(), passages),
                                degre(millis(f), duree)))
                        .toList());
    }

    private static long maximum(List<Frequence> noeuds, ToLongFunction<Frequence> valeur) {
        return noeuds.stream().mapToLong(valeur).max().orElse(0);
    }

    private static long millis(Frequence f) {
        return f.moyenne() == null ? 0 : f.moyenne().toMillis();
    }

    /** The fifth of the highest value in which this one falls, rounded up. */
    private static int degre(long valeur, long maximum) {
        return valeur == 0 ? 0 : Math.toIntExact((valeur * DEGRES + maximum - 1) / maximum);
    }
}
