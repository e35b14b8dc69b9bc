package ca.qc.madi.projet.web;

import ca.qc.madi.dossier.RetourDossier;
import ca.qc.madi.partage.Exercice;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.Saisie;
import ca.qc.madi.projet.Planification;
import ca.qc.madi.securite.Auteur;
import java.util.HashMap;
import java.util.Map;
import org.joda.money.Money;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The financial planning of July or November, by government fiscal year (April to March). */
@Controller
class PlanificationController {

    private final Planification planification;

    PlanificationController(Planification planification) {
        this.planification = planification;
    }

    @PostMapping("/dossiers/{id}/projets/{projet}/planification")
    String planifier(
            @PathVariable String id,
            @PathVariable String projet,
            @RequestParam Map<String, String> champs,
            Auteur auteur,
            RedirectAttributes suite) {
        int exercice = Exercice.de(Horloge.jour(auteur.quand())).annee();
        Map<Integer, Money> exercices = new HashMap<>();
        lire(champs, "exerciceCourant", exercice, exercices);
        lire(champs, "exerciceSuivant", exercice + 1, exercices);
        lire(champs, "exerciceUlterieur", exercice + 2, exercices);
        Map<Integer, Money> janvierMars = new HashMap<>();
        lire(champs, "janvierMars", exercice + 1, janvierMars);
        planification.planifier(
                new RefProjet(id, projet),
                new Planification.Previsions(exercices, janvierMars),
                auteur.par(),
                auteur.quand());
        return RetourDossier.de(id, "planification", suite);
    }

    private static void lire(Map<String, String> champs, String nom, int annee, Map<Integer, Money> montants) {
        String texte = champs.getOrDefault(nom, "");
        if (!texte.isBlank()) montants.put(annee, Saisie.montant(texte));
    }
}
