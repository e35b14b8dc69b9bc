package ca.qc.madi.formulaire;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.Extrait.Case;
import ca.qc.madi.partage.Etape;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cells around a cell, as they stand in the émetteur's own sheet. */
class ExtraitsTest {

    private static final Extraits CLASSEUR =
            Extraits.de(SaisieModele.pte(Etape.DEPOT).octets());

    @Test
    void l_extrait_montre_deux_rangees_et_deux_colonnes_de_chaque_cote() {
        Extrait extrait = CLASSEUR.autour("1. Identification", "C15").orElseThrow();
        assertThat(extrait.colonnes()).containsExactly("A", "B", "C", "D", "E");
        assertThat(extrait.rangees()).extracting(Extrait.Rangee::numero).containsExactly(13, 14, 15, 16, 17);
        assertThat(extrait.rangees().get(2).cases())
                .containsExactly(
                        new Case("", false),
                        new Case("Titre du projet", false),
                        new Case("Étude du potentiel", true),
                        new Case("", false),
                        new Case("", false));
    }

    @Test
    void au_bord_de_la_feuille_l_extrait_ne_sort_pas() {
        Extrait extrait = CLASSEUR.autour("1. Identification", "A1").orElseThrow();
        assertThat(extrait.colonnes()).containsExactly("A", "B", "C");
        assertThat(extrait.rangees()).extracting(Extrait.Rangee::numero).containsExactly(1, 2, 3);
    }

    @Test
    void une_adresse_ou_une_feuille_inconnue_et_un_fichier_illisible_n_ont_pas_d_extrait() {
        for (String adresse : List.of("", "15", "C0", "c15", "C15:D16", "ABCD1")) {
            assertThat(CLASSEUR.autour("1. Identification", adresse))
                    .as(adresse)
                    .isEmpty();
        }
        assertThat(CLASSEUR.autour("Autre feuille", "A1")).isEmpty();
        assertThat(Extraits.de("pas un classeur".getBytes(StandardCharsets.UTF_8))
                        .autour("1. Identification", "A1"))
                .isEmpty();
    }
}
