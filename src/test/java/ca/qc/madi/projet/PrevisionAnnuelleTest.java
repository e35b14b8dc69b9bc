package ca.qc.madi.projet;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.formulaire.LecteurFormulaire;
import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Exercice;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Volet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** G-RPT-02, G-RPT-07, G-RPT-11: what a progress report forecasts for later years stands for what was estimated. */
class PrevisionAnnuelleTest {

    @ParameterizedTest
    @EnumSource(Volet.class)
    void la_prevision_d_un_rapport_remplace_l_estimation_des_annees_a_venir(Volet volet) throws IOException {
        SaisieModele saisie = SaisieModele.de(volet, Etape.AVANCEMENT)
                .cellule(
                        "budget",
                        0,
                        "prevision",
                        Map.of(
                                2024,
                                SaisieModele.decimal("1.00"),
                                2025,
                                SaisieModele.decimal("140000.00"),
                                2026,
                                SaisieModele.decimal("12000.00")))
                .cellule("budget", 0, "janvierMars", SaisieModele.decimal("40000.00"));
        PrevisionAnnuelle prevision = PrevisionAnnuelle.de(lire(saisie));
        Money exploitation = volet == Volet.GES ? cad("20000.00") : cad("0.00");
        assertThat(prevision.annees())
                .as("the year the report covers keeps its estimate")
                .isEqualTo(Map.of(
                        2024, cad("100000.00").plus(exploitation), 2025, cad("140000.00"), 2026, cad("12000.00")));
        assertThat(prevision.exercices())
                .containsEntry(new Exercice(2024), cad("140000.00").plus(exploitation))
                .containsEntry(new Exercice(2025), cad("100000.00"))
                .containsEntry(new Exercice(2026), cad("12000.00"));
    }

    @Test
    void sans_prevision_l_estimation_demeure_et_une_demande_n_en_a_pas() throws IOException {
        Map<Integer, Money> estime = Map.of(2024, cad("100000.00"), 2025, cad("150000.00"));
        assertThat(PrevisionAnnuelle.de(lire(SaisieModele.pte(Etape.AVANCEMENT)))
                        .annees())
                .isEqualTo(estime);
        SaisieModele demande = SaisieModele.pte(Etape.DEPOT)
                .cellule("budget", 0, "prevision", Map.of(2025, SaisieModele.decimal("1.00")));
        assertThat(PrevisionAnnuelle.de(lire(demande)).annees()).isEqualTo(estime);
    }

    private static DonneesFormulaire lire(SaisieModele saisie) throws IOException {
        return DonneesFormulaire.de(LecteurFormulaire.lire(new ByteArrayInputStream(saisie.octets()))
                .formulaire()
                .orElseThrow());
    }

    private static Money cad(String montant) {
        return Montants.dollars(montant);
    }
}
