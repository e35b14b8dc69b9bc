package ca.qc.madi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ca.qc.madi.formulaire.Archives;
import ca.qc.madi.formulaire.DeuxiemeEdition;
import ca.qc.madi.formulaire.Disposition;
import ca.qc.madi.formulaire.Dispositions;
import ca.qc.madi.formulaire.Editions;
import ca.qc.madi.formulaire.LecteurFormulaire;
import ca.qc.madi.formulaire.RedactionGabarit;
import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Another edition of the workbook is one more file: moved, renamed, added and removed parts are bound by it alone, and
 * the day of the deposit says which edition was to be used (G-ADM-02).
 */
class DeuxiemeEditionTest {

    private static final Path LAYOUT = Path.of("src/test/resources/formulaire/disposition-2026-01.yaml");
    private static final LocalDate APRES = LocalDate.of(2026, 2, 20);
    private static final LocalDate AVANT = LocalDate.of(2026, 1, 30);

    private static Verdict juger(byte[] octets, LocalDate jour) {
        Editions editions = DeuxiemeEdition.EDITIONS.au(jour);
        ContexteDepot contexte =
                Exemples.contexte(Volet.PTE, Etape.FINAL, jour).avecAcceptation(LocalDate.of(2024, 4, 10));
        return Validateur.valider(LecteurFormulaire.lire(octets, editions), contexte);
    }

    private static byte[] nouvelle(SaisieModele modele) {
        return DeuxiemeEdition.octets(modele);
    }

    @Test
    void un_classeur_de_la_nouvelle_edition_s_ecrit_se_lit_et_se_juge() {
        byte[] octets = nouvelle(DeuxiemeEdition.pte(Etape.FINAL));
        Verdict verdict = juger(octets, APRES);
        assertThat(Cas.resumer(verdict)).isEmpty();
        assertThat(verdict.versionDisposition()).isEqualTo("2026-01");
        assertThat(verdict.donnees())
                .usingRecursiveComparison()
                .ignoringFields("champs")
                .isEqualTo(Cas.dernier()
                        .verdict(SaisieModele.pte(Etape.FINAL).octets())
                        .donnees());
    }

    @Test
    void son_gabarit_vierge_se_dresse_de_la_meme_facon() {
        var formulaire = LecteurFormulaire.lire(
                        RedactionGabarit.rediger(DeuxiemeEdition.DISPOSITION), DeuxiemeEdition.EDITIONS)
                .formulaire()
                .orElseThrow();
        assertThat(formulaire.disposition()).isEqualTo(DeuxiemeEdition.DISPOSITION);
        assertThat(formulaire.onglets()).allSatisfy(o -> {
            assertThat(o.present()).isTrue();
            assertThat(o.champs().values()).allMatch(c -> c.trouve());
            assertThat(o.tableaux().values())
                    .allMatch(t -> t.total().isPresent() && t.entetesFautifs().isEmpty());
        });
    }

    @Test
    void un_constat_nomme_ses_libelles_et_ses_adresses() {
        byte[] octets = nouvelle(DeuxiemeEdition.pte(Etape.FINAL)
                .sansChamp("projet.titre")
                .sansChamp("consentement.publication")
                .cellule("registre", 0, "acquittement", "2024-13-45")
                .cellule("registre", 1, "taxesExclues", "Non")
                .sansCellule("contrats", 0, "valeur"));
        assertThat(juger(octets, APRES).constats())
                .extracting(Constat::code, Constat::feuille, Constat::cellule, Constat::libelle)
                .containsExactly(
                        quadruplet("F-CHAMP-01", "1. Identification", "E17", "Nom du projet"),
                        quadruplet(
                                "F-CHAMP-01", "1. Identification", "C26", "Consentement à la publication du sommaire"),
                        quadruplet(
                                "F-TYPE-01",
                                "3. Coûts et financement",
                                "F13",
                                "Registre des dépenses acquittées – Date de paiement"),
                        quadruplet(
                                "G-TAX-01",
                                "3. Coûts et financement",
                                "I14",
                                "Registre des dépenses acquittées – TPS et TVQ exclues"),
                        quadruplet("F-CHAMP-01", "5. Échéancier", "B12", "Contrats accordés – Valeur du contrat"));
    }

    private static org.assertj.core.groups.Tuple quadruplet(String... valeurs) {
        return org.assertj.core.groups.Tuple.tuple((Object[]) valeurs);
    }

    @Test
    void les_choix_gardent_leur_sens_dans_un_autre_ordre() {
        byte[] octets = nouvelle(DeuxiemeEdition.pte(Etape.FINAL).champ("projet.volet", "Réduction de GES"));
        Verdict verdict = juger(octets, APRES);
        assertThat(Objects.requireNonNull(verdict.donnees()).volet()).isEqualTo(Volet.GES);
        assertThat(verdict.constats())
                .filteredOn(c -> c.code().equals("F-COH-04"))
                .singleElement()
                .satisfies(c -> assertThat(c.attendu()).isEqualTo("Étude du PTE"));
    }

    /** G-ADM-02. */
    @Test
    void une_ancienne_edition_apres_la_nouvelle_est_un_avertissement() {
        byte[] ancien = SaisieModele.pte(Etape.FINAL).octets();
        assertThat(juger(ancien, APRES).constats()).singleElement().satisfies(c -> {
            assertThat(c.code()).isEqualTo("G-ADM-02");
            assertThat(c.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
            assertThat(c.valeur()).isEqualTo("2025-01");
            assertThat(c.attendu()).isEqualTo("2026-01");
        });
        assertThat(Cas.resumer(juger(ancien, AVANT))).isEmpty();
    }

    @Test
    void une_nouvelle_edition_deposee_avant_l_heure_n_est_pas_un_constat() {
        assertThat(Cas.resumer(juger(nouvelle(DeuxiemeEdition.pte(Etape.FINAL)), AVANT)))
                .isEmpty();
    }

    /** G-ADM-02: the edition is unknown; the one in force on the day of the deposit reads the file. */
    @Test
    void une_edition_inconnue_se_lit_sous_celle_du_jour_du_depot() {
        byte[] inconnue = version(nouvelle(DeuxiemeEdition.pte(Etape.FINAL)), "2026-01", "2031-01");
        assertThat(Cas.resumer(juger(inconnue, APRES))).containsExactly("G-ADM-02 ?");
        assertThat(juger(inconnue, APRES).versionDisposition()).isEqualTo("2026-01");
        byte[] ancienne = version(SaisieModele.pte(Etape.FINAL).octets(), "2025-01", "1999-01");
        assertThat(Cas.resumer(juger(ancienne, AVANT))).containsExactly("G-ADM-02 ?");
        assertThat(juger(ancienne, AVANT).versionDisposition()).isEqualTo("2025-01");
    }

    private static byte[] version(byte[] classeur, String de, String vers) {
        return Archives.changer(classeur, "xl/sharedStrings.xml", x -> x.replace(">" + de + "<", ">" + vers + "<"));
    }

    @Test
    void une_disposition_incomplete_ne_se_charge_pas() throws IOException {
        String texte = Files.readString(LAYOUT);
        List.of(
                        texte.replace("\"Bilan de clôture\": FINAL, ", ""),
                        texte.replace("{id: montant, ", "{id: somme, "),
                        texte.replace("type: neq", "type: numero"),
                        texte.replace("version: ", "edition: "))
                .forEach(faux -> assertThatIllegalStateException()
                        .isThrownBy(() -> Dispositions.lire(faux.getBytes(StandardCharsets.UTF_8))));
        Disposition bonne = DeuxiemeEdition.DISPOSITION;
        assertThatIllegalArgumentException().isThrownBy(() -> Editions.de(List.of(bonne, bonne)));
        assertThatIllegalArgumentException().isThrownBy(() -> Editions.de(List.of()));
    }

    /** A rule may ask for a part that an edition does without; never for one that no edition has. */
    @Test
    void le_programme_ne_nomme_que_des_parties_qui_existent() throws IOException {
        Pattern appel = Pattern.compile("\\.?(?:champ|tableau|cellule|annees|lignes)\\((?:e, )?\"([a-zA-Z.]+)\"");
        Set<String> nommes;
        try (Stream<Path> fichiers = Files.walk(Path.of("src/main/java/ca/qc/madi/validation"))) {
            nommes = fichiers.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(f -> appel.matcher(lire(f)).results())
                    .map(m -> m.group(1))
                    .collect(Collectors.toSet());
        }
        assertThat(nommes).hasSizeGreaterThan(20).isSubsetOf(parties(Dispositions.derniere()));
    }

    private static Set<String> parties(Disposition d) {
        return d.onglets().stream()
                .flatMap(o -> Stream.concat(
                        o.champs().stream().map(c -> c.id()),
                        o.tableaux().stream()
                                .flatMap(t -> Stream.concat(
                                        Stream.of(t.id()), t.colonnes().stream().map(c -> c.id())))))
                .collect(Collectors.toSet());
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
