package ca.qc.madi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.Archives;
import ca.qc.madi.formulaire.CellulesLues;
import ca.qc.madi.validation.Constat;
import ca.qc.madi.validation.Validateur;
import org.junit.jupiter.api.Test;

/** The benchmark compares readers that read the same thing, on a form that is judged and not refused. */
class LecteursTest {

    private static final int LIGNES = 120;

    private static final byte[] FORME = FormulaireGes.octets(LIGNES);

    @Test
    void allReadersFindTheSameCells() throws Exception {
        long cellules = CellulesLues.compter(FORME);
        assertThat(cellules).isGreaterThan(8L * LIGNES);
        assertThat(Lecteurs.STAX.lire(FORME)).isEqualTo(cellules);
        assertThat(Lecteurs.FASTEXCEL.lire(FORME)).isEqualTo(cellules);
        assertThat(Lecteurs.POI_EVENEMENTS.lire(FORME)).isEqualTo(cellules);
        assertThat(Lecteurs.POI_MODELE.lire(FORME)).isEqualTo(cellules);
        assertThat(Lecteurs.INFLATION.lire(FORME))
                .isEqualTo(Archives.parties(FORME).values().stream()
                        .mapToLong(p -> p.length)
                        .sum());
    }

    @Test
    void theFormIsJudgedAndItsWrongRowIsFound() {
        assertThat(Validateur.valider(FORME, FormulaireGes.contexte()).constats())
                .extracting(Constat::code)
                .contains("F-REF-01")
                .doesNotContain("F-FICHIER-01", "F-FICHIER-02", "F-CALCUL-01", "F-COH-01");
    }

    /** A comment in the rows sends the sheet to the XML parser: the same cells, the same findings. */
    @Test
    void theShortWayAndTheParserReadTheSame() throws Exception {
        byte[] autrement =
                Archives.changer(FORME, "xl/worksheets/sheet3.xml", x -> x.replaceFirst("</row>", "<!-- x --></row>"));
        assertThat(CellulesLues.compter(autrement)).isEqualTo(CellulesLues.compter(FORME));
        assertThat(Validateur.valider(autrement, FormulaireGes.contexte()).constats())
                .isEqualTo(Validateur.valider(FORME, FormulaireGes.contexte()).constats());
    }
}
