package ca.qc.madi.correspondance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.correspondance.Ententes.Signee;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Octroi;
import ca.qc.madi.dossier.Partie;
import ca.qc.madi.dossier.PreuveSignature;
import ca.qc.madi.journal.RefusConsigne;
import ca.qc.madi.journal.RegistreRefus;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Montants;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The entente signed electronically (G-DEM-07): the signature holds, and the text is the projet d'entente's or is told. */
@TestMoteur
class SignatureEntenteTest {

    private static final AtomicInteger NEQ = new AtomicInteger(1_190_001_000);
    private static final Plume MARIE = new Plume("Marie Tremblay");
    private static final Plume SOUS_MINISTRE = new Plume("Sous-ministre");
    private static final Instant LE_20 = Instant.parse("2023-05-20T17:00:00Z");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Octroi octroi;

    @Autowired
    private Ententes ententes;

    @Autowired
    private LettresEcrites ecrites;

    @Autowired
    private GelLettres gel;

    @Autowired
    private RenduLettre rendu;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private RegistreRefus refus;

    private String dossier = "";
    private LettreEcrite projet;

    @BeforeEach
    void attendreLesSignatures() {
        dossier = new Boite(beans).offert(String.valueOf(NEQ.incrementAndGet()));
        beans.getBean(Horloge.class).fixerA(LE_20);
        octroi.repondre(dossier, true, Boite.ANALYSTE, LE_20);
        octroi.autoriser(dossier, "612-2023", Boite.ANALYSTE, LE_20);
        octroi.transmettreLettre(dossier, Boite.ANALYSTE, LE_20);
        projet = ecrites.findByDossierOrderByRangAscIdAsc(dossier).stream()
                .filter(l -> l.modele() == Modele.ENTENTE)
                .findFirst()
                .orElseThrow();
    }

    private byte[] entente() {
        return gel.geler(projet.id());
    }

    private void signer(Partie partie, byte[] pdf) {
        octroi.signer(dossier, partie, "Une personne", pdf, Boite.ANALYSTE, LE_20);
    }

    private void refuse(byte[] pdf, String code) {
        int avant = refus.duDossier(dossier).size();
        assertThatThrownBy(() -> signer(Partie.EMETTEUR, pdf))
                .isInstanceOfSatisfying(
                        ActeRefuse.class, e -> assertThat(e.codes()).containsExactly(code));
        assertThat(ententes.duDossier(dossier, Boite.ANALYSTE)).isEmpty();
        List<RefusConsigne> consignes = refus.duDossier(dossier);
        assertThat(consignes).hasSize(avant + 1);
        assertThat(consignes.get(avant).codes()).containsExactly(code);
    }

    @Test
    void chaque_partie_signe_l_entente_puis_elle_est_en_vigueur() throws Exception {
        byte[] deMarie = MARIE.signer(entente());
        signer(Partie.EMETTEUR, deMarie);
        byte[] desDeux = SOUS_MINISTRE.signer(deMarie);
        signer(Partie.MELCCFP, desDeux);

        List<Signee> signees = ententes.duDossier(dossier, Boite.ANALYSTE);
        assertThat(signees).extracting(Signee::partie).containsExactly(Partie.EMETTEUR, Partie.MELCCFP);
        assertThat(signees).extracting(s -> s.preuve().nom()).containsExactly("Marie Tremblay", "Sous-ministre");
        assertThat(signees).allSatisfy(s -> {
            assertThat(s.preuve().conforme()).as("%s", s.preuve().ecarts()).isTrue();
            assertThat(s.preuve().emisPar()).isEqualTo(s.preuve().nom());
            assertThat(s.preuve().signeLe()).isAfter(Instant.parse("2025-01-01T00:00:00Z"));
        });
        assertThat(dossiers.lire(dossier, Boite.ANALYSTE).enVigueur()).isTrue();
        String sha256 = signees.get(1).preuve().sha256();
        assertThat(ententes.fichier(dossier, sha256, Boite.ANALYSTE).contenu()).isEqualTo(desDeux);
        assertThatThrownBy(() -> ententes.fichier(dossier, sha256, Acteur.emetteur("x", "autre")))
                .isInstanceOf(ca.qc.madi.dossier.DossierIntrouvable.class);
        assertThat(beans.getBean(Courriels.class).findByDossierOrderById(dossier))
                .filteredOn(c -> c.cle().startsWith("entente/"))
                .as("the copy signed last, to both contacts of the émetteur and to the ministry")
                .hasSize(3)
                .allMatch(c -> sha256.equals(c.piece()))
                .extracting(Courriel::destinataire)
                .contains(beans.getBean(org.springframework.core.env.Environment.class)
                        .getRequiredProperty("madi.courriel.expediteur"));
        envoyerLaCopie(desDeux);
    }

    private void envoyerLaCopie(byte[] signee) throws Exception {
        GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        try {
            new Boite(beans).facteur(smtp.getSmtp().getPort()).distribuer();
            assertThat(smtp.getReceivedMessages())
                    .filteredOn(SignatureEntenteTest::porteLEntente)
                    .hasSize(3)
                    .allSatisfy(m -> assertThat(annexe(m)).isEqualTo(signee));
        } finally {
            smtp.stop();
        }
    }

    private static boolean porteLEntente(jakarta.mail.internet.MimeMessage message) {
        try {
            return message.getSubject().startsWith("Entente signée");
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] annexe(jakarta.mail.internet.MimeMessage message) throws Exception {
        var parties = (jakarta.mail.internet.MimeMultipart) message.getContent();
        return parties.getBodyPart(1).getInputStream().readAllBytes();
    }

    @Test
    void un_octet_change_apres_la_signature_la_fait_refuser() throws IOException {
        byte[] signee = MARIE.signer(entente());
        byte[] changee = signee.clone();
        int place = new String(signee, StandardCharsets.ISO_8859_1).indexOf("/Producer");
        changee[place + 12] ^= 1;
        refuse(changee, "M-SIGNATURE-03");
    }

    @Test
    void ce_qui_est_ajoute_apres_la_signature_la_fait_refuser() throws IOException {
        byte[] signee = MARIE.signer(entente());
        ByteArrayOutputStream rallongee = new ByteArrayOutputStream();
        rallongee.write(signee);
        rallongee.write("% ajout\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        refuse(rallongee.toByteArray(), "M-SIGNATURE-03");
        try (PDDocument pdf = Loader.loadPDF(signee)) {
            pdf.getDocumentInformation().setTitle("Un autre titre");
            pdf.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            pdf.getDocument().getTrailer().setNeedToBeUpdated(true);
            ByteArrayOutputStream revisee = new ByteArrayOutputStream();
            pdf.saveIncremental(revisee);
            refuse(revisee.toByteArray(), "M-SIGNATURE-03");
        }
    }

    @Test
    void sans_signature_ou_illisible_le_fichier_est_refuse() {
        refuse(entente(), "M-SIGNATURE-02");
        refuse("pas un PDF".getBytes(StandardCharsets.US_ASCII), "M-SIGNATURE-01");
        refuse(new byte[0], "M-SIGNATURE-01");
    }

    @Test
    void T08_un_autre_texte_va_a_une_personne_avec_ce_qui_differe() throws IOException {
        DonneesLettre d = projet.donnees();
        Map<String, Money> montants = new HashMap<>(d.montants());
        montants.put("enveloppe", Montants.dollars("9000.00"));
        DonneesLettre gonflee = new DonneesLettre(
                d.dossier(),
                d.mesure(),
                d.emetteur(),
                d.neq(),
                null,
                d.jour(),
                montants,
                d.dates(),
                d.textes(),
                List.of());
        signer(Partie.EMETTEUR, MARIE.signer(rendu.pdf(Modele.ENTENTE, projet.version(), "fr", gonflee)));

        PreuveSignature preuve =
                ententes.duDossier(dossier, Boite.ANALYSTE).get(0).preuve();
        assertThat(preuve.avertissements()).containsExactly("T08");
        assertThat(preuve.ecarts()).containsExactly(new PreuveSignature.EcartTexte("1", "9"));
    }

    @Test
    void T08_une_note_posee_sur_la_page_est_dite() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(entente())) {
            PDAnnotationFreeText note = new PDAnnotationFreeText();
            note.setRectangle(new PDRectangle(100, 100, 200, 50));
            note.setContents("Sauf l’article 5");
            pdf.getPage(0).getAnnotations().add(note);
            pdf.getPage(0).setAnnotations(List.of(note));
            ByteArrayOutputStream annotee = new ByteArrayOutputStream();
            pdf.save(annotee);
            signer(Partie.EMETTEUR, MARIE.signer(annotee.toByteArray()));
        }
        PreuveSignature preuve =
                ententes.duDossier(dossier, Boite.ANALYSTE).get(0).preuve();
        assertThat(preuve.avertissements()).containsExactly("T08");
        assertThat(preuve.ecarts()).contains(new PreuveSignature.EcartTexte("", "[FreeText]"));
    }

    @Test
    void le_fichier_de_l_une_n_est_pas_celui_de_l_autre() throws IOException {
        byte[] deMarie = MARIE.signer(entente());
        signer(Partie.EMETTEUR, deMarie);
        assertThatThrownBy(() -> signer(Partie.MELCCFP, deMarie))
                .isInstanceOfSatisfying(
                        ActeRefuse.class, e -> assertThat(e.codes()).containsExactly("M-SIGNATURE-04"));
        assertThat(ententes.duDossier(dossier, Boite.ANALYSTE)).hasSize(1);
    }

    @Test
    void une_signature_sans_fichier_reste_possible_et_se_voit() {
        octroi.signer(dossier, Partie.EMETTEUR, "Une personne", Boite.ANALYSTE, LE_20);
        assertThat(ententes.duDossier(dossier, Boite.ANALYSTE))
                .singleElement()
                .satisfies(s -> assertThat(s.preuve()).isNull());
    }
}
