package ca.qc.madi.validation.web;

import ca.qc.madi.partage.Horloge;
import ca.qc.madi.validation.ContexteDepot;
import ca.qc.madi.validation.ReglesDifferees;
import ca.qc.madi.validation.RenduVerdict;
import ca.qc.madi.validation.SalleDeLecture;
import ca.qc.madi.validation.Verdict;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Judges a file anyone sends, and keeps nothing of it. */
@Controller
class ValidationsController {

    static final String CHEMIN = "/api/v1/validations";
    private static final int MAUVAISE_DEMANDE = 400;

    private final Horloge horloge;
    private final SalleDeLecture salle;

    ValidationsController(Horloge horloge, SalleDeLecture salle) {
        this.horloge = horloge;
        this.salle = salle;
    }

    @PostMapping(CHEMIN)
    void valider(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        ContexteDepot contexte = new Demande(requete).contexte(horloge);
        MultipartFile fichier = requete instanceof MultipartHttpServletRequest m ? m.getFile("fichier") : null;
        if (fichier == null) throw new ErreurApi("API-FICHIER", "api.fichier");
        Verdict verdict = juger(fichier, contexte);
        String nom = Objects.requireNonNullElse(fichier.getOriginalFilename(), "");
        ErreurApi.ecrire(
                reponse,
                HttpServletResponse.SC_OK,
                RenduVerdict.json(nom, verdict, ReglesDifferees.de(contexte, false)));
    }

    private Verdict juger(MultipartFile fichier, ContexteDepot contexte) throws IOException {
        try (InputStream flux = fichier.getInputStream()) {
            return salle.valider(flux, contexte);
        }
    }

    @ExceptionHandler
    void refuser(ErreurApi erreur, HttpServletResponse reponse) throws IOException {
        erreur.ecrire(reponse, MAUVAISE_DEMANDE);
    }
}
