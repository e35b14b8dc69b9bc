package ca.qc.madi.dessin;

import ca.qc.madi.flux.Diagramme;
import ca.qc.madi.flux.Diagramme.Cadre;
import ca.qc.madi.flux.Diagramme.Lien;
import ca.qc.madi.flux.Diagramme.Noeud;
import ca.qc.madi.flux.Diagramme.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A diagram ready to be drawn as SVG: shapes and lines with their classes and words, and the part that is seen. It holds
 * no colour and no style: those stand in the style sheet, under the classes.
 *
 * @param vue what is seen of it; what stands wholly outside is left out
 * @param regard how far from its left edge the eye goes first; null where no place comes before another
 * @param jours the counts are days
 * @param chaleur every count is shown, beside its class of heat
 */
public record Planche(
        Diagramme diagramme,
        Cadre vue,
        @Nullable Integer regard,
        List<Forme> formes,
        List<Trait> traits,
        boolean jours,
        boolean chaleur) {

    private static final int MARGE = 24;

    /** One line of words, centred at a place. */
    public record Ligne(int x, int y, String texte) {}

    /** @param compte how often it was passed; zero where it was not, or where nobody counts */
    public record Forme(Noeud noeud, String classes, List<Ligne> lignes, int compte, int jetons, String adresse) {

        public Point centre() {
            return noeud.cadre().centre();
        }

        /** Half the length of what is drawn in a circle or a diamond. */
        public int rayon() {
            return noeud.cadre().l() / 2;
        }

        /** The top right corner, where the count stands. */
        public Point coin() {
            Cadre c = noeud.cadre();
            return new Point(c.x() + c.l(), c.y());
        }

        public boolean rectangle() {
            return switch (noeud.genre()) {
                case TACHE, SERVICE, APPEL -> true;
                default -> false;
            };
        }

        public boolean losange() {
            return switch (noeud.genre()) {
                case DECISION, PARALLELE, EVENEMENTS -> true;
                default -> false;
            };
        }
    }

    /**
     * @param chemin as the attribute {@code d} of a path
     * @param pointe the corners of its arrowhead
     * @param milieu where its count stands
     */
    public record Trait(
            Lien lien, String classes, String chemin, String pointe, List<Ligne> lignes, int compte, Point milieu) {}

    /** The whole diagram. */
    public static Planche entiere(Diagramme diagramme, Marques marques) {
        return entiere(diagramme, marques, List.of());
    }

    /** The whole diagram, looked at where the first of these nodes stands. */
    public static Planche entiere(Diagramme diagramme, Marques marques, List<String> noeuds) {
        return de(diagramme, marques, entier(diagramme), noeuds);
    }

    /**
     * As much of the diagram as is so long, around the first of these nodes that it has; the whole where it is shorter.
     *
     * @param noeuds in order of preference
     */
    public static Planche autour(Diagramme diagramme, Marques marques, List<String> noeuds, int longueur) {
        Cadre entier = entier(diagramme);
        if (entier.l() <= longueur) return de(diagramme, marques, entier, noeuds);
        int milieu = milieu(diagramme, noeuds).orElse(entier.x());
        int gauche = Math.max(entier.x(), Math.min(milieu - longueur / 2, entier.x() + entier.l() - longueur));
        return de(diagramme, marques, new Cadre(gauche, entier.y(), longueur, entier.h()), noeuds);
    }

    private static Optional<Integer> milieu(Diagramme diagramme, List<String> noeuds) {
        return noeuds.stream()
                .flatMap(id -> diagramme.noeud(id).stream())
                .map(noeud -> noeud.cadre().centre().x())
                .findFirst();
    }

    private static Planche de(Diagramme diagramme, Marques marques, Cadre vue, List<String> noeuds) {
        Redaction redaction = new Redaction(marques);
        return new Planche(
                diagramme,
                vue,
                milieu(diagramme, noeuds).map(x -> x - vue.x()).orElse(null),
                diagramme.noeuds().stream()
                        .filter(n -> cadres(n).anyMatch(c -> touche(c, vue)))
                        .map(n -> redaction.forme(n, vue))
                        .toList(),
                diagramme.liens().stream()
                        .filter(l -> touche(cadre(l.points()), vue))
                        .map(redaction::trait)
                        .toList(),
                marques.jours(),
                !marques.degres().isEmpty());
    }

    /** As the attribute {@code viewBox}. */
    public String viewBox() {
        return vue.x() + " " + vue.y() + " " + vue.l() + " " + vue.h();
    }

    private static Cadre entier(Diagramme diagramme) {
        List<Point> points = new ArrayList<>();
        diagramme.noeuds().stream().flatMap(Planche::cadres).forEach(c -> coins(c, points));
        diagramme.liens().forEach(l -> points.addAll(l.points()));
        Cadre tout = cadre(points);
        return new Cadre(tout.x() - MARGE, tout.y() - MARGE, tout.l() + 2 * MARGE, tout.h() + 2 * MARGE);
    }

    private static Stream<Cadre> cadres(Noeud noeud) {
        return Stream.concat(Stream.of(noeud.cadre()), Stream.ofNullable(noeud.etiquette()));
    }

    private static void coins(Cadre c, List<Point> points) {
        points.add(new Point(c.x(), c.y()));
        points.add(new Point(c.x() + c.l(), c.y() + c.h()));
    }

    private static Cadre cadre(List<Point> points) {
        int gauche = bord(points, Point::x, false);
        int haut = bord(points, Point::y, false);
        return new Cadre(gauche, haut, bord(points, Point::x, true) - gauche, bord(points, Point::y, true) - haut);
    }

    private static int bord(List<Point> points, ToIntFunction<Point> axe, boolean plusLoin) {
        var valeurs = points.stream().mapToInt(axe);
        return (plusLoin ? valeurs.max() : valeurs.min()).orElse(0);
    }

    private static boolean touche(Cadre c, Cadre vue) {
        return c.x() <= vue.x() + vue.l() && vue.x() <= c.x() + c.l();
    }
}
