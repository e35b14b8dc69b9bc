package ca.qc.madi.correspondance;

import ca.qc.madi.dossier.PreuveSignature.EcartTexte;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of an entente as a PDF holds them, whatever its lines and spaces. */
final class TexteEntente {

    private TexteEntente() {}

    static List<String> de(PDDocument pdf) throws IOException {
        PDFTextStripper lecteur = new PDFTextStripper();
        lecteur.setSortByPosition(true);
        String texte = Normalizer.normalize(lecteur.getText(pdf), Normalizer.Form.NFKC);
        return Arrays.stream(texte.split("[\\s\\u00a0\\u00ad]+"))
                .filter(mot -> !mot.isEmpty())
                .toList();
    }

    /** What lies over the pages and is no part of their text: notes, stamps, fields to fill in. */
    static List<EcartTexte> ajouts(PDDocument pdf) throws IOException {
        List<EcartTexte> ajouts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (!(annotation instanceof PDAnnotationWidget)) ajouts.add(ajout(annotation.getSubtype()));
            }
        }
        var formulaire = pdf.getDocumentCatalog().getAcroForm(null);
        if (formulaire == null) return ajouts;
        for (PDField champ : formulaire.getFieldTree()) {
            if (!(champ instanceof PDSignatureField)) ajouts.add(ajout(champ.getFieldType()));
        }
        return ajouts;
    }

    private static EcartTexte ajout(String genre) {
        return new EcartTexte("", "[" + genre + "]");
    }
}
