package ca.qc.madi.formulaire;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The one way XML of a received file is read: streaming, without DTD nor entities. */
final class Xml {

    private static final XMLInputFactory FABRIQUE = fabrique();

    private Xml() {}

    private static XMLInputFactory fabrique() {
        InputFactoryImpl fabrique = new InputFactoryImpl();
        fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrique.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrique.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        fabrique.setXMLResolver((publicId, systemId, base, espace) -> InputStream.nullInputStream());
        return fabrique;
    }

    static XMLStreamReader lecteur(InputStream flux) throws XMLStreamException {
        return FABRIQUE.createXMLStreamReader(flux);
    }

    /** Moves to the next start of an element; false at the end. A document type declaration is refused. */
    static boolean prochainElement(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int evenement = xml.next();
            if (evenement == XMLStreamConstants.DTD) throw FichierRefuse.illisible("dtd", "");
            if (evenement == XMLStreamConstants.START_ELEMENT) return true;
        }
        return false;
    }

    /** An attribute by its local name, whatever its namespace: both dialects of the format differ there. */
    static @Nullable String attribut(XMLStreamReader xml, String nom) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals(nom)) return xml.getAttributeValue(i);
        return null;
    }

    static String attribut(XMLStreamReader xml, String nom, String sinon) {
        String valeur = attribut(xml, nom);
        return valeur == null ? sinon : valeur;
    }
}
