package ca.qc.madi.preuve;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.journal.FaitBrut;
import ca.qc.madi.preuve.Anomalie.Code;
import ca.qc.madi.simulation.Vies;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** One dossier as a file: the same bytes each time, verified without a database, and everything touched is named. */
@TestMoteur
class ArchiveTest {

    private static String dossier = "";
    private static byte[] zip = {};

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Preuves preuves;

    @Autowired
    private Scellement scellement;

    @Autowired
    private Reexecutions reexecutions;

    @BeforeEach
    void une_preuve() {
        if (zip.length > 0) return;
        dossier = Vies.soldee(beans);
        scellement.sceller();
        zip = preuves.exporter(dossier);
    }

    @Test
    void les_memes_octets_chaque_fois_et_rien_a_redire() throws IOException {
        assertThat(preuves.exporter(dossier)).isEqualTo(zip);
        VerificationArchive.Bilan bilan = verifier(zip, null);
        assertThat(bilan.anomalies()).isEmpty();
        assertThat(bilan.dossier()).isEqualTo(dossier);
        assertThat(bilan.sceaux()).isPositive();
        assertThat(entrees().keySet())
                .contains("LISEZMOI.txt", "README.txt", "faits.jsonl", "chronologie.csv", "registres/verdict.jsonl")
                .anyMatch(nom -> nom.startsWith("lettres/") && nom.endsWith(".pdf"))
                .anyMatch(nom -> nom.startsWith("fichiers/"))
                .noneMatch(nom -> nom.contains("lot"));
    }

    @Test
    void la_preuve_se_reexecute_sans_la_base() throws IOException {
        Conserve conserve = ArchiveLue.lire(zip).conserve();
        assertThat(reexecutions.executer(conserve, Optional.empty()).ecarts()).isEmpty();
    }

    @Test
    void chaque_entree_modifiee_retiree_ou_ajoutee_est_nommee() throws IOException {
        for (String nom : entrees().keySet()) {
            if (nom.startsWith("SHA256SUMS")) continue;
            assertThat(codes(avec(e -> e.put(nom, retouche(e.get(nom)))))).contains(Code.ENTREE_MODIFIEE + " " + nom);
            assertThat(codes(avec(e -> e.remove(nom)))).contains(Code.ENTREE_MANQUANTE + " " + nom);
        }
        assertThat(codes(avec(e -> e.put("fichiers/autre", new byte[1]))))
                .containsExactly(Code.ENTREE_DE_TROP + " fichiers/autre");
    }

    @Test
    void une_liste_refaite_ne_trompe_pas_la_signature() throws IOException {
        byte[] truquee = avec(e -> {
            e.put("chronologie.csv", new byte[] {1});
            e.put("SHA256SUMS", sommes(e));
        });
        assertThat(codes(truquee)).containsExactly(Code.SIGNATURE + " SHA256SUMS.sig");
    }

    @Test
    void une_preuve_resignee_d_une_autre_cle_est_nommee_a_qui_connait_la_bonne() throws Exception {
        var autre = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] truquee = avec(e -> {
            e.put("sceaux/cle-publique.pem", Signatures.pem(autre.getPublic()).getBytes(StandardCharsets.UTF_8));
            e.put("SHA256SUMS", sommes(e));
            e.put("SHA256SUMS.sig", Signatures.signer(e.get("SHA256SUMS"), autre.getPrivate()));
        });
        String bonne = new String(scellement.clePublique(), StandardCharsets.UTF_8);
        assertThat(verifier(truquee, bonne).anomalies())
                .extracting(Anomalie::code)
                .contains(Code.CLE_DIFFERENTE, Code.SIGNATURE);
    }

    /** Signed by us, and wrong all the same: what a database tampered with would have us export. */
    @Test
    void un_livre_deja_falsifie_a_l_export_est_nomme() throws IOException {
        Conserve sain = ArchiveLue.lire(zip).conserve();
        List<FaitBrut> faits = new ArrayList<>(sain.faits());
        FaitBrut f = faits.get(4);
        faits.set(
                4,
                new FaitBrut(
                        f.dossier(),
                        f.rang(),
                        f.type(),
                        f.version(),
                        f.contenu(),
                        "x",
                        f.dateEffet(),
                        f.consigneLe(),
                        f.precedente(),
                        f.empreinte()));
        assertThat(codes(refaire(sain, faits, sain.fichiers()))).containsExactly(Code.CHAINE + " 5 " + f.type());
        String sha256 = ControleFichiers.nommes(sain).firstKey();
        byte[] abime = refaire(
                sain,
                sain.faits(),
                s -> s.equals(sha256)
                        ? sain.fichiers().apply(s).map(ArchiveTest::retouche)
                        : sain.fichiers().apply(s));
        assertThat(codes(abime))
                .singleElement()
                .satisfies(c -> assertThat(c).startsWith("FICHIER").endsWith(sha256));
        assertThat(codes(refaire(sain, sain.faits().subList(0, 6), sain.fichiers())))
                .anyMatch(c -> c.startsWith("CHAINE"))
                .anyMatch(c -> c.startsWith("LIVRE_TRONQUE"));
    }

    @Test
    void aucun_octet_ne_change_sans_que_cela_se_voie() throws IOException {
        Random hasard = new Random(1849);
        byte[] sommes = entrees().get("SHA256SUMS");
        for (int essai = 0; essai < 40; essai++) {
            int place = hasard.nextInt(sommes.length);
            assertThat(codes(avec(e -> {
                        byte[] copie = sommes.clone();
                        copie[place] ^= 1;
                        e.put("SHA256SUMS", copie);
                    })))
                    .isNotEmpty();
        }
        assertThat(verifier(new byte[] {1, 2, 3}, null).anomalies())
                .extracting(Anomalie::code)
                .containsExactly(Code.ARCHIVE_ILLISIBLE);
    }

    private byte[] refaire(
            Conserve sain, List<FaitBrut> faits, java.util.function.Function<String, Optional<byte[]>> fichiers)
            throws IOException {
        Conserve autre = new Conserve(
                sain.dossier(),
                faits,
                sain.tete(),
                sain.inscription(),
                sain.registres(),
                sain.tables(),
                fichiers,
                sain.lettres(),
                sain.notes());
        return Archive.ecrire(autre, ArchiveLue.lire(zip).sceaux(), scellement::signer);
    }

    private static byte[] retouche(byte[] octets) {
        byte[] copie = octets.length == 0 ? new byte[1] : octets.clone();
        copie[copie.length - 1] ^= 1;
        return copie;
    }

    private static byte[] sommes(Map<String, byte[]> entrees) {
        return entrees.entrySet().stream()
                .filter(e -> !e.getKey().startsWith("SHA256SUMS"))
                .map(e -> Empreinte.de(e.getValue()) + "  " + e.getKey() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> entrees() throws IOException {
        return new TreeMap<>(ArchiveLue.lire(zip).entrees());
    }

    private static byte[] avec(Consumer<Map<String, byte[]>> changement) throws IOException {
        Map<String, byte[]> entrees = entrees();
        changement.accept(entrees);
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream sortie = new ZipOutputStream(octets)) {
            for (var e : entrees.entrySet()) {
                sortie.putNextEntry(new ZipEntry(e.getKey()));
                sortie.write(e.getValue());
            }
        }
        return octets.toByteArray();
    }

    private static List<String> codes(byte[] octets) {
        return verifier(octets, null).anomalies().stream()
                .map(a -> a.code() + " " + a.lieu())
                .toList();
    }

    private static VerificationArchive.Bilan verifier(byte[] octets, String pem) {
        return VerificationArchive.verifier(new ByteArrayInputStream(octets), pem);
    }
}
