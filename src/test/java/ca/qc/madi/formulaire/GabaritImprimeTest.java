package ca.qc.madi.formulaire;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.partage.Etape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gabarit on paper, blank and filled, as LibreOffice prints it. */
class GabaritImprimeTest {

    private static final Disposition DISPOSITION = Dispositions.derniere();

    @TempDir
    static Path dossier;

    @BeforeAll
    static void imprimer() throws IOException {
        Path vierge = Files.write(dossier.resolve("vierge.xlsx"), RedactionGabarit.rediger(DISPOSITION));
        Path rempli = Files.write(
                dossier.resolve("rempli.xlsx"),
                GabaritRempli.octets(SaisieModele.pte(Etape.FINAL).saisie()));
        Programmes.libreOffice(dossier, "pdf", List.of(vierge, rempli));
    }

    /** Remembers where each line of text stands. */
    private static final class Lignes extends PDFTextStripper {

        private record Ligne(String texte, float gauche, float droite, float base, float corps, int page) {
            boolean recouvre(Ligne autre) {
                boolean cote = gauche < autre.droite - 1 && autre.gauche < droite - 1;
                boolean serre = Math.abs(base - autre.base) < 0.75f * Math.min(corps, autre.corps);
                return page == autre.page && cote && serre;
            }
        }

        private final List<Ligne> lignes = new ArrayList<>();

        @Override
        protected void writeString(String texte, List<TextPosition> places) throws IOException {
            TextPosition debut = places.get(0);
            TextPosition fin = places.get(places.size() - 1);
            if (!texte.isBlank())
                lignes.add(new Ligne(
                        texte,
                        debut.getXDirAdj(),
                        fin.getXDirAdj() + fin.getWidthDirAdj(),
                        debut.getYDirAdj(),
                        debut.getFontSizeInPt(),
                        getCurrentPageNo()));
            super.writeString(texte, places);
        }
    }

    private static Lignes lire(String nom) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(dossier.resolve(nom).toFile())) {
            Lignes lignes = new Lignes();
            lignes.getText(pdf);
            return lignes;
        }
    }

    private static String compact(Lignes lignes) {
        return Libelles.cle(String.join(
                        "", lignes.lignes.stream().map(Lignes.Ligne::texte).toList()))
                .replace(" ", "");
    }

    private static Stream<String> libelles() {
        return DISPOSITION.onglets().stream()
                .flatMap(o -> Stream.concat(
                        o.champs().stream().map(Champ::libelle),
                        o.tableaux().stream()
                                .flatMap(t -> Stream.concat(
                                        Stream.of(t.ancre()),
                                        t.colonnes().stream().map(Colonne::libelle)))));
    }

    @Test
    void chaque_libelle_se_lit_en_entier_et_rien_ne_deborde() throws IOException {
        for (String nom : List.of("vierge.pdf", "rempli.pdf")) {
            Lignes lignes = lire(nom);
            String texte = compact(lignes);
            assertThat(texte).doesNotContain("##");
            assertThat(libelles())
                    .allSatisfy(l -> assertThat(texte).contains(Libelles.cle(l).replace(" ", "")));
            for (Lignes.Ligne une : lignes.lignes)
                for (Lignes.Ligne autre : lignes.lignes)
                    if (une != autre)
                        assertThat(une.recouvre(autre))
                                .as("%s over %s", une, autre)
                                .isFalse();
        }
    }

    @Test
    void les_montants_et_les_dates_se_lisent_en_entier() throws IOException {
        String texte = compact(lire("rempli.pdf"));
        assertThat(texte).contains("2024-11-30", "250000,00$");
    }
}
