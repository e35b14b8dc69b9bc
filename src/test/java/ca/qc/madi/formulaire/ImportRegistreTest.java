package ca.qc.madi.formulaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Montants;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** An accounting system's list becomes the register of a form. */
class ImportRegistreTest {

    private static final String ENTETE = "n° de piece;N° DE LIGNE DU BUDGET;Fournisseur ou employé;Date d’engagement;"
            + "Date d'acquittement;Compte;Montant hors taxes;TPS et TVQ exclues;Établissement";
    private static final byte[] VIERGE = RedactionGabarit.rediger(Dispositions.derniere());

    private static String ligne(int i) {
        return "F-" + i + ";2.1;Génitech;2024-05-01;2024-11-30;5100;10,00;Oui;7001";
    }

    private static List<LigneRegistre> registre(byte[] classeur) {
        return DonneesFormulaire.de(
                        LecteurFormulaire.lire(classeur).formulaire().orElseThrow())
                .registre();
    }

    private static byte[] utf8(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> refus(String csv) {
        ActeRefuse refus = catchThrowableOfType(ActeRefuse.class, () -> ImportRegistre.remplir(VIERGE, utf8(csv)));
        return refus.motifs().stream().map(m -> m.code() + " " + m.texte().fr()).toList();
    }

    @Test
    void les_formes_qu_un_comptable_exporte_sont_lues() {
        String csv = ENTETE + "\r\n"
                + "F-1;2.1;Génitech inc.;01/05/2024;30/11/2024;5100;\"1 234,56 $\";oui;7001\r\n"
                + "\r\n"
                + "=F-2;2.10;\"Acier; fils\nLévis\";2024-05-01;2024-12-01;5100;1\u00a0000.5;Oui;\r\n"
                + "NC-3;2.1;Génitech inc.;1/5/2024;2024-12-02;5100;(34,56);Oui;7001\r\n";
        for (byte[] octets : List.of(utf8(csv), utf8("\ufeff" + csv), csv.getBytes(Charset.forName("windows-1252")))) {
            ImportRegistre.Resultat resultat = ImportRegistre.remplir(VIERGE, octets);
            assertThat(resultat.ajoutees()).isEqualTo(3);
            List<LigneRegistre> lues = registre(resultat.classeur());
            assertThat(lues)
                    .extracting(LigneRegistre::piece, LigneRegistre::ligne, LigneRegistre::montant)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("F-1", "2.1", Montants.dollars("1234.56")),
                            org.assertj.core.groups.Tuple.tuple("=F-2", "2.10", Montants.dollars("1000.50")),
                            org.assertj.core.groups.Tuple.tuple("NC-3", "2.1", Montants.dollars("-34.56")));
            assertThat(lues.get(0).engagement()).isEqualTo(LocalDate.of(2024, 5, 1));
            assertThat(lues.get(0).fournisseur()).isEqualTo("Génitech inc.");
        }
    }

    @Test
    void les_tabulations_et_les_virgules_separent_aussi() {
        for (String separateur : List.of("\t", ",")) {
            String csv = (ENTETE + "\n" + ligne(1).replace("10,00", "10.00")).replace(";", separateur);
            assertThat(registre(ImportRegistre.remplir(VIERGE, utf8(csv)).classeur()))
                    .singleElement()
                    .satisfies(l -> assertThat(l.montant()).isEqualTo(Montants.dollars("10.00")));
        }
    }

    @Test
    void chaque_ligne_fautive_est_nommee_et_rien_n_est_ecrit() {
        assertThat(refus(ENTETE + "\n" + ligne(1) + "\n"
                        + "F-2;2.1;X;32/13/2024;2024-11-30;;12,345;peut-être;7001\n"
                        + "F-1;;X;2024-05-01;2024-11-30;;10,00;Oui;7001\n"))
                .hasSize(5)
                .anyMatch(m -> m.startsWith(
                        "M-REGISTRE-03 Ligne 3, «\u00a0Date d'engagement\u00a0»" + "\u00a0: «\u00a032/13/2024\u00a0»"))
                .anyMatch(m -> m.startsWith("M-REGISTRE-03 Ligne 3, «\u00a0Montant hors taxes"))
                .anyMatch(m -> m.startsWith("M-REGISTRE-03 Ligne 3, «\u00a0TPS et TVQ exclues"))
                .anyMatch(m -> m.startsWith("M-REGISTRE-04 Ligne 4"))
                .anyMatch(m -> m.startsWith("M-REGISTRE-05 Ligne 4"));
    }

    @Test
    void une_colonne_absente_ou_une_liste_vide_le_disent() {
        assertThat(refus(ENTETE.replace("Montant hors taxes", "Total") + "\n" + ligne(1)))
                .singleElement()
                .satisfies(m -> assertThat(m).startsWith("M-REGISTRE-02").contains("Montant hors taxes"));
        assertThat(refus(ENTETE)).singleElement().satisfies(m -> assertThat(m).startsWith("M-REGISTRE-01"));
        assertThat(refus("PK\u0000"))
                .singleElement()
                .satisfies(m -> assertThat(m).startsWith("M-REGISTRE-01"));
    }

    @Test
    void une_piece_deja_au_registre_n_est_pas_ecrite_deux_fois() {
        byte[] une =
                ImportRegistre.remplir(VIERGE, utf8(ENTETE + "\n" + ligne(1))).classeur();
        ImportRegistre.Resultat deux = ImportRegistre.remplir(une, utf8(ENTETE + "\n" + ligne(1) + "\n" + ligne(2)));
        assertThat(deux.ajoutees()).isEqualTo(1);
        assertThat(deux.presentes()).isEqualTo(1);
        assertThat(registre(deux.classeur())).extracting(LigneRegistre::piece).containsExactly("F-1", "F-2");
    }

    @Test
    void plus_de_lignes_que_le_registre_n_en_offre_s_inserent_et_tout_suit() throws IOException {
        byte[] depart = GabaritRempli.octets(SaisieModele.pte(Etape.DEPOT).saisie());
        String csv = ENTETE + "\n"
                + IntStream.range(0, 500).mapToObj(ImportRegistreTest::ligne).collect(Collectors.joining("\n"));
        byte[] rempli = ImportRegistre.remplir(depart, utf8(csv)).classeur();
        assertThat(registre(rempli)).hasSize(500);
        DonneesFormulaire donnees =
                DonneesFormulaire.de(LecteurFormulaire.lire(rempli).formulaire().orElseThrow());
        assertThat(donnees.financement())
                .isEqualTo(DonneesFormulaire.de(
                                LecteurFormulaire.lire(depart).formulaire().orElseThrow())
                        .financement());
        Lieu titre = LecteurFormulaire.lire(rempli)
                .formulaire()
                .flatMap(f -> f.tableau("registre"))
                .flatMap(TableauLu::titre)
                .orElseThrow();
        int premiere = titre.adresse().ligne() + 2;
        try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(rempli));
                XSSFWorkbook avant = new XSSFWorkbook(new ByteArrayInputStream(depart))) {
            XSSFSheet feuille = classeur.getSheet("3. Dépenses");
            var total = OngletGabarit.cellule(feuille, premiere + 500, 9);
            assertThat(total.getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(total.getCellFormula()).isEqualTo("SUM(I%d:I%d)", premiere, premiere + 499);
            assertThat(OngletGabarit.cellule(feuille, premiere + 499, 9)
                            .getCellStyle()
                            .getIndex())
                    .isEqualTo(OngletGabarit.cellule(feuille, premiere, 9)
                            .getCellStyle()
                            .getIndex());
            XSSFSheet ancienne = avant.getSheet("3. Dépenses");
            assertThat(plages(feuille, 8)).contains(premiere + "-" + (premiere + 499));
            assertThat(plages(ancienne, 8)).contains(premiere + "-" + (premiere + 299));
            assertThat(feuille.getDataValidations()).hasSameSizeAs(ancienne.getDataValidations());
        }
    }

    /** First and last rows, from 1, of the checks on one column. */
    private static List<String> plages(XSSFSheet feuille, int colonne) {
        return feuille.getDataValidations().stream()
                .flatMap(v -> List.of(v.getRegions().getCellRangeAddresses()).stream())
                .filter(p -> p.getFirstColumn() == colonne)
                .map(p -> (p.getFirstRow() + 1) + "-" + (p.getLastRow() + 1))
                .toList();
    }

    @Test
    void un_classeur_sans_registre_ou_refuse_le_dit() {
        byte[] csv = utf8(ENTETE + "\n" + ligne(1));
        assertThatThrownBy(() -> ImportRegistre.remplir(new byte[0], csv)).hasMessageContaining("M-ANNOTATION-01");
        byte[] vide = Archives.texte(VIERGE, 3, "A" + titreRegistre(), "Autre chose");
        assertThatThrownBy(() -> ImportRegistre.remplir(vide, csv)).hasMessageContaining("M-REGISTRE-06");
    }

    private static int titreRegistre() {
        return LecteurFormulaire.lire(VIERGE)
                .formulaire()
                .flatMap(f -> f.tableau("registre"))
                .flatMap(TableauLu::titre)
                .orElseThrow()
                .adresse()
                .ligne();
    }
}
