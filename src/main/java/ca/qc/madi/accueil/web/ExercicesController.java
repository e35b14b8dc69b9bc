package ca.qc.madi.accueil.web;

import ca.qc.madi.formulaire.TableauXlsx;
import ca.qc.madi.historique.Exercices;
import ca.qc.madi.historique.LigneExercice;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.TableCsv;
import ca.qc.madi.partage.Texte;
import ca.qc.madi.securite.Telechargement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is forecast, committed and paid by government fiscal year: a page and two files, for the ministry only. */
@Controller
class ExercicesController {

    private static final List<Object> COLONNES =
            List.of("exercice", "mesure", "dossier", "emetteur", "projet", "prevu", "engage", "paye", "entreprise");

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
        return Telechargement.de(TableCsv.ecrire(rangs), "exercices.csv", Telechargement.CSV);
    }

    @GetMapping("/exercices.xlsx")
    ResponseEntity<byte[]> xlsx(Acteur acteur) {
        String nom = Texte.de("exercices.feuille").fr();
        return Telechargement.de(TableauXlsx.ecrire(nom, rangs(acteur)), "exercices.xlsx", Telechargement.CLASSEUR);
    }

    private List<List<Object>> rangs(Acteur acteur) {
        List<List<Object>> rangs = new ArrayList<>();
        rangs.add(COLONNES);
        exercices.lignes(acteur).forEach(l -> rangs.add(rang(l)));
        return rangs;
    }

    private static List<Object> rang(LigneExercice l) {
        Money prevu = l.prevu();
        return List.of(
                l.exercice().nom(),
                l.mesure(),
                l.dossier(),
                l.emetteur(),
                l.projet() == null ? "" : l.projet(),
                prevu == null ? Texte.de("exercices.illisible").fr() : prevu.getAmount(),
                l.engage().getAmount(),
                l.paye().getAmount(),
                l.entreprise());
    }
}
