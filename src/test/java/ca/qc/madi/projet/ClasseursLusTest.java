package ca.qc.madi.projet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.qc.madi.formulaire.Formulaire;
import ca.qc.madi.formulaire.LecteurFormulaire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

/** The forecast and the reductions of a stored workbook come from one reading of it. */
class ClasseursLusTest {

    private final List<String> ouverts = new ArrayList<>();

    @Test
    void aWorkbookIsOpenedOnceForItsForecastAndItsReductions() throws IOException {
        byte[] ges = Files.readAllBytes(Path.of("src/test/resources/formulaire/exemples/ges-depot.xlsx"));
        Formulaire formulaire = LecteurFormulaire.lire(ges).formulaire().orElseThrow();
        ClasseursLus classeurs = new ClasseursLus(lectures(formulaire, new ProjetIntrouvable()));
        Tonnages tonnages = new Tonnages(classeurs);

        assertThat(classeurs.prevision("ges"))
                .hasValueSatisfying(p -> assertThat(p.annees()).isNotEmpty());
        assertThat(tonnages.reduction("ges"))
                .hasValueSatisfying(t -> assertThat(t).isEqualByComparingTo("1950.25"));
        assertThat(classeurs.prevision("ges")).isPresent();
        assertThat(ouverts).containsExactly("ges");
    }

    @Test
    void oneThatIsLostOrUnreadableIsUnknownToBothAndTriedAgain() {
        for (RuntimeException echec : List.of(new ProjetIntrouvable(), new NoSuchElementException())) {
            ouverts.clear();
            ClasseursLus classeurs = new ClasseursLus(lectures(null, echec));
            assertThat(classeurs.prevision("perdu")).isEmpty();
            assertThat(new Tonnages(classeurs).reduction("perdu")).isEmpty();
            assertThat(ouverts).containsExactly("perdu", "perdu");
        }
    }

    @Test
    void aDatabaseThatFailsIsNoUnreadableWorkbook() {
        ClasseursLus classeurs = new ClasseursLus(lectures(null, new QueryTimeoutException("too slow")));
        assertThatThrownBy(() -> classeurs.lire("ges")).isInstanceOf(QueryTimeoutException.class);
    }

    private LecturesClasseurs lectures(Formulaire formulaire, RuntimeException echec) {
        return new LecturesClasseurs(null) {
            @Override
            public Formulaire lire(String sha256) {
                ouverts.add(sha256);
                if (formulaire == null) throw echec;
                return formulaire;
            }
        };
    }
}
