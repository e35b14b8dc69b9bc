package ca.qc.madi.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.projet.FaitPlanification.PlanificationCaduque;
import ca.qc.madi.projet.FaitPlanification.PlanificationOuverte;
import ca.qc.madi.projet.FaitPlanification.PlanificationRecue;
import ca.qc.madi.simulation.Banc.Partie;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The financial planning of July and November at its bounds (G-PLN-01, AMB-08). */
@TestMoteur
class PlanificationAuxBornesTest {

    private static final String TACHE = "Mettre à jour la planification financière";

    @Autowired
    private BeanFactory beans;

    private Banc banc;

    @BeforeEach
    void installer() {
        banc = new Banc(beans);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-15, PLANIFICATION-2023-11",
        "2023-10-31, PLANIFICATION-2023-11",
        "2023-11-01, PLANIFICATION-2023-11",
        "2023-11-02, PLANIFICATION-2024-07",
        "2023-11-30, PLANIFICATION-2024-07"
    })
    void T78_un_projet_actif_au_premier_du_mois_a_une_tache(String acceptation, String premiere) {
        Partie partie = acceptee(acceptation).acte("2024-07-31", "horloge");
        assertThat(ouvertes(partie).get(0)).isEqualTo(premiere);
        assertThat(partie.taches().stream().filter(TACHE::equals)).hasSize(1);
    }

    @Test
    void T78_un_projet_termine_en_octobre_n_en_a_pas_en_novembre() {
        Partie partie = acceptee("2023-08-15").acte("2023-10-20", "fin-projet").acte("2023-12-01", "horloge");
        assertThat(ouvertes(partie)).isEmpty();
    }

    @Test
    void itOpensOnTheFirstAndLapsesAfterTheLastDay() {
        Partie partie = acceptee("2023-08-15").acte("2023-10-31T23:59:59", "horloge");
        assertThat(partie.taches()).isEmpty();
        partie.acte("2023-11-01T00:00:00", "horloge");
        assertThat(partie.taches()).containsExactly(TACHE);
        assertThat(partie.recit().taches().get(0).echeance()).isEqualTo("2023-11-30");
        partie.acte("2023-11-30T23:59:59", "horloge");
        assertThat(partie.taches()).containsExactly(TACHE);
        partie.acte("2023-12-01T00:00:00", "horloge");
        assertThat(partie.taches()).isEmpty();
        assertThat(partie.faits(PlanificationCaduque.class)).hasSize(1);
        partie.acte("2023-12-01", "planification", "exercices", "{2023-2024: 10.00}");
        assertThat(partie.refus()).containsExactly("M-TACHE-01");
    }

    @Test
    void anOpenOneLapsesWithTheProject() {
        Partie partie = acceptee("2023-08-15").acte("2023-11-10", "fin-projet");
        assertThat(partie.taches()).noneMatch(TACHE::equals);
        assertThat(partie.faits(PlanificationCaduque.class)).hasSize(1);
        partie.acte("2024-08-01", "horloge");
        assertThat(ouvertes(partie)).hasSize(1);
    }

    @Test
    void theForecastIsKeptByFiscalYearAndNextYearAsksAgain() {
        Partie partie = acceptee("2023-08-15")
                .acte(
                        "2023-11-10",
                        "planification",
                        "exercices",
                        "{2023-2024: 100000.00, 2024-2025: 150000.00}",
                        "janvierMars",
                        "{2024: 40000.00}");
        assertThat(partie.refus()).isEmpty();
        PlanificationRecue recue = partie.faits(PlanificationRecue.class).get(0);
        assertThat(recue.rapport()).isEqualTo("PLANIFICATION-2023-11");
        assertThat(recue.exercices().get(2024).getAmount()).isEqualByComparingTo("150000.00");
        assertThat(recue.janvierMars().get(2024).getAmount()).isEqualByComparingTo("40000.00");
        assertThat(partie.taches()).isEmpty();
        partie.acte("2024-07-02", "horloge");
        assertThat(partie.faits(PlanificationOuverte.class).get(1).echeance()).isEqualTo(LocalDate.of(2024, 7, 31));
    }

    @ParameterizedTest
    @CsvSource({"100000.00, 100000.00, true", "100000.00, 100000.01, false"})
    void januaryToMarchIsNeverMoreThanItsFiscalYear(String exercice, String janvierMars, boolean recue) {
        Partie partie = acceptee("2023-08-15")
                .acte(
                        "2023-11-10",
                        "planification",
                        "exercices",
                        "{2023: " + exercice + "}",
                        "janvierMars",
                        "{2024: " + janvierMars + "}");
        assertThat(partie.refus()).isEqualTo(recue ? List.of() : List.of("G-PLN-01"));
    }

    @Test
    void theMonthsAreData() {
        Partie partie = banc.jouer(UneVie.etude().cadre("planification.mois", "6; 11"));
        partie.acte("2024-06-15", "horloge");
        assertThat(ouvertes(partie)).containsExactly("PLANIFICATION-2023-11", "PLANIFICATION-2024-06");
    }

    private Partie acceptee(String jour) {
        return banc.jouer(UneVie.enVigueur().depot("2023-07-02", "P1").accepter(jour, "P1"));
    }

    private static List<String> ouvertes(Partie partie) {
        return partie.faits(PlanificationOuverte.class).stream()
                .map(PlanificationOuverte::rapport)
                .toList();
    }
}
