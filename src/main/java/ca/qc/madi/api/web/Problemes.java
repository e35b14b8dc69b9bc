package ca.qc.madi.api.web;

import ca.qc.madi.api.Cles;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.formulaire.SalleComble;
import ca.qc.madi.journal.VersionAttendue;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Motif;
import ca.qc.madi.projet.ProjetIntrouvable;
import ca.qc.madi.securite.StatutRefus;
import ca.qc.madi.validation.Verdict;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Whatever stops a call of the API, told as a problem; what a person may not see answers as what does not exist. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problemes implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(Problemes.class);

    private final Cles cles;

    Problemes(Cles cles) {
        this.cles = cles;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest requete, HttpServletResponse reponse, @Nullable Object cible, Exception erreur) {
        if (!Adresses.estApi(requete)) return null;
        Probleme probleme = probleme(erreur);
        try {
            if (erreur instanceof ActeRefuse) {
                Locale langue = Probleme.langue(requete);
                cles.conclure(new Cles.Reponse(probleme.statut().value(), Probleme.TYPE, null, probleme.json(langue)));
            }
            probleme.ecrire(requete, reponse);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Probleme probleme(Exception erreur) {
        if (erreur instanceof Refus refus) return refus.probleme();
        if (erreur instanceof ActeRefuse refus) return refuse(refus);
        if (erreur instanceof Cles.Refusee cle) {
            return cle.enCours()
                    ? Probleme.de(HttpStatus.CONFLICT, "API-CLE-EN-COURS")
                    : Probleme.de(HttpStatus.UNPROCESSABLE_CONTENT, "API-CLE-AUTRE");
        }
        if (erreur instanceof VersionAttendue.Depassee) {
            return Probleme.de(HttpStatus.PRECONDITION_FAILED, "API-VERSION");
        }
        Probleme mauvaise = mauvaiseDemande(erreur);
        return mauvaise == null ? autre(erreur) : mauvaise;
    }

    private static Probleme refuse(ActeRefuse refus) {
        List<ca.qc.madi.validation.Constat> constats =
                refus.details() instanceof Verdict verdict ? verdict.constats() : List.of();
        return new Probleme(StatutRefus.de(refus.codes()), refus.motifs(), null, constats);
    }

    private static @Nullable Probleme mauvaiseDemande(Exception erreur) {
        if (erreur instanceof MissingServletRequestParameterException e) {
            return Probleme.champ(e.getParameterName(), "API-CHAMP-MANQUANT", e.getParameterName());
        }
        if (erreur instanceof MissingServletRequestPartException e) {
            return Probleme.champ(e.getRequestPartName(), "API-CHAMP-MANQUANT", e.getRequestPartName());
        }
        if (erreur instanceof MethodArgumentTypeMismatchException e) {
            boolean adresse =
                    e.getParameter().hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class);
            return adresse
                    ? Probleme.de(HttpStatus.NOT_FOUND)
                    : Probleme.champ(e.getName(), "API-CHAMP-INVALIDE", e.getName(), String.valueOf(e.getValue()));
        }
        if (erreur instanceof MaxUploadSizeExceededException) {
            return Probleme.de(HttpStatus.CONTENT_TOO_LARGE, "API-TAILLE");
        }
        if (erreur instanceof MultipartException || erreur instanceof MissingRequestValueException) {
            return Probleme.de(HttpStatus.BAD_REQUEST);
        }
        return null;
    }

    private static Probleme autre(Exception erreur) {
        if (erreur instanceof DossierIntrouvable
                || erreur instanceof ProjetIntrouvable
                || erreur instanceof NoResourceFoundException
                || erreur instanceof HttpRequestMethodNotSupportedException) {
            return Probleme.de(HttpStatus.NOT_FOUND);
        }
        if (erreur instanceof HttpMediaTypeException) return Probleme.de(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "API-TYPE");
        if (erreur instanceof ConcurrencyFailureException) return Probleme.de(HttpStatus.CONFLICT);
        if (erreur instanceof SalleComble) {
            return Probleme.de(HttpStatus.SERVICE_UNAVAILABLE, List.of(Motif.de("M-LECTURE-01")));
        }
        LOG.error("Un appel de l’API a échoué", erreur);
        return Probleme.de(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
