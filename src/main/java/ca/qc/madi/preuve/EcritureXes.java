package ca.qc.madi.preuve;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An event log as IEEE 1849 (XES) asks for it, written as it comes: a trace for each dossier, an event for each fact.
 * Its published schema has no namespace and a decimal for its version.
 */
final class EcritureXes implements AutoCloseable {

    private static final String NORME = "http://www.xes-standard.org/";
    private static final String CHAINE = "string";
    private static final List<String[]> EXTENSIONS = List.of(
            new String[] {"Concept", "concept"},
            new String[] {"Time", "time"},
            new String[] {"Organizational", "org"},
            new String[] {"Lifecycle", "lifecycle"},
            new String[] {"Identity", "identity"});

    private final XMLStreamWriter xml;

    EcritureXes(OutputStream vers) throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(vers, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("log");
        xml.writeAttribute("xes.version", "1849.2016");
        xml.writeAttribute("xes.features", "");
        for (String[] extension : EXTENSIONS) {
            vide("extension", "name", extension[0], "prefix", extension[1], "uri", NORME + extension[1] + ".xesext");
        }
        portee("trace", "concept:name");
        portee("event", "concept:name", "lifecycle:transition");
        vide("classifier", "name", "Activity", "scope", "event", "keys", "concept:name");
        attribut(CHAINE, "concept:name", "MADI");
        attribut(CHAINE, "lifecycle:model", "standard");
    }

    void trace(List<Evenement> evenements) throws XMLStreamException {
        if (evenements.isEmpty()) return;
        xml.writeStartElement("trace");
        attribut(CHAINE, "concept:name", evenements.get(0).dossier());
        for (Evenement e : evenements) evenement(e);
        xml.writeEndElement();
    }

    private void evenement(Evenement e) throws XMLStreamException {
        xml.writeStartElement("event");
        attribut(CHAINE, "concept:name", e.activite());
        attribut(CHAINE, "lifecycle:transition", Evenement.TRANSITION);
        attribut("date", "time:timestamp", e.quand());
        attribut(CHAINE, "org:resource", e.qui());
        if (!e.qualite().isEmpty()) attribut(CHAINE, "org:role", e.qualite());
        attribut("id", "identity:id", e.id().toString());
        attribut("date", "recorded", e.consigne());
        if (!e.projet().isEmpty()) attribut(CHAINE, "project", e.projet());
        if (!e.rapport().isEmpty()) attribut(CHAINE, "report", e.rapport());
        attribut("int", "rank", String.valueOf(e.rang()));
        xml.writeEndElement();
    }

    private void portee(String nom, String... cles) throws XMLStreamException {
        xml.writeStartElement("global");
        xml.writeAttribute("scope", nom);
        for (String cle : cles) attribut(CHAINE, cle, "");
        xml.writeEndElement();
    }

    private void attribut(String type, String cle, String valeur) throws XMLStreamException {
        vide(type, "key", cle, "value", valeur);
    }

    private void vide(String nom, String... attributs) throws XMLStreamException {
        xml.writeEmptyElement(nom);
        for (int i = 0; i < attributs.length; i += 2) xml.writeAttribute(attributs[i], attributs[i + 1]);
    }

    @Override
    public void close() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }
}
