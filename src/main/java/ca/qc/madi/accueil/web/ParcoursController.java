package ca.qc.madi.accueil.web;

import ca.qc.madi.dessin.Marques;
import ca.qc.madi.dessin.Planche;
import ca.qc.madi.historique.Affluence;
import ca.qc.madi.historique.Affluence.Carte;
import ca.qc.madi.historique.Affluence.Ligne;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.TableCsv;
import ca.qc.madi.securite.Telechargement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How often and how long all dossiers stood at each step of each diagram: a map, its table and its file. */
@Controller
class ParcoursController {

    private static final List<String> COLONNES = List.of(
            "diagramme",
            "version",
            "noeud",
            "nom",
            "passages",
            "enCours",
            "heuresMoyennes",
            "degrePassages",
            "degreDuree");

    private final Pages pages;
    private final Affluence affluence;

    ParcoursController(Pages pages, Affluence affluence) {
        this.pages = pages;
        this.affluence = affluence;
    }

    /** What the classes of a map tell. */
    enum Chaleur {
        PASSAGES,
        DUREE
    }

    /** A map beside its figures. */
    record VueCarte(Carte carte, Planche planche) {}

    @GetMapping("/parcours")
    ModelAndView cartes(@RequestParam(defaultValue = "PASSAGES") Chaleur par, Acteur acteur, Locale langue) {
        return pages.page("parcours", "/parcours", langue)
                .addObject("par", par)
                .addObject(
                        "cartes",
                        affluence.cartes(acteur).stream()
                                .map(c -> new VueCarte(c, planche(c, par)))
                                .toList());
    }

    @GetMapping("/parcours.csv")
    ResponseEntity<byte[]> csv(Acteur acteur) {
        List<List<String>> rangs = new ArrayList<>();
        rangs.add(COLONNES);
        for (Carte carte : affluence.cartes(acteur)) {
            for (Ligne l : carte.lignes()) rangs.add(rang(carte, l));
        }
        return Telechargement.de(TableCsv.ecrire(rangs), "parcours.csv", Telechargement.CSV);
    }

    private static Planche planche(Carte carte, Chaleur par) {
        Map<String, Integer> chiffres = new HashMap<>();
        Map<String, Integer> degres = new HashMap<>();
        for (Ligne l : carte.lignes()) {
            int degre = par == Chaleur.PASSAGES ? l.degrePassages() : l.degreDuree();
            if (degre == 0) continue;
            degres.put(l.noeud().id(), degre);
            chiffres.put(l.noeud().id(), Math.toIntExact(par == Chaleur.PASSAGES ? l.nombre() : jours(l.moyenne())));
        }
        return Planche.entiere(carte.diagramme(), Marques.deChaleur(chiffres, degres, par == Chaleur.DUREE));
    }

    /** Whole days, a part of one counting for one. */
    private static long jours(@Nullable Duration duree) {
        return duree == null ? 0 : duree.plusDays(1).minusNanos(1).toDays();
    }

    private static List<String> rang(Carte carte, Ligne l) {
        return List.of(
                carte.diagramme().edition().processus(),
                String.valueOf(carte.diagramme().edition().version()),
                l.noeud().id(),
                l.noeud().nom(),
                String.valueOf(l.nombre()),
                String.valueOf(l.enCours()),
                l.moyenne() == null ? "" : heures(l.moyenne()).toPlainString(),
                String.valueOf(l.degrePassages()),
                String.valueOf(l.degreDuree()));
    }

    private static BigDecimal heures(Duration duree) {
        return BigDecimal.valueOf(duree.toMinutes())
                .divide(BigDecimal.valueOf(Duration.ofHours(1).toMinutes()), 2, RoundingMode.HALF_UP);
    }
}
