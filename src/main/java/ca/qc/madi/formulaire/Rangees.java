package ca.qc.madi.formulaire;

import ca.qc.madi.formulaire.Octets.Inhabituel;
import java.io.IOException;

/**
 * Reads the rows of a sheet from their bytes, in the plain form that every program writes: rows, cells, values,
 * formulas, inline strings without runs. Whatever else stands there (prefixes, comments, references by number, unknown
 * attributes, anything ill-formed) is {@link Inhabituel}, and the sheet is read again by the XML parser: this is a
 * shorter way to the same cells, never another way to judge a file.
 */
final class Rangees {

    private static final int LETTRES = 26;
    private static final int NOM = 24;

    private final Octets octets;
    private final LectureFeuille lecture;
    private final Contenus contenus;
    private final TexteBrut texte;
    private final TexteBrut nom = new TexteBrut(NOM);
    private final boolean dyDescent;
    private final Attribut deRangee = this::attributRangee;
    private final Attribut deCellule = this::attributCellule;
    private int ligne;
    private int colonne;
    private int style;
    private boolean formule;
    private boolean valeur;
    private String type = "n";

    /** @param dyDescent the sheet declares the prefix under which Excel writes the height of rows */
    Rangees(Octets octets, LectureFeuille lecture, Contenus contenus, boolean dyDescent) {
        this.octets = octets;
        this.lecture = lecture;
        this.contenus = contenus;
        this.texte = new TexteBrut(4 * Limites.CARACTERES);
        this.dyDescent = dyDescent;
    }

    /** Reads until the end of the rows, their closing tag included. */
    void lire() throws IOException {
        while (true) {
            exige(octets.apresBlancs() == '<');
            int c = octets.lire();
            if (c == '/') break;
            exige(c == 'r');
            octets.exiger("ow");
            rangee();
        }
        octets.exiger("sheetData>");
    }

    private void rangee() throws IOException {
        lecture.verifier();
        ligne++;
        colonne = 0;
        if (attributs(Attributs.RANGEE, deRangee)) return;
        while (true) {
            exige(octets.apresBlancs() == '<');
            int c = octets.lire();
            if (c == '/') break;
            exige(c == 'c');
            cellule();
        }
        octets.exiger("row>");
    }

    private void attributRangee(int rang) throws IOException {
        if (rang == Attributs.PLACE) ligne = entier('"');
        else sauter();
        exige(dyDescent || rang != Attributs.DY_DESCENT);
    }

    private void cellule() throws IOException {
        style = 0;
        formule = false;
        valeur = false;
        type = "n";
        int dansRangee = ligne;
        colonne++;
        contenus.compterCase();
        boolean seule = attributs(Attributs.CELLULE, deCellule);
        texte.vider();
        if (!seule) corps();
        lecture.poser(ligne, colonne, contenu());
        ligne = dansRangee;
    }

    private void attributCellule(int rang) throws IOException {
        switch (rang) {
            case Attributs.PLACE -> adresse();
            case Attributs.STYLE -> style = entier('"');
            case Attributs.TYPE -> type = mot();
            default -> sauter();
        }
    }

    private String mot() throws IOException {
        int premier = octets.lire();
        int second = octets.lire();
        if (second == '"' && premier == 's') return "s";
        if (second == '"' && premier == 'n') return "n";
        nom.vider();
        nom.ajouter(premier);
        for (int c = second; c != '"'; c = octets.lire()) {
            exige(c >= 'A' && c <= 'z');
            nom.ajouter(c);
        }
        exige(premier >= 'A' && premier <= 'z');
        return nom.texte();
    }

    private void adresse() throws IOException {
        colonne = 0;
        int c = octets.lire();
        for (int i = 0; c >= 'A' && c <= 'Z'; i++, c = octets.lire()) {
            exige(i < 3);
            colonne = colonne * LETTRES + c - 'A' + 1;
        }
        exige(colonne > 0);
        ligne = entier(c, '"');
    }

    private int entier(int fin) throws IOException {
        return entier(octets.lire(), fin);
    }

    /** A natural number of at most nine digits, its first one already read, until this mark. */
    private int entier(int premier, int fin) throws IOException {
        int entier = 0;
        int c = premier;
        for (int i = 0; c != fin || i == 0; i++, c = octets.lire()) {
            exige(c >= '0' && c <= '9' && i < 9);
            entier = entier * 10 + c - '0';
        }
        return entier;
    }

    private void sauter() throws IOException {
        for (int c = octets.lire(); c != '"'; c = octets.lire()) exige(c >= ' ' && c != '<' && c != '&');
    }

    private interface Attribut {
        /** Reads the value and its closing quote. */
        void lire(int rang) throws IOException;
    }

    /** Reads the attributes of a tag whose name is read, each at most once; whether the tag closes itself. */
    private boolean attributs(Attributs permis, Attribut attribut) throws IOException {
        int vus = 0;
        int c = octets.lire();
        while (c == ' ' || c == '\n') {
            c = octets.apresBlancs();
            if (c == '>' || c == '/') break;
            int rang = rang(permis, c);
            exige(rang >= 0 && (vus & 1 << rang) == 0);
            vus |= 1 << rang;
            exige(octets.lire() == '"');
            attribut.lire(rang);
            c = octets.lire();
        }
        if (c == '/') octets.exiger(">");
        else exige(c == '>');
        return c == '/';
    }

    private int rang(Attributs permis, int premier) throws IOException {
        int c = octets.lire();
        if (c == '=') return permis.rang(premier);
        nom.vider();
        nom.ajouter(premier);
        for (; c != '='; c = octets.lire()) nom.ajouter(c);
        return permis.rang(nom.texte());
    }

    private void corps() throws IOException {
        while (true) {
            exige(octets.apresBlancs() == '<');
            int c = octets.lire();
            if (c == '/') break;
            if (c == 'f') formule();
            else if (c == 'v') valeur();
            else if (c == 'i') enLigne();
            else throw new Inhabituel();
        }
        octets.exiger("c>");
    }

    private void formule() throws IOException {
        exige(!formule);
        formule = true;
        if (attributs(Attributs.FORMULE, a -> sauter())) return;
        TexteBrut brut = new TexteBrut(Limites.CARACTERES);
        brut.lire(octets);
        octets.exiger("/f>");
        if (brut.contient('|')) ContenuActif.refuserFormule(brut.texte());
    }

    private void valeur() throws IOException {
        exige(!valeur);
        valeur = true;
        int c = octets.lire();
        if (c == '/') octets.exiger(">");
        else {
            exige(c == '>');
            texte.lire(octets);
            octets.exiger("/v>");
        }
    }

    private void enLigne() throws IOException {
        exige(!valeur);
        valeur = true;
        octets.exiger("s><t");
        int c = octets.lire();
        if (c == ' ') octets.exiger("xml:space=\"preserve\">");
        else exige(c == '>');
        texte.lire(octets);
        octets.exiger("/t></is>");
    }

    private static void exige(boolean ordinaire) {
        if (!ordinaire) throw new Inhabituel();
    }

    private Cellule contenu() {
        if (!valeur) return contenus.cellule(type, style, null, formule);
        if (type.equals("s") && texte.court() && texte.decimales() == 0)
            return contenus.partagee(texte.rang(), formule);
        if (type.equals("n") && texte.court())
            return contenus.nombre(texte.chiffres(), texte.decimales(), style, formule);
        return contenus.cellule(type, style, texte.texte(), formule);
    }
}
