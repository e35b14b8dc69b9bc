package ca.qc.madi.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that carry a time limit over in Québec, and what the switch makes of the limit of requests (AMB-03). */
class JoursFeriesTest {

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({
        "2025-09-01, true, Labour Day",
        "2025-08-31, true, a Sunday",
        "2025-08-30, true, a Saturday",
        "2025-06-24, true, Saint-Jean",
        "2025-07-01, true, Canada Day",
        "2025-05-19, true, Journée nationale des patriotes",
        "2025-10-13, true, Thanksgiving",
        "2025-04-18, true, Good Friday",
        "2025-04-21, true, Easter Monday",
        "2025-12-25, true, Christmas",
        "2026-01-01, true, New Year",
        "2025-09-02, false, the Tuesday after",
        "2025-09-30, false, Truth and Reconciliation is no public holiday in Québec",
        "2025-11-11, false, Remembrance Day neither",
        "2025-08-04, false, Civic Holiday neither",
        "2025-08-29, false, a Friday"
    })
    void un_jour_ferie_du_quebec(LocalDate jour, boolean ferie, String nom) {
        assertThat(JoursFeries.ferie(jour)).as(nom).isEqualTo(ferie);
    }

    @Test
    void T11_T12_avec_le_report_le_dernier_jour_des_demandes_passe_au_mardi_2_septembre() {
        LocalDate jour = LocalDate.of(2025, 9, 2);
        Mesure mesure = Mesures.mesure("MADI");
        assertThat(mesure.le(jour, Map.of()).limiteDesDepots()).isEqualTo("2025-09-01");
        assertThat(mesure.le(jour, Map.of("reportJourFerie", "true")).limiteDesDepots())
                .isEqualTo("2025-09-03");
        assertThat(mesure.le(jour, Map.of("reportJourFerie", "true", "depot.dateLimite", "2025-08-30"))
                        .limiteDesDepots())
                .as("the last day, a Friday, is none")
                .isEqualTo("2025-08-30");
    }
}
