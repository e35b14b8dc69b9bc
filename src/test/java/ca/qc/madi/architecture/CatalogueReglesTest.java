package ca.qc.madi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.architecture.CatalogueRegles.Code;
import ca.qc.madi.architecture.CatalogueRegles.Etat;
import ca.qc.madi.architecture.CatalogueRegles.Regle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of the rules tells where each one stands in code and tests, and cannot lie about it. */
class CatalogueReglesTest {

    private static final Path PAGE = Path.of("docs", "regles.md");
    private static final String ECRIRE = "madi.regles.ecrire";

    private final CatalogueRegles catalogue = CatalogueRegles.duProjet();

    @Test
    void thePageIsUpToDate() throws IOException {
        String page = catalogue.page();
        if (Boolean.getBoolean(ECRIRE)) Files.writeString(PAGE, page);
        List<String> attendues = page.lines().toList();
        List<String> lues = Files.readString(PAGE).lines().toList();
        assertThat(lues.stream().filter(l -> !attendues.contains(l)))
                .as("docs/regles.md is out of date: mvn test -Dtest=CatalogueReglesTest -D%s=true", ECRIRE)
                .isEmpty();
        assertThat(lues).hasSameSizeAs(attendues);
    }

    @Test
    void eachRuleStandsOnce() {
        assertThat(catalogue.regles())
                .extracting(Regle::id)
                .doesNotHaveDuplicates()
                .hasSize(96);
        assertThat(catalogue.regles())
                .allSatisfy(r -> assertThat(r.titre()).isNotBlank().hasSizeLessThan(95));
    }

    @Test
    void noIdIsInvented() {
        assertThat(catalogue.inconnus()).isEmpty();
    }

    @Test
    void whatIsNotDoneNamesTheIssueThatBringsIt() {
        assertThat(catalogue.regles())
                .filteredOn(r -> r.voir() == null && (catalogue.etat(r) == Etat.A_VENIR || r.reste() != null))
                .allSatisfy(r -> assertThat(r.issue()).as(r.id()).isNotNull());
    }

    @Test
    void aRuleIsDoneOnlyInCodeAndInATest() {
        Regle entiere = new Regle("G-XX-01", "1", "règle", null, 5, null);
        Regle entamee = new Regle("G-XX-01", "1", "règle", "la moitié", 5, null);
        Map<String, Set<String>> la = Map.of("G-XX-01", Set.of("Classe"));
        assertThat(etat(entiere, la, la)).isEqualTo(Etat.FAIT);
        assertThat(etat(entiere, la, Map.of())).isEqualTo(Etat.PARTIEL);
        assertThat(etat(entiere, Map.of(), la)).isEqualTo(Etat.A_VENIR);
        assertThat(etat(entamee, la, la)).isEqualTo(Etat.PARTIEL);
        assertThat(new CatalogueRegles(List.of(), List.of(), la, Map.of()).inconnus())
                .containsExactly("G-XX-01");
    }

    @Test
    void eachCodeOfAFormulaireHasItsRuleAndItsTest() {
        assertThat(catalogue.codesDuFormulaire()).hasSizeGreaterThan(45);
        assertThat(catalogue.sansRegle()).isEmpty();
        assertThat(catalogue.sansTest()).isEmpty();
        Code bidon = new Code("F-BIDON-01", "rien");
        CatalogueRegles faux = new CatalogueRegles(List.of(), List.of(bidon), Map.of(), Map.of());
        assertThat(faux.sansRegle()).containsExactly("F-BIDON-01");
        assertThat(faux.sansTest()).contains("F-BIDON-01");
    }

    private static Etat etat(Regle regle, Map<String, Set<String>> code, Map<String, Set<String>> tests) {
        return new CatalogueRegles(List.of(regle), List.of(), code, tests).etat(regle);
    }
}
