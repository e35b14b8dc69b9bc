package ca.qc.madi.formulaire;

import ca.qc.madi.formulaire.Cellule.Nature;
import ca.qc.madi.formulaire.Octets.Inhabituel;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Streams the XML of one sheet into a {@link Feuille}; nothing but its filled cells stays in memory. */
final class LectureFeuille {

    private final Feuille feuille;
    private final Contenus contenus;
    private final int derniereColonne;
    private final Echeance echeance;
    private int ligne;
    private int colonne;
    private int descriptions;

    /** @param derniereColonne values further right are counted but not kept */
    LectureFeuille(Feuille feuille, Contenus contenus, int derniereColonne, Echeance echeance) {
        this.feuille = feuille;
        this.contenus = contenus;
        this.derniereColonne = derniereColonne;
        this.echeance = echeance;
    }

    /** Reads the sheet the short way where it can, the XML parser's otherwise. */
    void lire(Source source) throws IOException, XMLStreamException {
        Contenus.Compte compte = contenus.compte();
        try (InputStream flux = source.ouvrir()) {
            lire(Xml.lecteur(new FluxFeuille(flux, this, contenus)));
        } catch (Inhabituel e) {
            contenus.reprendre(compte);
            feuille.vider();
            ligne = 0;
            colonne = 0;
            descriptions = 0;
            try (InputStream flux = source.ouvrir()) {
                lire(Xml.lecteur(flux));
            }
        }
    }

    /** The sheet's part, each time from its beginning. */
    interface Source {
        InputStream ouvrir() throws IOException;
    }

    private void lire(XMLStreamReader xml) throws XMLStreamException {
        while (Xml.prochainElement(xml)) {
            if (xml.getLocalName().equals("row")) ligne(xml);
            else if (xml.getLocalName().equals("c")) cellule(xml);
            else if (xml.getLocalName().equals("col") && ++descriptions > Limites.DESCRIPTIONS)
                throw FichierRefuse.limite("descriptions", Limites.DESCRIPTIONS);
        }
    }

    private void ligne(XMLStreamReader xml) {
        verifier();
        String numero = Xml.attribut(xml, "r");
        ligne = numero == null ? ligne + 1 : Integer.parseInt(numero);
        colonne = 0;
    }

    private void cellule(XMLStreamReader xml) throws XMLStreamException {
        contenus.compterCase();
        String place = Xml.attribut(xml, "r");
        Adresse adresse = place == null ? new Adresse(ligne, colonne + 1) : Adresse.de(place);
        colonne = adresse.colonne();
        String type = Xml.attribut(xml, "t", "n");
        int style = Integer.parseInt(Xml.attribut(xml, "s", "0"));
        Corps corps = corps(xml);
        poser(adresse.ligne(), adresse.colonne(), contenus.cellule(type, style, corps.valeur, corps.formule));
    }

    void verifier() {
        echeance.verifier();
    }

    /** Counts a cell that holds something, and keeps it if a layout reads so far. */
    void poser(int ligne, int colonne, Cellule cellule) {
        if (cellule.vide() && !cellule.formule()) return;
        if (ligne < 1) throw FichierRefuse.illisible("illisible", new Adresse(ligne, colonne).a1());
        if (ligne > Limites.LIGNES) throw FichierRefuse.limite("lignes", Limites.LIGNES);
        if (colonne > Limites.COLONNES) throw FichierRefuse.limite("colonnes", Limites.COLONNES);
        if (cellule.nature() == Nature.TEXTE && cellule.affiche().length() > Limites.CARACTERES)
            throw FichierRefuse.limite("caracteres", Limites.CARACTERES);
        contenus.compter(colonne <= derniereColonne);
        if (colonne <= derniereColonne) feuille.poser(ligne, colonne, cellule);
    }

    /** What stands between a cell's tags. */
    private static final class Corps {
        private @Nullable String valeur;
        private boolean formule;
    }

    private static Corps corps(XMLStreamReader xml) throws XMLStreamException {
        Corps corps = new Corps();
        StringBuilder texte = new StringBuilder();
        StringBuilder formule = new StringBuilder();
        boolean dedans = false;
        boolean phonetique = false;
        for (int profondeur = 1; profondeur > 0; ) {
            int evenement = xml.next();
            if (evenement == XMLStreamConstants.START_ELEMENT) {
                profondeur++;
                String nom = xml.getLocalName();
                if (nom.equals("f")) corps.formule = true;
                if (nom.equals("rPh")) phonetique = true;
                dedans = !phonetique && (nom.equals("v") || nom.equals("t"));
                if (dedans && corps.valeur == null) corps.valeur = "";
            } else if (evenement == XMLStreamConstants.END_ELEMENT) {
                profondeur--;
                if (xml.getLocalName().equals("rPh")) phonetique = false;
                if (xml.getLocalName().equals("f")) ContenuActif.refuserFormule(formule);
                dedans = false;
            } else if (corps.formule && !dedans && xml.hasText()) {
                formule.append(xml.getText());
            } else if (dedans && xml.hasText()) {
                texte.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        if (corps.valeur != null) corps.valeur = texte.toString();
        return corps;
    }
}
