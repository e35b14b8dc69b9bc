package ca.qc.madi.formulaire;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Which of the workbook's styles show a number as a day. */
final class Formats {

    private static final int GENERAL = 0;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();
    private @Nullable Boolean[] dates = {};

    private Formats() {}

    /** IOException without styles: a day could not be told from a number. */
    static Formats lire(@Nullable InputStream flux) throws IOException, XMLStreamException {
        if (flux == null) throw new IOException("no styles");
        Formats formats = new Formats();
        XMLStreamReader xml = Xml.lecteur(flux);
        boolean cellules = false;
        while (Xml.prochainElement(xml)) {
            String nom = xml.getLocalName();
            if (nom.equals("cellStyleXfs")) cellules = false;
            else if (nom.equals("cellXfs")) cellules = true;
            else if (nom.equals("cellStyles") || nom.equals("dxfs")) cellules = false;
            else if (nom.equals("numFmt")) formats.code(xml);
            else if (cellules && nom.equals("xf")) formats.formats.add(entier(xml, "numFmtId"));
        }
        formats.dates = new Boolean[formats.formats.size()];
        return formats;
    }

    private void code(XMLStreamReader xml) {
        codes.putIfAbsent(entier(xml, "numFmtId"), Xml.attribut(xml, "formatCode", ""));
    }

    private static int entier(XMLStreamReader xml, String attribut) {
        return Integer.parseInt(
                Xml.attribut(xml, attribut, String.valueOf(GENERAL)).strip());
    }

    boolean date(int style) {
        if (style < 0 || style >= dates.length) return false;
        Boolean connue = dates[style];
        if (connue == null) {
            connue = date(formats.get(style), codes.get(formats.get(style)));
            dates[style] = connue;
        }
        return connue;
    }

    private static boolean date(int format, @Nullable String code) {
        return DateUtil.isADateFormat(format, code == null ? BuiltinFormats.getBuiltinFormat(format) : code);
    }
}
