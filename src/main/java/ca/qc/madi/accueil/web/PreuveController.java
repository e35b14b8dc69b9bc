package ca.qc.madi.accueil.web;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.preuve.JournauxEvenements;
import ca.qc.madi.preuve.JournauxEvenements.Demande;
import ca.qc.madi.preuve.JournauxEvenements.Forme;
import ca.qc.madi.preuve.Preuves;
import ca.qc.madi.preuve.Reexecutions;
import ca.qc.madi.preuve.RegistreLectures;
import ca.qc.madi.securite.Telechargement;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What stands behind a dossier: executed again, handed over as evidence, as an event log, and who read it. */
@Controller
class PreuveController {

    private static final MediaType ZIP = new MediaType("application", "zip");

    private final Pages pages;
    private final Reexecutions reexecutions;
    private final Preuves preuves;
    private final JournauxEvenements journaux;
    private final RegistreLectures lectures;

    PreuveController(
            Pages pages,
            Reexecutions reexecutions,
            Preuves preuves,
            JournauxEvenements journaux,
            RegistreLectures lectures) {
        this.pages = pages;
        this.reexecutions = reexecutions;
        this.preuves = preuves;
        this.journaux = journaux;
        this.lectures = lectures;
    }

    @GetMapping("/dossiers/{id}/reexecution")
    ModelAndView reexecution(@PathVariable String id, Acteur acteur, Locale langue) {
        return pages.page("reexecution", "/dossiers/" + id + "/reexecution", langue)
                .addObject("vue", reexecutions.executer(id, acteur));
    }

    @GetMapping("/dossiers/{id}/preuve.zip")
    ResponseEntity<byte[]> preuve(@PathVariable String id, Acteur acteur) {
        return Telechargement.de(preuves.exporter(id, acteur), id + "-preuve.zip", ZIP);
    }

    @GetMapping("/dossiers/{id}/lectures")
    ModelAndView lectures(@PathVariable String id, Acteur acteur, Locale langue) {
        return pages.page("lectures", "/dossiers/" + id + "/lectures", langue)
                .addObject("dossier", id)
                .addObject("lectures", lectures.duDossier(id, acteur));
    }

    @GetMapping({"/dossiers/{id}/journal.xes", "/dossiers/{id}/journal.csv"})
    void journal(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean pseudonymes,
            Acteur acteur,
            HttpServletRequest requete,
            HttpServletResponse reponse)
            throws IOException {
        ecrire(new Demande(forme(requete), id, pseudonymes), acteur, reponse);
    }

    @GetMapping({"/journal.xes", "/journal.csv"})
    void tous(
            @RequestParam(defaultValue = "false") boolean pseudonymes,
            Acteur acteur,
            HttpServletRequest requete,
            HttpServletResponse reponse)
            throws IOException {
        ecrire(new Demande(forme(requete), null, pseudonymes), acteur, reponse);
    }

    private static Forme forme(HttpServletRequest requete) {
        return requete.getRequestURI().endsWith(".xes") ? Forme.XES : Forme.CSV;
    }

    /** Answered as it is read: all dossiers together are never in memory. */
    private void ecrire(Demande demande, Acteur acteur, HttpServletResponse reponse) throws IOException {
        journaux.exiger(demande, acteur);
        MediaType type = demande.forme() == Forme.XES ? MediaType.APPLICATION_XML : Telechargement.CSV;
        String nom = Objects.requireNonNullElse(demande.dossier(), "madi") + "-journal."
                + demande.forme().name().toLowerCase(Locale.ROOT);
        Telechargement.de(new byte[0], nom, type)
                .getHeaders()
                .forEach((entete, valeurs) -> valeurs.forEach(v -> reponse.setHeader(entete, v)));
        journaux.ecrire(demande, reponse.getOutputStream());
    }
}
