package ca.qc.madi.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.TestMoteur;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Random dossiers hold what any dossier must, and a broken one is named. */
@TestMoteur
class ChargeTest {

    @Autowired
    private Charge charge;

    @Autowired
    private Joueur joueur;

    @Test
    void des_dossiers_tires_au_hasard_tiennent_tous_les_invariants() {
        Charge.Bilan bilan = charge.jouer(4, 7);
        assertThat(bilan.ruptures()).isEmpty();
        assertThat(bilan.dossiers()).isEqualTo(4);
        assertThat(bilan.tires()).isPositive();
    }

    @Test
    void la_meme_graine_tire_la_meme_vie() {
        assertThat(VieAleatoire.tirer(7, 2)).isEqualTo(VieAleatoire.tirer(7, 2));
        assertThat(VieAleatoire.tirer(7, 2)).isNotEqualTo(VieAleatoire.tirer(8, 2));
    }

    @Test
    void ce_qui_ne_tient_pas_est_nomme() {
        Scenario x1 = Scenario.lire(ScenariosTest.DOSSIER.resolve("X1-pte-sans-avancement.yaml"));
        Deroulement vie = joueur.jouer(x1, Path.of(""));
        assertThat(Invariants.rompus(x1, vie)).isEmpty();
        Scenario petite = new Scenario(
                x1.scenario(), x1.mesure(), x1.emetteur(), BigDecimal.ONE, x1.cadre(), x1.actes(), x1.attendu());
        assertThat(Invariants.rompus(petite, vie)).anyMatch(r -> r.contains("enveloppe est dépassée"));
        Scenario sans = new Scenario(
                x1.scenario(), x1.mesure(), x1.emetteur(), x1.enveloppe(), x1.cadre(), List.of(), x1.attendu());
        assertThat(Invariants.rompus(sans, vie)).anyMatch(r -> r.contains("P1 : cumul"));
    }
}
