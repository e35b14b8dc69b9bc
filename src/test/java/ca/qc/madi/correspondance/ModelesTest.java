package ca.qc.madi.correspondance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Texte;
import ca.qc.madi.versement.LigneDerivation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each template in each language: complete, escaped, tagged, the same to the byte when made again. */
class ModelesTest {

    private static final LocalDate JOUR = LocalDate.of(2025, 1, 1);
    private static final String TITRE = "Étude <b>&amp;</b> ${l.dossier()} [[${7*7}]] __${7*7}__";
    private static final RenduLettre RENDU = new RenduLettre();

    static Stream<Arguments> modeles() {
        return Stream.of(Modele.values())
                .flatMap(m ->
                        m.versions().stream().flatMap(v -> Stream.of("fr", "en").map(l -> Arguments.of(m, v, l))));
    }

    private static DonneesLettre donnees(String... textes) {
        Map<String, String> dits = new HashMap<>(Map.of(
                "rapport", "AVANCEMENT-2024", "projet", "P1", "titre", TITRE, "regle", "G-PAY-07", "volet", "PTE"));
        dits.putAll(
                Map.of("facture", "D-0001-12", "motif", "Un motif", "question", "Une question", "nature", "RAPPORT"));
        dits.putAll(Map.of("voie", "CT", "numero", "612-2023", "cedant", "Ancienne inc."));
        for (int i = 0; i < textes.length; i += 2) dits.put(textes[i], textes[i + 1]);
        Map<String, LocalDate> dates = new HashMap<>();
        for (String nom : List.of("echeance", "finDepots", "finDepenses", "finLivrables", "depot", "autorisation")) {
            dates.put(nom, LocalDate.of(2026, 12, 31));
        }
        dates.put(DonneesLettre.ATTENDU + "P1/AVANCEMENT-2024", LocalDate.of(2025, 3, 1));
        Map<String, org.joda.money.Money> montants = new HashMap<>();
        for (String nom : List.of("montant", "enveloppe", "verse", "encaisse", "net")) {
            montants.put(nom, Montants.dollars("165000.00"));
        }
        List<LigneDerivation> lignes = List.of(
                new LigneDerivation("G-PAY-03", new Texte("Tout", "All"), Montants.dollars("250000.00")),
                new LigneDerivation("G-PAY-03", new Texte("Déjà", "Before"), Montants.dollars("-85000.00")));
        return new DonneesLettre(
                "D-0001",
                new Texte("Mesure", "Measure"),
                "Aciérie <script>alert(1)</script> inc.",
                "1145678901",
                "Marie & Cie",
                JOUR,
                montants,
                dates,
                dits,
                lignes);
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void une_lettre_est_un_pdf_balise_avec_sa_langue_et_son_titre(Modele modele, String version, String langue)
            throws IOException {
        byte[] octets = RENDU.pdf(modele, version, langue, donnees());
        try (PDDocument pdf = Loader.loadPDF(octets)) {
            var catalogue = pdf.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalogue.getLanguage()).isEqualTo(langue + "-CA");
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            String titre =
                    langue.equals("fr") ? modele.titre().fr() : modele.titre().en();
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith(titre);
            assertThat(new String(catalogue.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>", titre);
            for (PDPage page : pdf.getPages()) {
                for (COSName nom : page.getResources().getFontNames()) {
                    PDFont police = page.getResources().getFont(nom);
                    assertThat(police.isEmbedded()).as(police.getName()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void refaite_elle_est_la_meme_a_l_octet(Modele modele, String version, String langue) {
        byte[] une = RENDU.pdf(modele, version, langue, donnees());
        assertThat(new RenduLettre().pdf(modele, version, langue, donnees())).isEqualTo(une);
        DonneesLettre autre = donnees();
        DonneesLettre changee = new DonneesLettre(
                "D-0002",
                autre.mesure(),
                autre.emetteur(),
                autre.neq(),
                autre.attention(),
                JOUR,
                autre.montants(),
                autre.dates(),
                autre.textes(),
                autre.lignes());
        assertThat(RENDU.pdf(modele, version, langue, changee)).isNotEqualTo(une);
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void ce_qu_une_personne_a_ecrit_reste_du_texte(Modele modele, String version, String langue) throws IOException {
        String html = RENDU.html(modele, version, langue, donnees());
        assertThat(html).doesNotContain("<script", " th:", "49").contains("Aciérie &lt;script&gt;");
        if (modele != Modele.ENTENTE) assertThat(html).contains("Étude &lt;b&gt;&amp;amp;&lt;/b&gt; ${l.dossier()}");
        assertThat(texte(RENDU.pdf(modele, version, langue, donnees())).replaceAll("\\s+", ""))
                .contains("Aciérie<script>alert(1)</script>");
    }

    @Test
    void l_avis_de_versement_montre_chaque_ligne_et_leur_somme() throws IOException {
        String texte = texte(RENDU.pdf(Modele.VERSEMENT, "2025-01", "fr", donnees()));
        assertThat(texte).contains("Tout G-PAY-03 250\u00a0000,00\u00a0$", "−85\u00a0000,00\u00a0$");
        assertThat(texte).contains("Versement 165\u00a0000,00\u00a0$", "1er\u00a0janvier 2025");
    }

    /** What the guide has the émetteur told, in both languages. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "G-COM-01|ENTENTE|annexe B de l’entente|schedule B of this agreement",
                "G-COM-01|ACCEPTATION|annexe B de votre entente|schedule B of your agreement",
                "G-CUM-03|ENTENTE|n’entre pas dans le calcul du cumul|does not count in the combined aid",
                "G-CUM-03|VERSEMENT|n’entre pas dans ce calcul|does not count in it",
                "G-PAY-08|ENTENTE|selon ceux de l’entente|those of the agreement",
                "G-ADM-01|ENTENTE|l’emporte sur le guide|prevails over"
            })
    void une_clause_du_guide_est_dans_la_derniere_version(String regle, Modele modele, String fr, String en) {
        assertThat(RENDU.html(modele, modele.version(), "fr", donnees()))
                .as(regle)
                .contains(fr);
        assertThat(RENDU.html(modele, modele.version(), "en", donnees()))
                .as(regle)
                .contains(en);
        assertThat(RENDU.html(modele, modele.version(), "fr", donnees())).doesNotContain(regle, "/*");
    }

    @Test
    void les_trois_refus_disent_leur_raison() {
        for (String nature : List.of("DEMANDE", "NON_ADMISSIBLE", "RAPPORT")) {
            String html = RENDU.html(Modele.REFUS, "2025-01", "fr", donnees("nature", nature, "motif", "Trop tard"));
            assertThat(html.split("Voici pourquoi", -1)).as(nature).hasSize(2);
            assertThat(html).contains("Trop tard");
        }
    }

    @Test
    void un_nouveau_proprietaire_lit_ce_qui_est_attendu_et_quand() throws IOException {
        DonneesLettre d = donnees();
        Map<String, LocalDate> dates = new HashMap<>(d.dates());
        dates.put(DonneesLettre.ATTENDU + "P1/SUIVI-3", LocalDate.of(2027, 12, 1));
        dates.put(DonneesLettre.ATTENDU + "P2/PLANIFICATION-2025-07", LocalDate.of(2025, 7, 31));
        DonneesLettre plusieurs = new DonneesLettre(
                d.dossier(), d.mesure(), d.emetteur(), null, null, JOUR, d.montants(), dates, d.textes(), d.lignes());
        String texte =
                texte(RENDU.pdf(Modele.TRANSFERT, "2025-01", "fr", plusieurs)).replaceAll("\\s+", " ");
        assertThat(texte)
                .containsSubsequence(
                        "que Ancienne inc. tenait jusqu’ici",
                        "Projet P1, le rapport d’avancement de 2024",
                        "le 1er\u00a0mars 2025",
                        "Projet P2, la planification de juillet 2025",
                        "Projet P1, l’attestation de l’année de suivi 3");
        assertThat(texte(RENDU.pdf(Modele.TRANSFERT, "2025-01", "en", plusieurs)))
                .contains("the planning for July 2025", "the attestation for follow-up year 3");
        DonneesLettre rien = new DonneesLettre(
                d.dossier(),
                d.mesure(),
                d.emetteur(),
                null,
                null,
                JOUR,
                Map.of(),
                Map.of(),
                Map.of("cedant", "Ancienne inc."),
                List.of());
        assertThat(RENDU.html(Modele.TRANSFERT, "2025-01", "fr", rien))
                .contains("Aucun document n’est attendu à une date fixée");
    }

    @Test
    void chaque_modele_est_un_fichier_et_chaque_fichier_un_modele() throws IOException {
        List<String> attendus = Stream.concat(
                        modeles().map(a -> ((Modele) a.get()[0]).fichier((String) a.get()[1], (String) a.get()[2])),
                        Stream.of("commun-2025-01.fr", "commun-2025-01.en"))
                .map(nom -> nom + ".html")
                .toList();
        try (Stream<Path> fichiers = Files.list(Path.of("templates/lettres"))) {
            assertThat(fichiers.map(f -> f.getFileName().toString())).containsExactlyInAnyOrderElementsOf(attendus);
        }
        assertThatThrownBy(() -> Modele.OFFRE.fichier("../../application", "fr"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void un_nom_que_la_lettre_n_a_pas_ne_laisse_pas_un_blanc() {
        DonneesLettre d = donnees();
        DonneesLettre vide = new DonneesLettre(
                d.dossier(), d.mesure(), d.emetteur(), null, null, JOUR, Map.of(), Map.of(), Map.of(), List.of());
        assertThatThrownBy(() -> RENDU.html(Modele.VERSEMENT, "2025-01", "fr", vide))
                .hasStackTraceContaining("holds no rapport");
    }

    private static String texte(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper lecteur = new PDFTextStripper();
            lecteur.setSortByPosition(true);
            return lecteur.getText(document);
        }
    }
}
