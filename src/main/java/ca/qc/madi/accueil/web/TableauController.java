package ca.qc.madi.accueil.web;

import ca.qc.madi.formulaire.TableauXlsx;
import ca.qc.madi.historique.BilanTonnes.AnneeTonnes;
import ca.qc.madi.historique.BilanTonnes.LigneTonnes;
import ca.qc.madi.historique.TableauDeBord;
import ca.qc.madi.historique.TableauDeBord.LigneEtape;
import ca.qc.madi.historique.TableauDeBord.LigneVolet;
import ca.qc.madi.historique.TableauDeBord.Tableau;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Formats;
import ca.qc.madi.partage.TableCsv;
import ca.qc.madi.partage.Texte;
import ca.qc.madi.securite.Telechargement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The programme in figures: a page and two files, for the ministry and the auditor. */
@Controller
class TableauController {

    private static final List<Object> COLONNES = List.of(
            "genre",
            "nom",
            "enCours",
            "achevees",
            "medianeJours",
            "depuisJours",
            "projets",
            "verse",
            "facture",
            "encaisse",
            "tonnesPrevues",
            "sansPrevision",
            "tonnesDeclarees",
            "sansDeclaration",
            "parTonne");

    private final Pages pages;
    private final TableauDeBord tableau;

    TableauController(Pages pages, TableauDeBord tableau) {
        this.pages = pages;
        this.tableau = tableau;
    }

    @GetMapping("/tableau")
    ModelAndView tableau(Acteur acteur, Locale langue) {
        Tableau lu = tableau.lire(acteur);
        List<Barres.Rang> etapes = lu.etapes().stream()
                .map(e -> new Barres.Rang(
                        etape(e.etape(), langue), BigDecimal.valueOf(e.enCours()), BigDecimal.valueOf(e.achevees())))
                .toList();
        List<Barres.Rang> volets = lu.volets().stream()
                .map(v -> new Barres.Rang(
                        Formats.de(langue)
                                .texte(Texte.de("mot.Volet." + v.volet().name())),
                        v.verse().minus(v.encaisse()).getAmount().max(BigDecimal.ZERO),
                        v.encaisse().getAmount()))
                .toList();
        return pages.page("tableau", "/tableau", langue)
                .addObject("tableau", lu)
                .addObject("dessinEtapes", Barres.de(etapes, "part-paye", "part-disponible"))
                .addObject("dessinVolets", Barres.de(volets, "part-paye", "part-disponible"));
    }

    /** The guide's number of a step, and its name. */
    private static String etape(String numero, Locale langue) {
        String cle = "etape.nom." + numero;
        return Texte.existe(cle) ? numero + " " + Formats.de(langue).texte(Texte.de(cle)) : numero;
    }

    @GetMapping("/tableau.csv")
    ResponseEntity<byte[]> csv(Acteur acteur) {
        List<List<String>> rangs = rangs(acteur).stream()
                .map(rang -> rang.stream().map(String::valueOf).toList())
                .toList();
        return Telechargement.de(TableCsv.ecrire(rangs), "tableau.csv", Telechargement.CSV);
    }

    @GetMapping("/tableau.xlsx")
    ResponseEntity<byte[]> xlsx(Acteur acteur) {
        String nom = Texte.de("tableau.feuille").fr();
        return Telechargement.de(TableauXlsx.ecrire(nom, rangs(acteur)), "tableau.xlsx", Telechargement.CLASSEUR);
    }

    private List<List<Object>> rangs(Acteur acteur) {
        Tableau lu = tableau.lire(acteur);
        List<List<Object>> rangs = new ArrayList<>();
        rangs.add(COLONNES);
        for (LigneEtape e : lu.etapes()) {
            rangs.add(rang(
                    "etape",
                    e.etape(),
                    texte(e.enCours()),
                    texte(e.achevees()),
                    texte(e.mediane()),
                    texte(e.depuis())));
        }
        for (LigneVolet v : lu.volets()) {
            rangs.add(rang(
                    "volet",
                    v.volet().name(),
                    "",
                    "",
                    "",
                    "",
                    texte(v.projets()),
                    v.verse().getAmount(),
                    v.facture().getAmount(),
                    v.encaisse().getAmount()));
        }
        lu.tonnes().volets().forEach(t -> rangs.add(tonnes(t)));
        lu.tonnes().annees().forEach(a -> rangs.add(annee(a)));
        return rangs;
    }

    private static List<Object> tonnes(LigneTonnes t) {
        Money parTonne = t.parTonne();
        return rang(
                "tonnes",
                t.volet().name(),
                "",
                texte(t.finals()),
                "",
                "",
                texte(t.projets()),
                t.paye().getAmount(),
                "",
                "",
                t.prevues().toPlainString(),
                texte(t.sansPrevision()),
                t.declarees().toPlainString(),
                texte(t.sansDeclaration()),
                parTonne == null ? "" : parTonne.getAmount());
    }

    /** A year of follow-up: those elapsed, those attested, the tonnes they stand for, those of no known figure. */
    private static List<Object> annee(AnneeTonnes a) {
        return rang(
                "annee",
                texte((long) a.annee()),
                texte(a.ouvertes()),
                texte(a.maintenues()),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                a.tonnes().toPlainString(),
                texte(a.inconnues()));
    }

    /** As wide as the header. */
    private static List<Object> rang(Object... valeurs) {
        List<Object> rang = new ArrayList<>(List.of(valeurs));
        while (rang.size() < COLONNES.size()) rang.add("");
        return rang;
    }

    private static String texte(@Nullable Long nombre) {
        return nombre == null ? "" : nombre.toString();
    }
}
