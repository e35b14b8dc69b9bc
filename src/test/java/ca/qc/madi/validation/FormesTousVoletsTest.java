package ca.qc.madi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.Formes;
import ca.qc.madi.formulaire.GabaritRempli;
import ca.qc.madi.formulaire.Relecture;
import ca.qc.madi.formulaire.Saisie;
import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A form of each volet, filled in the ministry's gabarit, says the same in whatever way it is written. */
class FormesTousVoletsTest {

    private record Base(Volet volet, byte[] octets, Verdict verdict, Saisie saisie) {
        static Base de(Volet volet, Saisie saisie) {
            byte[] octets = GabaritRempli.octets(saisie);
            return new Base(volet, octets, Validateur.valider(octets, contexte(volet)), Relecture.saisie(octets));
        }

        static ContexteDepot contexte(Volet volet) {
            if (volet == Volet.PTE) return Cas.dernier().contexte();
            return Exemples.contexte(volet, Etape.DEPOT, LocalDate.of(2024, 2, 20));
        }

        @Override
        public String toString() {
            return volet.name();
        }
    }

    private static final Base PTE =
            Base.de(Volet.PTE, SaisieModele.pte(Etape.FINAL).saisie());
    private static final Base GES = Base.de(Volet.GES, Relecture.saisie(Exemples.octets("ges-depot.xlsx")));
    private static final Base INNO = Base.de(Volet.INNO, Relecture.saisie(Exemples.octets("inno-depot.xlsx")));

    static Stream<Arguments> formes() {
        Map<String, UnaryOperator<byte[]>> formes = new LinkedHashMap<>(Formes.desPersonnes());
        formes.putAll(Formes.desProgrammes());
        return Stream.of(PTE, GES, INNO)
                .flatMap(base -> formes.entrySet().stream().map(f -> Arguments.of(base, f.getKey(), f.getValue())));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("formes")
    void le_formulaire_dit_la_meme_chose(Base base, String nom, UnaryOperator<byte[]> forme) {
        byte[] octets = forme.apply(base.octets());
        Verdict verdict = Validateur.valider(octets, Base.contexte(base.volet()));
        assertThat(Cas.resumer(verdict)).isEmpty();
        assertThat(verdict.donnees())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(base.verdict().donnees());
        assertThat(Relecture.saisie(octets))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(base.saisie());
    }

    @Test
    void les_trois_formulaires_de_depart_sont_conformes_et_remplis() {
        assertThat(Stream.of(PTE, GES, INNO)).allSatisfy(base -> {
            assertThat(Cas.resumer(base.verdict())).isEmpty();
            assertThat(base.saisie().champs()).hasSizeGreaterThan(15);
        });
        assertThat(GES.saisie().tableaux().get("mesures")).isNotEmpty();
        assertThat(GES.saisie().tableaux().get("surcouts")).isNotEmpty();
        assertThat(INNO.saisie().champs()).containsKey("pte.emergentes");
    }

    @Test
    void un_onglet_requis_cache_est_une_information_et_se_lit() throws IOException {
        try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(GES.octets()))) {
            classeur.setSheetHidden(classeur.getSheetIndex("6. Conformité"), true);
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            classeur.write(sortie);
            Verdict verdict = Validateur.valider(sortie.toByteArray(), Base.contexte(Volet.GES));
            assertThat(Cas.resumer(verdict)).containsExactly("G-ADM-03@6 i");
            assertThat(Relecture.saisie(sortie.toByteArray()).champs())
                    .isEqualTo(GES.saisie().champs());
        }
    }

    /** A column added between two others is not one the layout tolerates: the header says so, and nothing is guessed. */
    @Test
    void une_colonne_inseree_dans_un_tableau_se_voit_a_son_entete() throws IOException {
        try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(GES.octets()))) {
            var feuille = classeur.getSheet("2. Réductions de GES");
            feuille.shiftColumns(6, 7, 1);
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            classeur.write(sortie);
            Verdict verdict = Validateur.valider(sortie.toByteArray(), Base.contexte(Volet.GES));
            assertThat(Cas.resumer(verdict)).containsExactly("F-COLONNE-01@2!G9", "F-COLONNE-01@2!H9");
        }
    }
}
