package ca.qc.madi.historique;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.historique.BilanTonnes.AnneeTonnes;
import ca.qc.madi.historique.BilanTonnes.AnneeVecue;
import ca.qc.madi.historique.BilanTonnes.LigneTonnes;
import ca.qc.madi.historique.BilanTonnes.Mesure;
import ca.qc.madi.historique.TableauDeBord.LigneEtape;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Volet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How many are in each étape and how long those took that left it. */
class TableauDeBordTest {

    private static final LocalDate DEBUT = LocalDate.of(2024, 1, 1);

    @Test
    void theMedianIsOfThoseThatLeftAndTheWaitOfThoseThatDidNot() {
        List<LigneEtape> lignes = TableauDeBord.etapes(
                List.of(
                        etape("10", 0, 5),
                        etape("2", 0, 10),
                        etape("2", 0, 40),
                        etape("2", 5, 25),
                        etape("2", 3, null),
                        etape("9A", 0, null),
                        etape("9", 0, 2)),
                DEBUT.plusDays(33));
        assertThat(lignes)
                .containsExactly(
                        new LigneEtape("2", 1, 3, 20L, 30L),
                        new LigneEtape("9", 0, 1, 2L, null),
                        new LigneEtape("9A", 1, 0, null, 33L),
                        new LigneEtape("10", 0, 1, 5L, null));
    }

    @Test
    void whatNoFormStatesIsCountedApartAndNeverAsZero() {
        BilanTonnes bilan = BilanTonnes.de(List.of(
                mesure("1200.5", true, "1000", "30000.00", new AnneeVecue(2026, true), new AnneeVecue(2027, false)),
                mesure("300", true, null, "99999.00", new AnneeVecue(2026, true)),
                mesure(null, false, null, "500.00")));
        LigneTonnes ges = bilan.volets().get(0);
        assertThat(ges.volet()).isEqualTo(Volet.GES);
        assertThat(ges.projets()).isEqualTo(3);
        assertThat(ges.prevues()).isEqualByComparingTo("1500.5");
        assertThat(ges.sansPrevision()).isEqualTo(1);
        assertThat(ges.finals()).isEqualTo(2);
        assertThat(ges.declarees()).isEqualByComparingTo("1000");
        assertThat(ges.sansDeclaration()).isEqualTo(1);
        assertThat(ges.paye()).isEqualTo(Montants.dollars("30000.00"));
        assertThat(ges.parTonne()).isEqualTo(Montants.dollars("30.00"));
        assertThat(bilan.volets().get(1).parTonne()).as("no INNO project").isNull();
        assertThat(bilan.annees())
                .containsExactly(
                        new AnneeTonnes(2026, 2, 2, new BigDecimal("1000"), 1),
                        new AnneeTonnes(2027, 1, 0, BigDecimal.ZERO, 0));
    }

    private static Mesure mesure(
            @Nullable String prevues, boolean fini, @Nullable String declarees, String paye, AnneeVecue... annees) {
        return new Mesure(
                Volet.GES,
                prevues == null ? null : new BigDecimal(prevues),
                fini,
                declarees == null ? null : new BigDecimal(declarees),
                Montants.dollars(paye),
                List.of(annees));
    }

    private static EtapeVecue etape(String nom, int debut, @Nullable Integer fin) {
        return new EtapeVecue(nom, null, null, DEBUT.plusDays(debut), fin == null ? null : DEBUT.plusDays(fin));
    }
}
