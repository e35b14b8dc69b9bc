package ca.qc.madi.projet;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.formulaire.LecteurFormulaire;
import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.validation.Constat;
import ca.qc.madi.validation.Gravite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** G-RPT-05: a schedule whose end has passed is told anew. */
class EcheancierDepasseTest {

    @ParameterizedTest
    @EnumSource(Volet.class)
    void une_activite_en_retard_dont_la_fin_prevue_n_a_pas_change_avertit(Volet volet) throws IOException {
        assertThat(constats(volet, s -> s)).singleElement().satisfies(c -> {
            assertThat(c.code()).isEqualTo("G-RPT-05");
            assertThat(c.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
            assertThat(c.message().fr()).contains("2024-12-31");
        });
        assertThat(constats(volet, s -> s.cellule("activites", 0, "finReelle", SaisieModele.jour("2024-12-20"))))
                .as("it ended")
                .isEmpty();
        assertThat(constats(volet, s -> s.cellule("activites", 0, "avancement", SaisieModele.decimal("1"))))
                .as("it is done")
                .isEmpty();
        assertThat(constats(volet, s -> s.cellule("activites", 0, "finPrevue", SaisieModele.jour("2024-12-30"))))
                .as("the schedule was changed")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Volet.class)
    void une_fin_encore_a_venir_n_avertit_pas(Volet volet) throws IOException {
        DonneesFormulaire rapport = lire(volet, Etape.AVANCEMENT, "2025-01-01", s -> s);
        assertThat(EcheancierDepasse.constats(2024, rapport, lire(volet, Etape.DEPOT, "2025-01-01", s -> s)))
                .isEmpty();
    }

    private static List<Constat> constats(Volet volet, UnaryOperator<SaisieModele> changement) throws IOException {
        DonneesFormulaire accepte = lire(volet, Etape.DEPOT, "2024-12-31", s -> s);
        return EcheancierDepasse.constats(2024, lire(volet, Etape.AVANCEMENT, "2024-12-31", changement), accepte);
    }

    private static DonneesFormulaire lire(Volet volet, Etape etape, String fin, UnaryOperator<SaisieModele> changement)
            throws IOException {
        SaisieModele saisie =
                SaisieModele.de(volet, etape).cellule("activites", 0, "finPrevue", SaisieModele.jour(fin));
        return DonneesFormulaire.de(LecteurFormulaire.lire(
                        new ByteArrayInputStream(changement.apply(saisie).octets()))
                .formulaire()
                .orElseThrow());
    }
}
