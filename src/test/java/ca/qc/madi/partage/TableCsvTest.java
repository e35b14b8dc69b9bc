package ca.qc.madi.partage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that a spreadsheet would take for a formula leaves after an apostrophe and comes back as it was. */
class TableCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"+Lumen inc.", "@rdoise", "=1+1", "Aciérie de l’Exemple inc.", "'Ardoise", "-5,20"})
    void unTexteEcritPuisLuEstLeMeme(String texte) {
        byte[] fichier = TableCsv.ecrire(List.of(List.of("lot", "nom"), List.of("L-00001", texte)));
        assertThat(TableCsv.lire(fichier, List.of("nom")))
                .extracting(ligne -> TableCsv.sansApostrophe(ligne.texte("nom")))
                .containsExactly(texte);
    }

    @Test
    void aucuneCelluleNEstUneFormule() {
        byte[] fichier = TableCsv.ecrire(List.of(List.of("nom"), List.of("=HYPERLINK(1)")));
        assertThat(TableCsv.lire(fichier, List.of("nom")))
                .extracting(ligne -> ligne.texte("nom"))
                .containsExactly("'=HYPERLINK(1)");
    }
}
