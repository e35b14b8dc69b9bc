package ca.qc.madi.formulaire;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The strings the sheets share, each one cell however often it stands; phonetic readings are left out. */
final class Chaines {

    private static final Pattern ECHAPPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEXADECIMAL = 16;

    private final List<String> textes = new ArrayList<>();
    private @Nullable Cellule[] cellules = {};

    private Chaines() {}

    static Chaines lire(@Nullable InputStream flux, Echeance echeance) throws XMLStreamException {
        Chaines chaines = new Chaines();
        if (flux == null) return chaines;
        XMLStreamReader xml = Xml.lecteur(flux);
        while (Xml.prochainElement(xml))
            if (xml.getLocalName().equals("si")) {
                echeance.verifier();
                chaines.textes.add(chaines.texte(xml));
            }
        chaines.cellules = new Cellule[chaines.textes.size()];
        return chaines;
    }

    /** IndexOutOfBoundsException when there is no string of this rank. */
    Cellule cellule(int rang) {
        Cellule cellule = cellules[rang];
        if (cellule == null) {
            cellule = Contenus.texte(clair(textes.get(rang)), false);
            cellules[rang] = cellule;
            textes.set(rang, "");
        }
        return cellule;
    }

    private String texte(XMLStreamReader xml) throws XMLStreamException {
        String seul = null;
        StringBuilder plusieurs = null;
        boolean phonetique = false;
        for (int profondeur = 1; profondeur > 0; ) {
            int evenement = xml.next();
            if (evenement == XMLStreamConstants.END_ELEMENT) {
                profondeur--;
                if (xml.getLocalName().equals("rPh")) phonetique = false;
            } else if (evenement == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("t") && !phonetique) {
                    String morceau = xml.getElementText();
                    if (seul == null) seul = morceau;
                    else plusieurs = (plusieurs == null ? new StringBuilder(seul) : plusieurs).append(morceau);
                } else {
                    profondeur++;
                    phonetique |= xml.getLocalName().equals("rPh");
                }
            }
        }
        return plusieurs != null ? plusieurs.toString() : seul == null ? "" : seul;
    }

    /** A character that XML cannot hold is written _xHHHH_. */
    private static String clair(String texte) {
        if (!texte.contains("_x")) return texte;
        Matcher m = ECHAPPE.matcher(texte);
        return m.replaceAll(
                r -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(r.group(1), HEXADECIMAL))));
    }
}
