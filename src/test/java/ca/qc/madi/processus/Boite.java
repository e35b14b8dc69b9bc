package ca.qc.madi.processus;

/** A rectangle; a horizontal or vertical line is one without height or width. */
record Boite(double x, double y, double l, double h) {

    static Boite entre(Point a, Point b) {
        return new Boite(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(a.x - b.x), Math.abs(a.y - b.y));
    }

    Point centre() {
        return new Point(x + l / 2, y + h / 2);
    }

    record Point(double x, double y) {}

    /** What both cover; of negative size when they are apart. */
    Boite commun(Boite b) {
        double gauche = Math.max(x, b.x);
        double haut = Math.max(y, b.y);
        return new Boite(gauche, haut, Math.min(x + l, b.x + b.l) - gauche, Math.min(y + h, b.y + b.h) - haut);
    }

    boolean rencontre(Boite b) {
        Boite commun = commun(b);
        return commun.l >= 0 && commun.h >= 0;
    }

    /** Whether one enters the inside of the other; to lie along a border is not to enter. */
    boolean touche(Boite b) {
        return x < b.x + b.l && b.x < x + l && y < b.y + b.h && b.y < y + h;
    }
}
