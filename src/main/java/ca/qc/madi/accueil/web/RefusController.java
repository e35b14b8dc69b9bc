package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.Groupement.Demande;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.formulaire.SalleComble;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.ConstatImport;
import ca.qc.madi.partage.Motif;
import ca.qc.madi.partage.Role;
import ca.qc.madi.projet.ProjetIntrouvable;
import ca.qc.madi.securite.ActeurConnecte;
import ca.qc.madi.securite.StatutRefus;
import ca.qc.madi.validation.Verdict;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * What is answered when an act is refused or a page is not found. A refusal leads back to the page it came from, with
 * every motive and what was typed; what a person may not see answers as what does not exist.
 */
@ControllerAdvice
@Order(0)
class RefusController {

    /** The answers that have words of their own. */
    private static final Set<HttpStatus> CONNUS = EnumSet.of(
            HttpStatus.BAD_REQUEST,
            HttpStatus.FORBIDDEN,
            HttpStatus.NOT_FOUND,
            HttpStatus.CONFLICT,
            HttpStatus.CONTENT_TOO_LARGE,
            HttpStatus.TOO_MANY_REQUESTS);

    private final Pages pages;
    private final PagesAgenda agenda;
    private final PagesAcces acces;
    private final ActeurConnecte connecte;

    RefusController(Pages pages, PagesAgenda agenda, PagesAcces acces, ActeurConnecte connecte) {
        this.pages = pages;
        this.agenda = agenda;
        this.acces = acces;
        this.connecte = connecte;
    }

    @ExceptionHandler(ActeRefuse.class)
    ModelAndView refuse(ActeRefuse refus, HttpServletRequest requete, Locale langue) {
        ModelAndView page = origine(requete, langue);
        page.setStatus(StatutRefus.de(refus.codes()));
        page.addObject("motifs", refus.motifs()).addObject("saisi", saisi(requete, refus.motifs()));
        if (refus.details() instanceof Verdict verdict && !page.getModel().containsKey("depot"))
            page.addObject("constats", verdict.constats());
        if (refus.details() instanceof List<?> details
                && !details.isEmpty()
                && details.get(0) instanceof ConstatImport) {
            page.addObject("constatsListe", details);
        }
        return page;
    }

    /** The workbook was not even opened: the page it came from says to come back, and nothing is recorded. */
    @ExceptionHandler(SalleComble.class)
    ModelAndView comble(HttpServletRequest requete, Locale langue) {
        ModelAndView page = origine(requete, langue);
        page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        List<Motif> motifs = List.of(Motif.de("M-LECTURE-01"));
        return page.addObject("motifs", motifs).addObject("saisi", saisi(requete, motifs));
    }

    /** A field was left out: the form comes back with it named, where its reader may see the page of the form. */
    @ExceptionHandler(MissingServletRequestParameterException.class)
    ModelAndView champManquant(
            MissingServletRequestParameterException manque, HttpServletRequest requete, Locale langue) {
        if (!requete.getRequestURI().startsWith("/dossiers/")) return incomplete(langue);
        try {
            ModelAndView page = origine(requete, langue);
            page.setStatus(HttpStatus.BAD_REQUEST);
            List<Motif> motifs = List.of(Fautes.manquant(manque.getParameterName()));
            return page.addObject("motifs", motifs)
                    .addObject("saisi", saisi(requete, motifs).sans(manque.getParameterName()));
        } catch (DossierIntrouvable | ProjetIntrouvable inconnu) {
            return introuvable(langue);
        }
    }

    private static DejaSaisi saisi(HttpServletRequest requete, List<Motif> motifs) {
        return DejaSaisi.de(requete.getRequestURI(), requete.getParameterMap()).refuse(motifs);
    }

    @ExceptionHandler({
        DossierIntrouvable.class,
        ProjetIntrouvable.class,
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class
    })
    ModelAndView introuvable(Locale langue) {
        return erreur(HttpStatus.NOT_FOUND, langue);
    }

    @ExceptionHandler({MaxUploadSizeExceededException.class})
    ModelAndView tropGros(Locale langue) {
        return erreur(HttpStatus.CONTENT_TOO_LARGE, langue);
    }

    @ExceptionHandler(ConcurrencyFailureException.class)
    ModelAndView enMemeTemps(Locale langue) {
        return erreur(HttpStatus.CONFLICT, langue);
    }

    @ExceptionHandler({
        ServletRequestBindingException.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestPartException.class,
        MultipartException.class,
        HttpMediaTypeException.class
    })
    ModelAndView incomplete(Locale langue) {
        return erreur(HttpStatus.BAD_REQUEST, langue);
    }

    ModelAndView erreur(HttpStatus statut, Locale langue) {
        ModelAndView page = pages.page("erreur", "/", langue)
                .addObject("cle", CONNUS.contains(statut) ? statut.value() : HttpStatus.INTERNAL_SERVER_ERROR.value());
        page.setStatus(statut);
        return page;
    }

    /** The page that holds the form. */
    private ModelAndView origine(HttpServletRequest requete, Locale langue) {
        Acteur acteur = connecte.lire();
        Object variables = requete.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (variables instanceof Map<?, ?> adresse && adresse.get("id") instanceof String id) {
            if (adresse.get("verdict") instanceof String verdict) {
                return pages.verdict(id, verdict, Demande.TOUT, acteur, langue);
            }
            return adresse.get("depot") instanceof String depot
                    ? pages.depot(id, depot, acteur, langue)
                    : pages.dossier(id, acteur, langue);
        }
        if (requete.getRequestURI().startsWith("/emetteurs") && acteur.role() != Role.EMETTEUR) {
            return pages.emetteurs(acteur, langue);
        }
        if (requete.getRequestURI().startsWith("/paiements") && acteur.role() != Role.EMETTEUR) {
            return pages.paiements(acteur, langue);
        }
        if (requete.getRequestURI().startsWith("/echecs") && acteur.role() != Role.EMETTEUR) {
            return pages.echecs(acteur, langue);
        }
        if (requete.getRequestURI().startsWith("/taches") && acteur.role() != Role.EMETTEUR) {
            return pages.taches(TachesController.filtre(requete.getParameter("retour")), acteur, langue);
        }
        if (requete.getRequestURI().startsWith("/absences") && acteur.role() != Role.EMETTEUR) {
            return agenda.absences(acteur, langue);
        }
        if (requete.getRequestURI().startsWith("/echeancier")) {
            return agenda.echeancier(requete.getParameter("mois"), acteur, langue);
        }
        if (requete.getRequestURI().startsWith("/acces")) return acces.acces(acteur, langue);
        boolean liste = requete.getRequestURI().equals("/dossiers");
        return liste ? pages.dossiers(acteur, langue) : pages.bureau(acteur, langue);
    }
}
