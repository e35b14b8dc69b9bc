package ca.qc.madi.accueil.web;

import ca.qc.madi.bureau.FiltreTaches;
import ca.qc.madi.bureau.FiltresTaches;
import ca.qc.madi.bureau.PriseEnCharge;
import ca.qc.madi.partage.Acteur;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of tasks: what its address asks for, what is done with several at once, the filters kept. */
@Controller
class TachesController {

    private static final String CONFIRMATION = "confirmation";

    private final Pages pages;
    private final GestesEnLot lot;
    private final FiltresTaches filtres;
    private final PriseEnCharge taches;

    TachesController(Pages pages, GestesEnLot lot, FiltresTaches filtres, PriseEnCharge taches) {
        this.pages = pages;
        this.lot = lot;
        this.filtres = filtres;
        this.taches = taches;
    }

    @GetMapping("/taches")
    ModelAndView taches(@RequestParam MultiValueMap<String, String> adresse, Acteur acteur, Locale langue) {
        return pages.taches(FiltreTaches.lire(adresse), acteur, langue);
    }

    /** Does the same with each task chosen; those refused are told one by one. */
    @PostMapping("/taches/lot")
    String lot(
            @RequestParam(name = "tache", defaultValue = "") List<String> choisies,
            @RequestParam(defaultValue = "prise") String geste,
            @RequestParam(defaultValue = "") String collegue,
            @RequestParam(defaultValue = "") String suivi,
            @RequestParam(defaultValue = "") String retour,
            Acteur acteur,
            RedirectAttributes suite) {
        taches.exiger(acteur);
        suite.addFlashAttribute("bilan", lot.faire(geste, choisies, collegue, suivi, acteur));
        return "redirect:" + filtre(retour).adresse();
    }

    @PostMapping("/taches/filtres")
    String garder(
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String retour,
            Acteur acteur,
            RedirectAttributes suite) {
        filtres.garder(nom, filtre(retour), acteur);
        suite.addFlashAttribute(CONFIRMATION, "filtreGarde");
        return "redirect:" + filtre(retour).adresse();
    }

    @PostMapping("/taches/filtres/{filtre}/oubli")
    String oublier(
            @PathVariable String filtre,
            @RequestParam(defaultValue = "") String retour,
            Acteur acteur,
            RedirectAttributes suite) {
        filtres.oublier(filtre.matches("\\d{1,18}") ? Long.parseLong(filtre) : 0, acteur);
        suite.addFlashAttribute(CONFIRMATION, "filtreOublie");
        return "redirect:" + filtre(retour).adresse();
    }

    /** The filter whose address ends so; the usual one for anything else. */
    static FiltreTaches filtre(@Nullable String requete) {
        Map<String, List<String>> champs = new LinkedHashMap<>();
        if (requete != null) {
            UriComponentsBuilder.newInstance()
                    .query(requete)
                    .build()
                    .getQueryParams()
                    .forEach((nom, valeurs) -> champs.put(
                            nom,
                            valeurs.stream()
                                    .map(v -> v == null ? "" : v)
                                    .map(TachesController::decoder)
                                    .toList()));
        }
        return FiltreTaches.lire(champs);
    }

    private static String decoder(String valeur) {
        try {
            return URLDecoder.decode(valeur, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
