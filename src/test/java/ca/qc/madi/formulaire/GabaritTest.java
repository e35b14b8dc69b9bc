package ca.qc.madi.formulaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The committed blank gabarit is the one the layout makes, and the reader knows it for ours. */
class GabaritTest {

    private static final Disposition DISPOSITION = Dispositions.derniere();
    private static final Path FICHIER = Path.of("templates", "formulaire", RedactionGabarit.nomFichier(DISPOSITION));

    /** {@code mvn test -Dtest=GabaritTest -Dmadi.gabarit.ecrire=true} writes it anew. */
    @Test
    void le_gabarit_du_depot_est_celui_de_la_disposition() throws IOException {
        Map<String, byte[]> attendues = Archives.parties(RedactionGabarit.rediger(DISPOSITION));
        if (Boolean.getBoolean("madi.gabarit.ecrire")) Files.write(FICHIER, Archives.zip(attendues));
        Map<String, byte[]> parties = Archives.parties(Files.readAllBytes(FICHIER));
        assertThat(parties).containsOnlyKeys(attendues.keySet());
        attendues.forEach((nom, contenu) -> assertThat(parties.get(nom))
                .as("%s: run with -Dmadi.gabarit.ecrire=true after a change of layout", nom)
                .isEqualTo(contenu));
    }
}
