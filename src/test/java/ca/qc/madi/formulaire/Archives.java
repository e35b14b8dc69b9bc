package ca.qc.madi.formulaire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes a workbook apart and puts it together again with one thing changed. */
public final class Archives {

    private Archives() {}

    public static Map<String, byte[]> parties(byte[] classeur) {
        Map<String, byte[]> parties = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(classeur))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry())
                parties.put(e.getName(), zip.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parties;
    }

    public static byte[] zip(Map<String, byte[]> parties) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
            for (Map.Entry<String, byte[]> partie : parties.entrySet()) {
                zip.putNextEntry(new ZipEntry(partie.getKey()));
                zip.write(partie.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sortie.toByteArray();
    }

    public static byte[] avec(byte[] classeur, String nom, byte[] contenu) {
        Map<String, byte[]> parties = parties(classeur);
        parties.put(nom, contenu);
        return zip(parties);
    }

    public static byte[] changer(byte[] classeur, String nom, UnaryOperator<String> changement) {
        Map<String, byte[]> parties = parties(classeur);
        String avant = new String(parties.get(nom), StandardCharsets.UTF_8);
        String apres = changement.apply(avant);
        if (apres.equals(avant)) throw new IllegalStateException("nothing changed in " + nom);
        parties.put(nom, apres.getBytes(StandardCharsets.UTF_8));
        return zip(parties);
    }

    /** Replaces the inside of a cell that is in the sheet; its tag gets exactly these attributes. */
    public static byte[] cellule(byte[] classeur, int feuille, String a1, String attributs, String interieur) {
        Pattern cellule = Pattern.compile("<c r=\"" + a1 + "\"[^>]*?(/>|>.*?</c>)", Pattern.DOTALL);
        String nouvelle = "<c r=\"" + a1 + "\" " + attributs + ">" + interieur + "</c>";
        return changer(
                classeur,
                "xl/worksheets/sheet" + feuille + ".xml",
                xml -> cellule.matcher(xml).replaceFirst(Matcher.quoteReplacement(nouvelle)));
    }

    public static byte[] nombre(byte[] classeur, int feuille, String a1, String nombre) {
        return cellule(classeur, feuille, a1, "t=\"n\"", "<v>" + nombre + "</v>");
    }

    public static byte[] texte(byte[] classeur, int feuille, String a1, String texte) {
        return cellule(classeur, feuille, a1, "t=\"inlineStr\"", "<is><t>" + texte + "</t></is>");
    }
}
