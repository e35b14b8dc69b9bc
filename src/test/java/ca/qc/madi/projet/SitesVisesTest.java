package ca.qc.madi.projet;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.formulaire.DonneesFormulaire.EtablissementVise;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.validation.Constat;
import ca.qc.madi.validation.Gravite;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** G-ADM-08 and G-PTE-02: whose sites a request is for, and how many. */
class SitesVisesTest {

    private static final List<String> SIENS = List.of("QC0481", "QC0482");

    @Test
    void G_PTE_02_une_etude_vise_un_ou_plusieurs_etablissements() {
        assertThat(SitesVises.constats(Volet.PTE, vise("QC0481"), SIENS)).isEmpty();
        assertThat(SitesVises.constats(Volet.PTE, vise("QC0481", "QC0482"), SIENS))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Volet.class,
            names = {"GES", "INNO"})
    void G_PTE_02_un_projet_vise_un_seul_etablissement(Volet volet) {
        assertThat(SitesVises.constats(volet, vise("QC0482"), SIENS)).isEmpty();
        assertThat(SitesVises.constats(volet, vise("QC0481", "QC0482"), SIENS))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.code()).isEqualTo("G-PTE-02");
                    assertThat(c.gravite()).isEqualTo(Gravite.ERREUR);
                    assertThat(c.message().fr()).contains("QC0481, QC0482");
                });
    }

    @ParameterizedTest
    @EnumSource(Volet.class)
    void G_ADM_08_l_etablissement_est_de_ceux_de_l_emetteur(Volet volet) {
        List<Constat> constats = SitesVises.constats(volet, vise("QC9999"), SIENS);
        assertThat(constats).singleElement().satisfies(c -> {
            assertThat(c.code()).isEqualTo("G-ADM-08");
            assertThat(c.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
            assertThat(c.valeur()).isEqualTo("QC9999");
        });
        assertThat(SitesVises.constats(volet, vise("QC9999"), null)).isEmpty();
    }

    private static DonneesFormulaire vise(String... numeros) {
        return new DonneesFormulaire(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Arrays.stream(numeros)
                        .map(n -> new EtablissementVise("Usine", n, null))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
