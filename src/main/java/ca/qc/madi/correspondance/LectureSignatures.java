package ca.qc.madi.correspondance;

import ca.qc.madi.partage.ActeRefuse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Store;

/** Reads and checks the signatures inside a PDF. Every one must hold, and the last must cover the file to its end. */
final class LectureSignatures {

    private static final BouncyCastleProvider FOURNISSEUR = new BouncyCastleProvider();
    private static final List<String> FORMES = List.of("adbe.pkcs7.detached", "ETSI.CAdES.detached");
    private static final String ABSENTE = "M-SIGNATURE-02";
    private static final String ALTEREE = "M-SIGNATURE-03";

    private LectureSignatures() {}

    /** The last signature of the file; refused when there is none, or when anything changed since. */
    static SignatureLue derniere(PDDocument pdf, byte[] octets) throws IOException {
        List<PDSignature> signatures = pdf.getSignatureDictionaries();
        PDSignature derniere = signatures.stream()
                .filter(s -> s.getByteRange() != null && s.getByteRange().length == 4)
                .max(Comparator.comparing(LectureSignatures::fin))
                .orElseThrow(() -> new ActeRefuse(ABSENTE));
        if (fin(derniere) != octets.length) throw new ActeRefuse(ALTEREE);
        for (PDSignature signature : signatures) verifier(signature, octets);
        return verifier(derniere, octets);
    }

    private static long fin(PDSignature signature) {
        int[] etendue = signature.getByteRange();
        return (long) etendue[2] + etendue[3];
    }

    private static SignatureLue verifier(PDSignature signature, byte[] octets) throws IOException {
        exigerEtendue(signature, octets);
        try {
            CMSSignedData cms = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(octets)),
                    sceau(signature.getContents(octets)));
            Store<X509CertificateHolder> certificats = cms.getCertificates();
            SignerInformation signataire = seul(cms);
            X509CertificateHolder certificat = certificats.getMatches(null).stream()
                    .filter(c -> signataire.getSID().match(c))
                    .findFirst()
                    .orElseThrow(() -> new ActeRefuse(ALTEREE));
            boolean tient = signataire.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(FOURNISSEUR)
                    .build(certificat));
            if (!tient) throw new ActeRefuse(ALTEREE);
            return new SignatureLue(
                    nom(certificat.getSubject()), nom(certificat.getIssuer()), date(signataire, signature));
        } catch (CMSException | OperatorCreationException | java.security.cert.CertificateException e) {
            throw new ActeRefuse(ALTEREE);
        }
    }

    /** The place kept for a signature is longer than it: zeros follow. */
    private static ContentInfo sceau(byte[] octets) throws IOException {
        try (ASN1InputStream asn1 = new ASN1InputStream(octets)) {
            return ContentInfo.getInstance(asn1.readObject());
        }
    }

    private static SignerInformation seul(CMSSignedData cms) {
        var signataires = cms.getSignerInfos().getSigners();
        if (signataires.size() != 1) throw new ActeRefuse(ALTEREE);
        return signataires.iterator().next();
    }

    /** What is signed is the whole file from its first byte but for the signature's own hexadecimal digits. */
    private static void exigerEtendue(PDSignature signature, byte[] octets) {
        int[] e = signature.getByteRange();
        boolean bornee =
                e != null && e.length == 4 && e[0] == 0 && e[1] > 0 && e[2] > e[1] && fin(signature) <= octets.length;
        if (!bornee || !FORMES.contains(String.valueOf(signature.getSubFilter()))) throw new ActeRefuse(ALTEREE);
        String trou = new String(octets, e[1], e[2] - e[1], StandardCharsets.ISO_8859_1);
        if (!trou.matches("<[0-9A-Fa-f]+>")) throw new ActeRefuse(ALTEREE);
    }

    private static String nom(X500Name personne) {
        RDN[] noms = personne.getRDNs(BCStyle.CN);
        return noms.length == 0
                ? personne.toString()
                : IETFUtils.valueToString(noms[0].getFirst().getValue());
    }

    /** The moment the signature states under its own seal; else the one the file states. */
    private static Instant date(SignerInformation signataire, PDSignature signature) {
        Attribute moment = signataire.getSignedAttributes() == null
                ? null
                : signataire.getSignedAttributes().get(CMSAttributes.signingTime);
        if (moment != null) {
            return Time.getInstance(moment.getAttributeValues()[0]).getDate().toInstant();
        }
        if (signature.getSignDate() == null) throw new ActeRefuse(ALTEREE);
        return signature.getSignDate().toInstant();
    }
}
