package ca.qc.madi.validation.web;

import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.validation.ContexteDepot;
import ca.qc.madi.validation.RenduVerdict;
import ca.qc.madi.validation.Validateur;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** The container refuses a file above the limit before anyone reads it: the call answers 413 with the usual object. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FichierTropGros implements HandlerExceptionResolver {

    private final Horloge horloge;

    FichierTropGros(Horloge horloge) {
        this.horloge = horloge;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest requete, HttpServletResponse reponse, @Nullable Object cible, Exception erreur) {
        if (!requete.getServletPath().equals(ValidationsController.CHEMIN)) return null;
        try {
            if (erreur instanceof MaxUploadSizeExceededException)
                ErreurApi.ecrire(
                        reponse,
                        HttpStatus.CONTENT_TOO_LARGE.value(),
                        RenduVerdict.json("", Validateur.refuserTropGros(contexte()), List.of()));
            else if (erreur instanceof MultipartException)
                new ErreurApi("API-FICHIER", "api.fichier").ecrire(reponse, HttpStatus.BAD_REQUEST.value());
            else return null;
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its parameters were not received either; no rule of this verdict depends on them. */
    private ContexteDepot contexte() {
        LocalDate jour = horloge.aujourdhui();
        return ContexteDepot.de(
                Volet.PTE, Etape.DEPOT, jour, Mesures.parDefaut().le(jour, Map.of()));
    }
}
