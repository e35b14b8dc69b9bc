package ca.qc.madi.projet;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.partage.Montants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A revision starts from the reserves in force: what the form is filled with reads back the same. */
class SaisieReservesTest {

    @Test
    void les_reserves_ecrites_dans_le_formulaire_se_relisent_les_memes() {
        Reserves reserves = new Reserves(
                List.of(new Reserves.Ecart("F-102", "sans détail")),
                new Reserves.Reduction(Montants.dollars("5000.00"), "prix trop élevé"));
        Map<String, List<String>> champs = SaisieReserves.ecrire(reserves);
        Map<String, String> simples = new HashMap<>();
        champs.forEach((nom, valeurs) -> simples.put(nom, valeurs.get(0)));
        assertThat(SaisieReserves.lire(champs.get("ecart"), simples)).isEqualTo(reserves);
    }
}
