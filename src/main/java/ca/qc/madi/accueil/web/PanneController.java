package ca.qc.madi.accueil.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of whatever failed before or beside our controllers; it tells nothing of how. */
@Controller
class PanneController implements ErrorController {

    private final RefusController refus;

    PanneController(RefusController refus) {
        this.refus = refus;
    }

    @RequestMapping("/error")
    ModelAndView panne(HttpServletRequest requete, Locale langue) {
        Object code = requete.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus statut = Optional.ofNullable(code)
                .map(Integer.class::cast)
                .map(HttpStatus::resolve)
                .orElse(HttpStatus.NOT_FOUND);
        return refus.erreur(statut, langue);
    }
}
