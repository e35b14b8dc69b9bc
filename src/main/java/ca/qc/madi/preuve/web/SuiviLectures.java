package ca.qc.madi.preuve.web;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.preuve.RegistreLectures;
import ca.qc.madi.preuve.RegistreLectures.Quoi;
import ca.qc.madi.securite.ActeurConnecte;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Notes each page, file, letter, verdict and export that was answered to a person. */
@Component
class SuiviLectures implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(SuiviLectures.class);
    private static final String DOSSIER = "dossiers/{id}";

    private final RegistreLectures registre;
    private final ActeurConnecte connecte;

    SuiviLectures(RegistreLectures registre, ActeurConnecte connecte) {
        this.registre = registre;
        this.connecte = connecte;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest requete, HttpServletResponse reponse, Object traitant, @Nullable Exception erreur) {
        boolean lue = requete.getMethod().equals(HttpMethod.GET.name()) && reponse.getStatus() == HttpStatus.OK.value();
        Object modele = requete.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (!lue || erreur != null || modele == null) return;
        String motif = modele.toString();
        boolean export = motif.matches(".*\\.(csv|xlsx|xes|zip|ics)");
        String dossier = motif.contains(DOSSIER) ? dossier(requete) : null;
        if (dossier == null && !export) return;
        connecte.chercher().ifPresent(par -> noter(dossier, quoi(motif, export), requete.getRequestURI(), par));
    }

    /** A reading that cannot be noted is told to whoever runs the program; it was answered already. */
    private void noter(@Nullable String dossier, Quoi quoi, String adresse, Acteur par) {
        String objet = dossier == null ? adresse : adresse.replaceFirst("^.*/dossiers/[^/]+/?", "");
        try {
            registre.noter(dossier, quoi, objet, par.id(), par.role().name());
        } catch (DataAccessException e) {
            LOG.error("Une lecture n’a pu être consignée", e);
        }
    }

    private static @Nullable String dossier(HttpServletRequest requete) {
        Object variables = requete.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> dites && dites.get("id") instanceof String id ? id : null;
    }

    private static Quoi quoi(String motif, boolean export) {
        if (export) return Quoi.EXPORT;
        String reste = motif.substring(motif.indexOf(DOSSIER) + DOSSIER.length());
        if (reste.startsWith("/lettres")) return Quoi.LETTRE;
        if (reste.startsWith("/verdicts")) return Quoi.VERDICT;
        boolean fichier = reste.matches("/(formulaires|ententes|pieces|fichiers)/.*|.*/(pieces/.*|attestation)");
        return fichier ? Quoi.FICHIER : Quoi.PAGE;
    }
}
