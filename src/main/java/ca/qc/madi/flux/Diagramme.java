package ca.qc.madi.flux;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a diagram as it is drawn: its nodes and the flows between them, in the units of its file.
 *
 * @param nom its French name
 */
public record Diagramme(Edition edition, String nom, List<Noeud> noeuds, List<Lien> liens) {

    public Diagramme {
        noeuds = List.copyOf(noeuds);
        liens = List.copyOf(liens);
    }

    /** Which diagram, and which of its versions. */
    public record Edition(String processus, int version) {

        @Override
        public String toString() {
            return processus + "-" + version;
        }
    }

    /** What a node does with the token that reaches it. */
    public enum Genre {
        DEBUT,
        FIN,
        /** Ends whatever else still runs in the same process. */
        FIN_DE_TOUT,
        TACHE,
        SERVICE,
        APPEL,
        DECISION,
        PARALLELE,
        EVENEMENTS,
        ATTENTE,
        /** An event on the border of a node, which it interrupts. */
        BORD,
        /** The same, which lets the node go on. */
        BORD_SANS_ARRET
    }

    /** What an event waits for. */
    public enum Signe {
        AUCUN,
        MINUTERIE,
        MESSAGE
    }

    /**
     * @param nom its French name
     * @param etiquette where its name stands when it does not stand inside; null when it does
     * @param appelle the diagram it calls; null for what is no call
     * @param accroche the node on whose border it sits; null elsewhere
     */
    public record Noeud(
            String id,
            Genre genre,
            Signe signe,
            String nom,
            Cadre cadre,
            @Nullable Cadre etiquette,
            @Nullable String appelle,
            @Nullable String accroche) {}

    /** A flow; its name is empty where it bears none. */
    public record Lien(
            String id,
            String nom,
            String de,
            String vers,
            List<Point> points,
            @Nullable Cadre etiquette) {}

    /** A rectangle: its left and top, its length and height. */
    public record Cadre(int x, int y, int l, int h) {

        public Point centre() {
            return new Point(x + l / 2, y + h / 2);
        }
    }

    public record Point(int x, int y) {}

    public Optional<Noeud> noeud(String id) {
        return noeuds.stream().filter(n -> n.id().equals(id)).findFirst();
    }

    public Optional<Lien> lien(String id) {
        return liens.stream().filter(l -> l.id().equals(id)).findFirst();
    }
}
