package ca.qc.madi.correspondance;

import ca.qc.madi.dossier.PreuveSignature;
import ca.qc.madi.dossier.PreuveSignature.EcartTexte;
import ca.qc.madi.dossier.VerificationSignature;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.projet.Fichiers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/**
 * Reads the entente as a party signed it (G-DEM-07): a signature that covers the whole file and holds, and the text of
 * the projet d'entente. Another text is not refused: it is told, and a person decides (T08).
 */
@Component
class VerificationPdf implements VerificationSignature {

    private static final int PAGES_MAXIMUM = 200;

    private final LettresEcrites ecrites;
    private final GelLettres gel;
    private final Fichiers fichiers;

    VerificationPdf(LettresEcrites ecrites, GelLettres gel, Fichiers fichiers) {
        this.ecrites = ecrites;
        this.gel = gel;
        this.fichiers = fichiers;
    }

    @Override
    public PreuveSignature verifier(String dossier, byte[] octets) {
        try (PDDocument pdf = Loader.loadPDF(octets)) {
            if (pdf.isEncrypted() || pdf.getNumberOfPages() > PAGES_MAXIMUM) throw new ActeRefuse("M-SIGNATURE-01");
            SignatureLue signature = LectureSignatures.derniere(pdf, octets);
            List<EcartTexte> ecarts = ecarts(dossier, pdf);
            return new PreuveSignature(
                    fichiers.ranger(octets),
                    signature.nom(),
                    signature.emisPar(),
                    signature.signeLe(),
                    ecarts.isEmpty() ? List.of() : List.of(PreuveSignature.TEXTE_DIFFERENT),
                    ecarts);
        } catch (IOException | IllegalArgumentException | ClassCastException | StackOverflowError e) {
            throw new ActeRefuse("M-SIGNATURE-01");
        }
    }

    private List<EcartTexte> ecarts(String dossier, PDDocument signe) throws IOException {
        List<EcartTexte> ecarts = new ArrayList<>(TexteEntente.ajouts(signe));
        ecarts.addAll(ComparaisonTextes.comparer(projet(dossier), TexteEntente.de(signe)));
        return ecarts.stream().limit(ComparaisonTextes.ECARTS_MONTRES).toList();
    }

    /** The words of the projet d'entente that went out with the offer; none where none was written. */
    private List<String> projet(String dossier) throws IOException {
        for (LettreEcrite lettre : ecrites.findByDossierOrderByRangAscIdAsc(dossier)) {
            if (lettre.modele() != Modele.ENTENTE) continue;
            try (PDDocument pdf = Loader.loadPDF(gel.geler(lettre.id()))) {
                return TexteEntente.de(pdf);
            }
        }
        return List.of();
    }
}
