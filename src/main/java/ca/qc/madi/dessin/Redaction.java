package ca.qc.madi.dessin;

import ca.qc.madi.dessin.Planche.Forme;
import ca.qc.madi.dessin.Planche.Ligne;
import ca.qc.madi.dessin.Planche.Trait;
import ca.qc.madi.flux.Diagramme.Cadre;
import ca.qc.madi.flux.Diagramme.Lien;
import ca.qc.madi.flux.Diagramme.Noeud;
import ca.qc.madi.flux.Diagramme.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives each node and flow its classes, its lines of words and, to a flow, its arrowhead. */
final class Redaction {

    private static final int LETTRE = 12;
    private static final int PETITE = 11;
    private static final int INTERLIGNE = 14;
    private static final int BORD = 6;
    private static final int POINTE = 9;
    private static final int DEMI_POINTE = 4;

    private final Marques marques;

    Redaction(Marques marques) {
        this.marques = marques;
    }

    /** A name that would be cut where the view ends is left out: its title says it. */
    Forme forme(Noeud noeud, Cadre vue) {
        int jetons = marques.jetons().getOrDefault(noeud.id(), 0);
        int compte = marques.comptes().getOrDefault(noeud.id(), 0);
        return new Forme(
                noeud,
                classes(noeud, jetons, compte),
                coupe(noeud, vue) ? List.of() : lignes(noeud),
                compte,
                jetons,
                marques.adresses().getOrDefault(noeud.id(), ""));
    }

    private static boolean coupe(Noeud noeud, Cadre vue) {
        Cadre mots = noeud.etiquette() == null ? noeud.cadre() : noeud.etiquette();
        return mots.x() < vue.x() || mots.x() + mots.l() > vue.x() + vue.l();
    }

    private String classes(Noeud noeud, int jetons, int compte) {
        List<String> classes = new ArrayList<>(List.of("noeud"));
        classes.add(noeud.genre().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (compte > 0) classes.add("passe");
        if (jetons > 0) classes.add("ici");
        if (marques.degres().containsKey(noeud.id()))
            classes.add("degre-" + marques.degres().get(noeud.id()));
        return String.join(" ", classes);
    }

    private static List<Ligne> lignes(Noeud noeud) {
        Cadre cadre = noeud.cadre();
        if (noeud.etiquette() != null) return sous(noeud.nom(), noeud.etiquette());
        List<String> mots = Lignes.de(noeud.nom(), cadre.l() - 2 * BORD, LETTRE);
        int haut = cadre.centre().y() - mots.size() * INTERLIGNE / 2 + LETTRE - 1;
        return placer(mots, cadre.centre().x(), haut);
    }

    /** From the top of its label down. */
    private static List<Ligne> sous(String nom, @Nullable Cadre etiquette) {
        if (etiquette == null || nom.isEmpty()) return List.of();
        List<String> mots = Lignes.de(nom, etiquette.l() + BORD, PETITE);
        return placer(mots, etiquette.centre().x(), etiquette.y() + PETITE);
    }

    private static List<Ligne> placer(List<String> mots, int milieu, int haut) {
        List<Ligne> lignes = new ArrayList<>();
        for (String mot : mots) lignes.add(new Ligne(milieu, haut + lignes.size() * INTERLIGNE, mot));
        return lignes;
    }

    Trait trait(Lien lien) {
        int compte = marques.comptes().getOrDefault(lien.id(), 0);
        String classes = "lien" + (compte > 0 ? " passe" : "") + (marques.pris().contains(lien.id()) ? " pris" : "");
        return new Trait(
                lien,
                classes,
                chemin(lien.points()),
                pointe(lien.points()),
                sous(lien.nom(), lien.etiquette()),
                compte,
                milieu(lien.points()));
    }

    private static String chemin(List<Point> points) {
        return points.stream().map(p -> p.x() + " " + p.y()).collect(Collectors.joining(" L", "M", ""));
    }

    /** Our flows end upright or level. */
    private static String pointe(List<Point> points) {
        Point fin = points.get(points.size() - 1);
        Point avant = points.get(points.size() - 2);
        int dx = Integer.signum(fin.x() - avant.x());
        int dy = Integer.signum(fin.y() - avant.y());
        Point pied = new Point(fin.x() - dx * POINTE, fin.y() - dy * POINTE);
        return fin.x() + "," + fin.y() + " " + (pied.x() - dy * DEMI_POINTE) + "," + (pied.y() - dx * DEMI_POINTE) + " "
                + (pied.x() + dy * DEMI_POINTE) + "," + (pied.y() + dx * DEMI_POINTE);
    }

    /** The middle of its longest stretch. */
    private static Point milieu(List<Point> points) {
        int longue = 1;
        for (int i = 2; i < points.size(); i++) if (longueur(points, i) > longueur(points, longue)) longue = i;
        Point de = points.get(longue - 1);
        Point vers = points.get(longue);
        return new Point((de.x() + vers.x()) / 2, (de.y() + vers.y()) / 2);
    }

    private static int longueur(List<Point> points, int i) {
        Point de = points.get(i - 1);
        Point vers = points.get(i);
        return Math.abs(de.x() - vers.x()) + Math.abs(de.y() - vers.y());
    }
}
