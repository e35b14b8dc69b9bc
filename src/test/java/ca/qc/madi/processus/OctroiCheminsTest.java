package ca.qc.madi.processus;

import static ca.qc.madi.processus.NomsOctroi.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OctroiCheminsTest extends Chemins {

    OctroiCheminsTest() {
        super(PROCESSUS);
    }

    @Test
    void anOfferDeclinedEndsThere() {
        String octroi = ouvrir(Map.of());
        faire("EMETTEUR", REPONDRE_OFFRE, Map.of(INTERET, false));
        assertThat(traces().fins(octroi)).containsExactly("Fin_OffreDeclinee");
        assertThat(doublures().appels).isEmpty();
    }

    @Test
    void aDecreeRefusedEndsWithoutLetter() {
        String octroi = interesse("DECRET");
        assertThat(taches()).containsExactly(CONSIGNER_DECRET);
        analyste(CONSIGNER_DECRET, AUTORISEE, false);
        assertThat(traces().fins(octroi)).containsExactly("Fin_NonAutorise");
        assertThat(doublures().appels).containsExactly("determinerVoie");
    }

    @Test
    void theTreasuryBoardAuthorisesAndBothSignEmetteurFirst() {
        String octroi = lettreTransmise();
        faire("EMETTEUR", SIGNER_EMETTEUR, Map.of());
        assertThat(doublures().appels).doesNotContain("mettreEnVigueur");
        faire("ANALYSTE", SIGNER_MELCCFP, Map.of());
        assertThat(traces().fins(octroi)).containsExactly("Fin_EnVigueur");
        assertThat(doublures().appels).containsExactly("determinerVoie", "transmettreEntente", "mettreEnVigueur");
    }

    @Test
    void theMinistryMaySignFirst() {
        String octroi = lettreTransmise();
        faire("ANALYSTE", SIGNER_MELCCFP, Map.of());
        assertThat(traces().terminee(octroi)).isFalse();
        faire("EMETTEUR", SIGNER_EMETTEUR, Map.of());
        assertThat(traces().fins(octroi)).containsExactly("Fin_EnVigueur");
    }

    @Test
    void everyFlowTakenIsNotedWithItsInstanceKeyAndInstant() {
        String octroi = ouvrir(Map.of());
        faire("EMETTEUR", REPONDRE_OFFRE, Map.of(INTERET, false));
        assertThat(passages().stream().filter(p -> p.instance().equals(octroi)))
                .allMatch(p -> p.cle().equals(DOSSIER)
                        && p.quand().equals(Doublures.DEPART)
                        && p.definition().startsWith(PROCESSUS + ":1:"))
                .extracting(Passage::flux)
                .containsExactly(
                        "Flux_Offre_RepondreOffre", "Flux_RepondreOffre_Interet", "Flux_Interet_OffreDeclinee");
    }

    private String interesse(String voie) {
        doublures().repondre("determinerVoie", VOIE, voie);
        String octroi = ouvrir(Map.of());
        faire("EMETTEUR", REPONDRE_OFFRE, Map.of(INTERET, true));
        return octroi;
    }

    private String lettreTransmise() {
        String octroi = interesse("CT");
        assertThat(taches()).containsExactly(CONSIGNER_DECISION_CT);
        analyste(CONSIGNER_DECISION_CT, AUTORISEE, true);
        faire("ANALYSTE", TRANSMETTRE_LETTRE, Map.of());
        assertThat(taches()).containsExactly(SIGNER_EMETTEUR, SIGNER_MELCCFP);
        return octroi;
    }
}
