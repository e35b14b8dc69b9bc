package ca.qc.madi.formulaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DispositionsTest {

    private final Disposition disposition = Dispositions.derniere();

    @Test
    void la_premiere_disposition_vaut_pour_tous_les_depots_anterieurs() {
        assertThat(Dispositions.enVigueurLe(LocalDate.of(2022, 1, 1)))
                .isEqualTo(Dispositions.connues().get(0));
        assertThat(Dispositions.parVersion("2025-01")).contains(Dispositions.enVigueurLe(LocalDate.of(2025, 1, 31)));
        assertThat(Dispositions.parVersion("1999-01")).isEmpty();
    }

    @Test
    void chaque_adresse_vient_du_fichier() {
        assertThat(disposition.champ("emetteur.neq").place()).isEqualTo(Adresse.de("C11"));
        assertThat(disposition.tableau("budget").colonne("estime").annees())
                .containsEntry(2023, 4)
                .containsEntry(2026, 7);
        assertThat(disposition.tableau("etablissements").colonne("part").total())
                .isEqualByComparingTo(BigDecimal.ONE);
        assertThat(disposition.marqueur().cellules()).containsEntry("B1", "MADI-FDP");
        assertThatIllegalArgumentException().isThrownBy(() -> disposition.champ("inconnu"));
    }

    @Test
    void les_exigences_se_lisent_sous_toutes_leurs_formes() {
        Exigence nature = disposition.champ("projet.naturePte").requis();
        assertThat(nature.vaut(Volet.PTE, Etape.DEPOT)).isTrue();
        assertThat(nature.vaut(Volet.GES, Etape.DEPOT)).isFalse();
        assertThat(disposition.champ("mesure.madi").requis().vaut(Volet.PTE, Etape.DEPOT))
                .isFalse();
        Exigence heures = disposition.tableau("registre").colonne("heures").requis();
        assertThat(heures.sections()).containsExactly("1", "2");
        assertThat(heures.si()).isEqualTo("taux");
        assertThat(disposition.tableau("financement").requis().exprimee()).isFalse();
    }

    @Test
    void les_bornes_se_lisent_par_volet_et_par_etape() {
        Borne maximum = disposition.tableau("etablissements").maximum();
        assertThat(maximum.pour(Volet.GES, Etape.DEPOT)).contains(1);
        assertThat(maximum.pour(Volet.PTE, Etape.DEPOT)).contains(200);
        assertThat(disposition.tableau("registre").minimum().pour(Volet.PTE, Etape.DEPOT))
                .isEmpty();
        assertThat(disposition.tableau("budget").minimum().pour(Volet.PTE, Etape.FINAL))
                .contains(1);
    }

    @Test
    void les_colonnes_se_nomment_comme_dans_excel() {
        for (int colonne : List.of(1, 26, 27, 52, 53, 702, 703, 16384))
            assertThat(Adresse.colonne(Adresse.lettres(colonne))).isEqualTo(colonne);
        assertThat(new Adresse(7, 28).a1()).isEqualTo("AB7");
        assertThatIllegalArgumentException().isThrownBy(() -> Adresse.de("7"));
    }

    @Test
    void un_calcul_se_fait_et_s_ecrit() {
        Calcul calcul = Calcul.de("arrondi2(kwh * prixKwh - quantiteRef * prixRef)");
        Map<String, String> valeurs =
                Map.of("kwh", "1000", "prixKwh", "0.12345", "quantiteRef", "10", "prixRef", "2.5");
        assertThat(calcul.calculer(id -> Optional.of(List.of(new BigDecimal(valeurs.get(id))))))
                .contains(new BigDecimal("98.45"));
        assertThat(calcul.enFormule(id -> id + "9")).isEqualTo("ROUND(kwh9*prixKwh9-quantiteRef9*prixRef9,2)");
        assertThat(calcul.calculer(id -> Optional.empty())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Calcul.de("somme(a + b)"));
        assertThatIllegalArgumentException().isThrownBy(() -> Calcul.de("a - "));
    }
}
