package ca.qc.madi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.ExempleRempli;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The worked samples are final reports that the validator has nothing to say about. */
class ExempleRempliTest {

    @ParameterizedTest
    @EnumSource(Volet.class)
    void l_exemple_de_chaque_volet_est_conforme_sans_avertissement(Volet volet) {
        ContexteDepot contexte = Exemples.contexte(volet, Etape.FINAL, LocalDate.of(2026, 1, 20))
                .avecAcceptation(LocalDate.of(2024, 4, 10));
        Verdict verdict = Validateur.valider(ExempleRempli.de(volet), contexte);
        assertThat(Cas.resumer(verdict)).isEmpty();
        assertThat(verdict.donnees()).isNotNull().satisfies(d -> {
            assertThat(d.volet()).isEqualTo(volet);
            assertThat(d.registre()).hasSizeGreaterThan(2);
        });
    }
}
