package ca.qc.madi.validation;

import ca.qc.madi.formulaire.Archives;
import ca.qc.madi.formulaire.Formes;
import ca.qc.madi.formulaire.GabaritRempli;
import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Our own seeds for the fuzzing and for the corpus: small files, the good ones and one of each way of being bad. */
final class Semences {

    private static final byte[] BON = SaisieModele.pte(Etape.DEPOT).octets();
    private static final String FEUILLE = "xl/worksheets/sheet1.xml";

    private Semences() {}

    /** Whole files, by name; a name says what comes out. */
    static Map<String, byte[]> fichiers() {
        Map<String, byte[]> semences = new LinkedHashMap<>();
        semences.put("lisible-pte.xlsx", BON);
        semences.put("lisible-strict.xlsx", Formes.desProgrammes().get("Strict").apply(BON));
        semences.put("F-FICHIER-01-vide.xlsx", new byte[0]);
        semences.put("F-FICHIER-01-tronque.xlsx", Arrays.copyOf(BON, BON.length / 3));
        semences.put("F-FICHIER-01-sommaire-seul.bin", Arrays.copyOfRange(BON, BON.length - 22, BON.length));
        semences.put("F-FICHIER-01-echappe.xlsx", petite("../x", "x"));
        semences.put("F-FICHIER-02-loin.xlsx", Archives.changer(BON, FEUILLE, x -> x.replace("A31", "A999999")));
        semences.put("F-FICHIER-03-macro.xlsx", petite("xl/vbaProject.bin", "x"));
        semences.put("F-FICHIER-05-texte.csv", utf8("source;montant\nMADI;100,00\n"));
        semences.put("F-FICHIER-05-page.bin", utf8("%PDF-1.7\n%%EOF\n"));
        semences.put("F-FICHIER-05-classeur.ods", petite("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
        return semences;
    }

    /** The XML of one sheet, by name. */
    static Map<String, byte[]> feuilles() {
        String debut = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
        Map<String, byte[]> semences = new LinkedHashMap<>();
        semences.put("bonne.xml", Archives.parties(BON).get(FEUILLE));
        semences.put(
                "sans-adresses.xml",
                Archives.parties(Formes.desProgrammes()
                                .get("cellules et rangées sans adresse")
                                .apply(BON))
                        .get(FEUILLE));
        semences.put("vide.xml", new byte[0]);
        semences.put(
                "dtd.xml",
                utf8("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + debut + "&e;</worksheet>"));
        semences.put(
                "adresses.xml",
                utf8(debut + "<sheetData><row r=\"0\"><c r=\"A0\"><v>1</v></c></row><row r=\"-1\"/>"
                        + "<row r=\"99999999999\"/><row><c r=\"ZZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>"));
        semences.put(
                "types.xml",
                utf8(debut + "<sheetData><row r=\"5\"><c r=\"C5\" t=\"s\"><v>-1</v></c><c t=\"s\"><v>999999</v></c>"
                        + "<c t=\"d\"><v>9999-99-99</v></c><c t=\"b\"><v>2</v></c><c t=\"e\"><v/></c>"
                        + "<c s=\"99999\"><v>1E999</v></c><c t=\"zzz\"><v>x</v></c></row></sheetData></worksheet>"));
        semences.put("coupee.xml", utf8(debut + "<sheetData><row><c><v>1</v>"));
        return semences;
    }

    /** More files, too big to keep: every way of writing the filled gabarit. */
    static Map<String, byte[]> formes() {
        byte[] rempli = GabaritRempli.octets(SaisieModele.pte(Etape.DEPOT).saisie());
        Map<String, byte[]> semences = new LinkedHashMap<>();
        Formes.desProgrammes().forEach((nom, forme) -> semences.put("lisible-" + nom + ".xlsx", forme.apply(rempli)));
        return semences;
    }

    private static byte[] petite(String nom, String contenu) {
        return Archives.zip(Map.of(nom, utf8(contenu)));
    }

    private static byte[] utf8(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }
}
