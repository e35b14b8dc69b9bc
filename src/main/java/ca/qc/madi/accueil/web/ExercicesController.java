package ca.qc.madi.accueil.web;

import ca.qc.madi.formulaire.TableauXlsx;
import ca.qc.madi.historique.Exercices;
import ca.qc.madi.historique.LigneExercice;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.TableCsv;
import ca.qc.madi.partage.Texte;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is forecast, committed and paid by government fiscal year: a page and two files, for the ministry only. */
@Controller
class ExercicesController {

    private static final List<Object> COLONNES =
            List.of("exercice", "mesure", "dossier", "emetteur", "projet", "prevu", "engage", "paye");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Pages pages;
    private final Exercices exercices;

    ExercicesController(Pages pages, Exercices exercices) {
        this.pages = pages;
        this.exercices = exercices;
    }

    @GetMapping("/exercices")
    ModelAndView exercices(Acteur acteur, Locale langue) {
        List<LigneExercice> lignes = exercices.lignes(acteur);
        return pages.page("exercices", "/exercices", langue)
                .addObject("lignes", lignes)
                .addObject("totaux", Exercices.totaux(lignes));
    }

    @GetMapping("/exercices.csv")
    ResponseEntity<byte[]> csv(Acteur acteur) {
        List<List<String>> rangs = rangs(acteur).stream()
                .map(rang -> rang.stream().map(String::valueOf).toList())
                .toList();
        return fichier("exercices.csv", new MediaType("text", "csv", StandardCharsets.UTF_8), TableCsv.ecrire(rangs));
    }

    @GetMapping("/exercices.xlsx")
    ResponseEntity<byte[]> xlsx(Acteur acteur) {
        String nom = Texte.de("exercices.feuille").fr();
        return fichier("exercices.xlsx", XLSX, TableauXlsx.ecrire(nom, rangs(acteur)));
    }

    private List<List<Object>> rangs(Acteur acteur) {
        List<List<Object>> rangs = new ArrayList<>();
        rangs.add(COLONNES);
        exercices.lignes(acteur).forEach(l -> rangs.add(rang(l)));
        return rangs;
    }

    private static List<Object> rang(LigneExercice l) {
        return List.of(
                l.exercice().nom(),
                l.mesure(),
                l.dossier(),
                l.emetteur(),
                l.projet() == null ? "" : l.projet(),
                l.prevu().getAmount(),
                l.engage().getAmount(),
                l.paye().getAmount());
    }

    private static ResponseEntity<byte[]> fichier(String nom, MediaType type, byte[] octets) {
        ContentDisposition disposition =
                ContentDisposition.attachment().filename(nom).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(octets);
    }
}
