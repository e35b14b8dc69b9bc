package ca.qc.madi.accueil.web;

import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Saisie;
import ca.qc.madi.partage.TableCsv;
import ca.qc.madi.preuve.BilanControles;
import ca.qc.madi.preuve.BilanControles.Section;
import ca.qc.madi.preuve.ColonneControle;
import ca.qc.madi.preuve.ControleCroise;
import ca.qc.madi.preuve.ControlesCroises;
import ca.qc.madi.preuve.FiltreControles;
import ca.qc.madi.preuve.LieuControle;
import ca.qc.madi.preuve.LigneControle;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.securite.Personnes;
import ca.qc.madi.securite.Telechargement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The checks over all dossiers: a page whose address says what is asked for, and the same as a file. */
@Controller
class ControlesController {

    private static final String DEMANDE = "demande";

    private final Pages pages;
    private final ControlesCroises controles;
    private final Emetteurs emetteurs;
    private final Personnes personnes;

    ControlesController(Pages pages, ControlesCroises controles, Emetteurs emetteurs, Personnes personnes) {
        this.pages = pages;
        this.controles = controles;
        this.emetteurs = emetteurs;
        this.personnes = personnes;
    }

    /** What the address asks for; an émetteur is not told what is wrong with it. */
    @ModelAttribute(DEMANDE)
    FiltreControles demande(
            @RequestParam(required = false) @Nullable ControleCroise controle,
            @RequestParam(required = false) @Nullable String emetteur,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate du,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable Integer exercice,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(required = false) @Nullable Integer jours,
            Acteur acteur) {
        if (!Geste.CROISER_DOSSIERS.permisA(acteur.role())) throw new DossierIntrouvable();
        BigDecimal dite = part.isBlank() ? null : Saisie.part(part);
        return new FiltreControles(controle, emetteur, du, au, exercice, dite, jours);
    }

    @GetMapping("/controles")
    ModelAndView controles(
            @ModelAttribute(name = DEMANDE, binding = false) FiltreControles demande, Acteur acteur, Locale langue) {
        BilanControles bilan = controles.lire(demande, acteur);
        Map<String, String> societes = emetteurs.noms();
        return pages.page("controles", "/controles?" + bilan.filtre().requete(), langue)
                .addObject("bilan", bilan)
                .addObject("filtre", bilan.filtre())
                .addObject("controles", ControleCroise.values())
                .addObject("societes", societes)
                .addObject("vue", new VueControles(noms(bilan), societes, pages.mots(langue), demande.controle()));
    }

    @GetMapping("/controles.csv")
    ResponseEntity<byte[]> csv(
            @ModelAttribute(name = DEMANDE, binding = false) FiltreControles demande, Acteur acteur) {
        BilanControles bilan = controles.lire(demande, acteur);
        return Telechargement.de(TableCsv.ecrire(rangs(bilan)), "controles.csv", Telechargement.CSV);
    }

    private Map<String, String> noms(BilanControles bilan) {
        return personnes.noms(bilan.sections().stream()
                .flatMap(s -> s.lignes().stream())
                .flatMap(l -> Stream.of(ColonneControle.values())
                        .filter(VueControles::personne)
                        .map(l::valeur)
                        .filter(Objects::nonNull))
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Only the columns of the checks that were asked for. */
    private static List<List<String>> rangs(BilanControles bilan) {
        List<ColonneControle> colonnes = Stream.of(ColonneControle.values())
                .filter(c -> bilan.sections().stream()
                        .anyMatch(s -> s.controle().colonnes().contains(c)))
                .toList();
        List<List<String>> rangs = new ArrayList<>();
        rangs.add(Stream.of(
                        Stream.of("controle"),
                        colonnes.stream().map(c -> c.name().toLowerCase(Locale.ROOT)),
                        Stream.of("lieux", "adresses"))
                .flatMap(s -> s)
                .toList());
        for (Section section : bilan.sections())
            for (LigneControle ligne : section.lignes()) rangs.add(rang(section.controle(), colonnes, ligne));
        return rangs;
    }

    private static List<String> rang(ControleCroise controle, List<ColonneControle> colonnes, LigneControle ligne) {
        List<String> rang = new ArrayList<>();
        rang.add(controle.name());
        colonnes.forEach(c -> rang.add(ligne.texte(c)));
        rang.add(ligne.lieux().stream().map(LieuControle::texte).collect(Collectors.joining(" | ")));
        rang.add(ligne.lieux().stream()
                .map(l -> Objects.requireNonNullElse(l.cellules(), Objects.requireNonNullElse(l.rejeu(), l.adresse())))
                .collect(Collectors.joining(" | ")));
        return rang;
    }
}
