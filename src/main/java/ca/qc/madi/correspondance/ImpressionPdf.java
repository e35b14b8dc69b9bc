package ca.qc.madi.correspondance;

import ca.qc.madi.partage.Horloge;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Makes a tagged PDF (PDF/UA) of a letter: fonts embedded, language and title told, no address fetched. Nothing in it
 * comes from the moment it is made, so that a letter made again is the same to the byte.
 */
final class ImpressionPdf {

    private static final String POLICES = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILLE = "DejaVu Sans Condensed";
    private static final String AUTEUR = "MADI";

    static {
        XRLog.listRegisteredLoggers().forEach(nom -> XRLog.setLevel(nom, Level.WARNING));
    }

    byte[] imprimer(String html, LocalDate jour) {
        PdfRendererBuilder chantier = new PdfRendererBuilder()
                .useFastMode()
                .usePdfVersion(1.7f)
                .usePdfUaAccessibility(true)
                .withProducer(AUTEUR)
                .withHtmlContent(html, null);
        chantier.useUnicodeLineBreaker(new CoupureFrancaise());
        chantier.useUriResolver((base, adresse) -> null);
        police(chantier, "DejaVuSansCondensed.ttf", 400, FontStyle.NORMAL);
        police(chantier, "DejaVuSansCondensed-Bold.ttf", 700, FontStyle.NORMAL);
        police(chantier, "DejaVuSansCondensed-Oblique.ttf", 400, FontStyle.ITALIC);
        try (PdfBoxRenderer presse = chantier.buildPdfRenderer()) {
            presse.layout();
            try (PDDocument pdf = presse.createPDFKeepOpen()) {
                fixer(pdf, jour);
                ByteArrayOutputStream octets = new ByteArrayOutputStream();
                pdf.save(octets, CompressParameters.NO_COMPRESSION);
                return octets.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Dates and identifier come from the letter, not from the moment. */
    private static void fixer(PDDocument pdf, LocalDate jour) throws IOException {
        PDDocumentInformation fiche = pdf.getDocumentInformation();
        GregorianCalendar minuit = GregorianCalendar.from(jour.atStartOfDay(Horloge.TORONTO));
        fiche.setCreationDate(minuit);
        fiche.setModificationDate(minuit);
        fiche.setAuthor(AUTEUR);
        pdf.setDocumentId(jour.toEpochDay());
    }

    private static void police(PdfRendererBuilder chantier, String fichier, int graisse, FontStyle style) {
        FSSupplier<InputStream> police =
                () -> Objects.requireNonNull(ImpressionPdf.class.getResourceAsStream(POLICES + fichier), fichier);
        chantier.useFont(police, FAMILLE, graisse, style, true);
    }
}
