package ca.qc.madi.correspondance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Somebody with a certificate of her own making, who signs PDF files. */
final class Plume {

    private final KeyPair cles;
    private final X509CertificateHolder certificat;

    Plume(String nom) {
        try {
            KeyPairGenerator generateur = KeyPairGenerator.getInstance("RSA");
            generateur.initialize(2048);
            cles = generateur.generateKeyPair();
            X500Name qui = new X500Name("CN=" + nom + ",O=Essai");
            Instant depuis = new GregorianCalendar(2020, Calendar.JANUARY, 1).toInstant();
            certificat = new JcaX509v3CertificateBuilder(
                            qui,
                            BigInteger.TEN,
                            Date.from(depuis),
                            Date.from(depuis.plus(36500, ChronoUnit.DAYS)),
                            qui,
                            cles.getPublic())
                    .build(signeur());
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private ContentSigner signeur() throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withRSA").build(cles.getPrivate());
    }

    byte[] signer(byte[] octets) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(octets)) {
            return signer(pdf);
        }
    }

    /** Adds a signature at the end of the file, over all that comes before. */
    byte[] signer(PDDocument pdf) throws IOException {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
        signature.setSignDate(Calendar.getInstance());
        pdf.addSignature(signature, contenu -> sceller(contenu.readAllBytes()));
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        pdf.saveIncremental(sortie);
        return sortie.toByteArray();
    }

    private byte[] sceller(byte[] contenu) throws IOException {
        try {
            SignerInfoGenerator infos = new JcaSignerInfoGeneratorBuilder(
                            new JcaDigestCalculatorProviderBuilder().build())
                    .build(signeur(), certificat);
            CMSSignedDataGenerator generateur = new CMSSignedDataGenerator();
            generateur.addSignerInfoGenerator(infos);
            generateur.addCertificates(new org.bouncycastle.util.CollectionStore<>(List.of(certificat)));
            return generateur
                    .generate(new CMSProcessableByteArray(contenu), false)
                    .getEncoded();
        } catch (OperatorCreationException | CMSException e) {
            throw new IOException(e);
        }
    }
}
