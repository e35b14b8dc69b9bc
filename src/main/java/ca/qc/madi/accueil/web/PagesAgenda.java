package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.Champ.Genre;
import ca.qc.madi.accueil.web.Champ.Option;
import ca.qc.madi.bureau.Absences;
import ca.qc.madi.bureau.Absences.Absence;
import ca.qc.madi.bureau.LiensCalendrier;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Role;
import ca.qc.madi.securite.Collegues;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.securite.Personnes;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Fills the pages of the absences and of the due dates, asked for or led back to by a refused form. */
@Component
class PagesAgenda {

    private final Pages pages;
    private final Absences absences;
    private final Collegues collegues;
    private final Personnes personnes;
    private final LectureEcheancier echeancier;
    private final LiensCalendrier liens;
    private final Horloge horloge;

    PagesAgenda(
            Pages pages,
            Absences absences,
            Collegues collegues,
            Personnes personnes,
            LectureEcheancier echeancier,
            LiensCalendrier liens,
            Horloge horloge) {
        this.pages = pages;
        this.absences = absences;
        this.collegues = collegues;
        this.personnes = personnes;
        this.echeancier = echeancier;
        this.liens = liens;
        this.horloge = horloge;
    }

    /** @throws DossierIntrouvable for an émetteur */
    ModelAndView absences(Acteur acteur, Locale langue) {
        if (acteur.role() == Role.EMETTEUR) throw new DossierIntrouvable();
        List<Absence> aVenir = absences.aVenir();
        return pages.page("absences", "/absences", langue)
                .addObject("absences", aVenir)
                .addObject("moi", acteur.id())
                .addObject("agit", Geste.TENIR_BUREAU.permisA(acteur.role()))
                .addObject("declaration", declaration(acteur))
                .addObject(
                        "noms",
                        personnes.noms(aVenir.stream()
                                .flatMap(a -> Stream.of(a.personne(), a.delegue()))
                                .distinct()
                                .toList()));
    }

    private Formulaire declaration(Acteur acteur) {
        List<Option> autres = collegues.lister().stream()
                .filter(c -> !c.id().equals(acteur.id()))
                .map(c -> new Option(c.id(), c.nom()))
                .toList();
        return Formulaire.de(
                "absence",
                "/absences",
                List.of(
                        Champ.requis("debut", Genre.DATE),
                        Champ.requis("fin", Genre.DATE),
                        new Champ("delegue", Genre.LISTE, true, autres)));
    }

    /** @param mois the month asked for, {@code 2024-03}; the one to open on for what is none */
    ModelAndView echeancier(@Nullable String mois, Acteur acteur, Locale langue) {
        YearMonth choisi = lire(mois).orElseGet(() -> echeancier.ouverture(acteur));
        ModelAndView page = pages.page("echeancier", "/echeancier?mois=" + choisi, langue);
        return page.addObject("mois", choisi)
                .addObject("voisins", echeancier.voisins(choisi, acteur))
                .addObject("echeances", echeancier.duMois(choisi, acteur))
                .addObject("peutLier", Geste.TENIR_CALENDRIER.permisA(acteur.role()))
                .addObject("lien", liens.creeLe(acteur).orElse(null));
    }

    YearMonth mois(String texte) {
        return lire(texte).orElseGet(() -> YearMonth.from(horloge.aujourdhui()));
    }

    private static Optional<YearMonth> lire(@Nullable String mois) {
        try {
            return mois != null && mois.matches("\\d{4}-\\d{2}")
                    ? Optional.of(YearMonth.parse(mois))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
