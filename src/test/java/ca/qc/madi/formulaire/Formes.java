package ca.qc.madi.formulaire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The same workbook written in other ways: those of people, of Excel as the standard describes it, of other programs. */
public final class Formes {

    private static final Pattern CELLULE =
            Pattern.compile("<c r=\"([A-Z]+)(\\d+)\"([^>]*?)(/>|>.*?</c>)", Pattern.DOTALL);
    private static final Pattern RANG = Pattern.compile("<row r=\"(\\d+)\"([^>]*?)(/>|>(.*?)</row>)", Pattern.DOTALL);
    private static final String FEUILLE = "xl/worksheets/sheet";
    private static final String CHAINES = "xl/sharedStrings.xml";

    private Formes() {}

    /** What people do to a form without changing what it says. */
    public static Map<String, UnaryOperator<byte[]>> desPersonnes() {
        Map<String, UnaryOperator<byte[]>> formes = new LinkedHashMap<>();
        formes.put("lignes insérées en haut", feuilles(f -> f.shiftRows(3, f.getLastRowNum(), 2)));
        formes.put("lignes vides mises en forme", feuilles(Formes::mettreEnForme));
        formes.put("colonnes à droite", feuilles(f -> {
            f.getRow(4).createCell(40).setCellValue("mémo");
            f.getRow(4).createCell(18).setCellValue("à revoir");
        }));
        formes.put("cellules fusionnées", feuilles(Formes::fusionner));
        formes.put("dates en texte ISO", cellules(TypeValeur.DATE, (c, v) -> c.setCellValue(" " + v)));
        formes.put("montants avec espaces insécables", montants('\u00a0', "\u00a0$"));
        formes.put("montants avec espaces fines insécables", montants('\u202f', ""));
        formes.put("années en texte", cellules(TypeValeur.ANNEE, (c, v) -> c.setCellValue(v.toString())));
        formes.put("pourcentages en texte", cellules(TypeValeur.POURCENTAGE, (c, v) -> {
            BigDecimal cent = new BigDecimal(v.toString()).movePointRight(2);
            c.setCellValue(cent.toPlainString().replace('.', ',') + "\u00a0%");
        }));
        formes.put("dates comptées depuis 1904", Formes::depuis1904);
        formes.put("onglets dans un autre ordre", poi(c -> c.setSheetOrder(c.getSheetName(0), 4)));
        return formes;
    }

    /** How programs write. */
    public static Map<String, UnaryOperator<byte[]>> desProgrammes() {
        Map<String, UnaryOperator<byte[]>> formes = new LinkedHashMap<>();
        formes.put("chaînes dans les cellules", Formes::chainesDansLesCellules);
        formes.put("texte enrichi et phonétique", c -> Archives.changer(c, CHAINES, Formes::enrichir));
        formes.put("formules sans résultat", xml(x -> x.replaceAll("(</f>|<f[^>]*/>)<v>[^<]*</v>", "$1")));
        formes.put("formules partagées", xml(x -> x.replace("<f>", "<f t=\"shared\" ref=\"A1:Z99\" si=\"0\">")));
        formes.put("cellules et rangées sans adresse", xml(Formes::sansAdresses));
        formes.put("jours ISO", c -> joursIso(c, ""));
        formes.put("instants ISO", c -> joursIso(c, "T00:00:00.000Z"));
        formes.put("attributs d’extension", Formes::extensions);
        formes.put("préfixes d’espace de noms", Formes::prefixes);
        formes.put("Strict", Formes::stricte);
        formes.put("Strict avec jours ISO", c -> stricte(joursIso(c, "")));
        formes.put("entrées non comprimées", Formes::nonComprimees);
        return formes;
    }

    private static UnaryOperator<byte[]> poi(Consumer<XSSFWorkbook> changement) {
        return octets -> {
            try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(octets))) {
                changement.accept(classeur);
                ByteArrayOutputStream sortie = new ByteArrayOutputStream();
                classeur.write(sortie);
                return sortie.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static UnaryOperator<byte[]> feuilles(Consumer<XSSFSheet> changement) {
        return poi(c -> Dispositions.derniere().onglets().forEach(o -> changement.accept(c.getSheet(o.nom()))));
    }

    private static void mettreEnForme(XSSFSheet feuille) {
        for (int l = feuille.getLastRowNum() + 1, fin = l + 40; l < fin; l++)
            for (int c = 0; c < 12; c++)
                feuille.createRow(l)
                        .createCell(c)
                        .setCellStyle(feuille.getRow(4).getCell(2).getCellStyle());
    }

    private static void fusionner(XSSFSheet feuille) {
        int ligne = feuille.getLastRowNum() + 3;
        feuille.createRow(ligne).createCell(0).setCellValue("Remarques");
        feuille.addMergedRegion(new CellRangeAddress(ligne, ligne, 0, 5));
        if (feuille.getSheetName().startsWith("1.") || feuille.getSheetName().startsWith("6."))
            feuille.addMergedRegion(new CellRangeAddress(8, 8, 2, 4));
    }

    /** Every filled cell of a type, with its value. */
    private static UnaryOperator<byte[]> cellules(TypeValeur type, BiConsumer<XSSFCell, Object> changement) {
        return octets -> poi(classeur -> remplies(octets).stream()
                        .filter(c -> c.type() == type)
                        .forEach(c -> changement.accept(cellule(classeur, c), Objects.requireNonNull(c.valeur()))))
                .apply(octets);
    }

    private static XSSFCell cellule(XSSFWorkbook classeur, CelluleLue lue) {
        Adresse place = lue.lieu().adresse();
        return classeur.getSheet(lue.lieu().feuille()).getRow(place.ligne() - 1).getCell(place.colonne() - 1);
    }

    private static List<CelluleLue> remplies(byte[] octets) {
        List<CelluleLue> cellules = new ArrayList<>();
        for (OngletLu onglet :
                LecteurFormulaire.lire(octets).formulaire().orElseThrow().onglets()) {
            onglet.champs().values().forEach(c -> cellules.add(c.cellule()));
            for (TableauLu tableau : onglet.tableaux().values())
                for (LigneLue ligne : tableau.lignes())
                    for (Colonne colonne : tableau.tableau().colonnes())
                        if (colonne.calcul() == null) cellules.addAll(ligne.cellules(colonne));
        }
        return cellules.stream().filter(CelluleLue::lue).toList();
    }

    private static UnaryOperator<byte[]> montants(char milliers, String suite) {
        DecimalFormatSymbols signes = DecimalFormatSymbols.getInstance(Locale.CANADA_FRENCH);
        signes.setGroupingSeparator(milliers);
        signes.setDecimalSeparator(',');
        DecimalFormat format = new DecimalFormat("#,##0.00", signes);
        return cellules(TypeValeur.MONTANT, (c, v) -> c.setCellValue(format.format(v) + suite));
    }

    private static byte[] depuis1904(byte[] octets) {
        return cellules(TypeValeur.DATE, (c, v) -> {
                    var classeur = c.getSheet().getWorkbook().getCTWorkbook();
                    if (!classeur.isSetWorkbookPr()) classeur.addNewWorkbookPr();
                    classeur.getWorkbookPr().setDate1904(true);
                    c.setCellValue(((LocalDate) v).toEpochDay()
                            - LocalDate.of(1904, 1, 1).toEpochDay());
                })
                .apply(octets);
    }

    private static UnaryOperator<byte[]> xml(UnaryOperator<String> changement) {
        return octets -> parties(octets, FEUILLE, changement);
    }

    private static byte[] parties(byte[] octets, String debut, UnaryOperator<String> changement) {
        Map<String, byte[]> parties = Archives.parties(octets);
        parties.replaceAll((nom, partie) -> nom.startsWith(debut)
                ? changement.apply(new String(partie, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : partie);
        return Archives.zip(parties);
    }

    private static byte[] chainesDansLesCellules(byte[] octets) {
        String table = new String(Archives.parties(octets).get(CHAINES), StandardCharsets.UTF_8);
        List<String> chaines = Pattern.compile("<si>(.*?)</si>", Pattern.DOTALL)
                .matcher(table)
                .results()
                .map(m -> m.group(1))
                .toList();
        Pattern partagee = Pattern.compile("t=\"s\"([^>]*)><v>(\\d+)</v>");
        return xml(x -> partagee.matcher(x)
                        .replaceAll(m -> Matcher.quoteReplacement("t=\"inlineStr\"" + m.group(1) + "><is>"
                                + chaines.get(Integer.parseInt(m.group(2))) + "</is>")))
                .apply(octets);
    }

    private static String enrichir(String table) {
        return Pattern.compile("<si><t[^>]*>([^<]{2,})</t></si>")
                .matcher(table)
                .replaceAll(m -> Matcher.quoteReplacement("<si><r><t xml:space=\"preserve\">"
                        + m.group(1).charAt(0) + "</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">"
                        + m.group(1).substring(1)
                        + "</t></r><rPh sb=\"0\" eb=\"1\"><t>ア</t></rPh><phoneticPr fontId=\"1\"/></si>"))
                .replaceAll("&</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">", "&");
    }

    /** Rows and cells stand in their order only; blank ones hold the places. */
    private static String sansAdresses(String xml) {
        StringBuilder sortie = new StringBuilder();
        Matcher rangs = RANG.matcher(xml);
        int ligne = 0;
        while (rangs.find()) {
            int numero = Integer.parseInt(rangs.group(1));
            String manquantes = "<row/>".repeat(numero - ligne - 1);
            String cellules = rangs.group(4) == null ? "" : cellulesSansAdresse(rangs.group(4));
            rangs.appendReplacement(sortie, Matcher.quoteReplacement(manquantes + "<row>" + cellules + "</row>"));
            ligne = numero;
        }
        return rangs.appendTail(sortie).toString();
    }

    private static String cellulesSansAdresse(String rang) {
        StringBuilder sortie = new StringBuilder();
        Matcher cellules = CELLULE.matcher(rang);
        int colonne = 0;
        while (cellules.find()) {
            int numero = Adresse.colonne(cellules.group(1));
            sortie.append("<c/>".repeat(numero - colonne - 1))
                    .append("<c")
                    .append(cellules.group(3))
                    .append(cellules.group(4));
            colonne = numero;
        }
        return sortie.toString();
    }

    private static byte[] joursIso(byte[] octets, String suite) {
        byte[] changee = octets;
        List<String> noms =
                Dispositions.derniere().onglets().stream().map(Onglet::nom).toList();
        for (CelluleLue jour : remplies(octets))
            if (jour.type() == TypeValeur.DATE)
                changee = Archives.cellule(
                        changee,
                        1 + noms.indexOf(jour.lieu().feuille()),
                        jour.lieu().adresse().a1(),
                        "t=\"d\"",
                        "<v>" + jour.valeur() + suite + "</v>");
        return changee;
    }

    /** What Excel adds around the cells: attributes of later namespaces, alternate contents, extension lists. */
    private static byte[] extensions(byte[] octets) {
        String espaces = " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " mc:Ignorable=\"x14ac xr\""
                + " xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\""
                + " xmlns:xr=\"http://schemas.microsoft.com/office/spreadsheetml/2014/revision\"";
        byte[] feuilles = xml(x -> x.replaceFirst(
                                "<worksheet",
                                "<worksheet" + espaces + " xr:uid=\"{00000000-0001-0000-0000-000000000000}\"")
                        .replace("<row ", "<row spans=\"1:18\" x14ac:dyDescent=\"0.25\" x14ac:r=\"9\" ")
                        .replace(
                                "</worksheet>",
                                "<mc:AlternateContent><mc:Choice Requires=\"x14\"><controls/></mc:Choice>"
                                        + "<mc:Fallback/></mc:AlternateContent><extLst><ext uri=\"{78C0D931}\"/></extLst>"
                                        + "</worksheet>"))
                .apply(octets);
        return Archives.changer(
                feuilles,
                "xl/workbook.xml",
                x -> x.replaceFirst(
                        "<sheets>",
                        "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                                + "<mc:Choice Requires=\"x15\"><x15ac:absPath url=\"C:\\\\Documents\\\\\""
                                + " xmlns:x15ac=\"http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac\"/>"
                                + "</mc:Choice></mc:AlternateContent><sheets>"));
    }

    /** As programs that name every element by a prefix. */
    private static byte[] prefixes(byte[] octets) {
        UnaryOperator<String> prefixer =
                x -> x.replaceAll("<(/?)([a-zA-Z])", "<$1x:$2").replace("xmlns=", "xmlns:x=");
        byte[] feuilles = xml(prefixer).apply(octets);
        return Archives.changer(Archives.changer(feuilles, "xl/workbook.xml", prefixer), CHAINES, prefixer);
    }

    private static byte[] stricte(byte[] octets) {
        Map<String, byte[]> parties = Archives.parties(octets);
        parties.replaceAll((nom, partie) -> {
            if (!nom.endsWith(".xml") && !nom.endsWith(".rels") || nom.startsWith("[")) return partie;
            String xml = new String(partie, StandardCharsets.UTF_8)
                    .replaceAll(
                            "http://schemas.openxmlformats.org/(spreadsheetml|drawingml|officeDocument)/2006/",
                            "http://purl.oclc.org/ooxml/$1/")
                    .replace("officeDocument/extended-properties", "officeDocument/extendedProperties")
                    .replaceFirst("<workbook ", "<workbook conformance=\"strict\" ");
            return xml.getBytes(StandardCharsets.UTF_8);
        });
        return Archives.zip(parties);
    }

    private static byte[] nonComprimees(byte[] octets) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> partie : Archives.parties(octets).entrySet()) {
                ZipEntry entree = new ZipEntry(partie.getKey());
                CRC32 somme = new CRC32();
                somme.update(partie.getValue());
                entree.setSize(partie.getValue().length);
                entree.setCrc(somme.getValue());
                zip.putNextEntry(entree);
                zip.write(partie.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sortie.toByteArray();
    }
}
