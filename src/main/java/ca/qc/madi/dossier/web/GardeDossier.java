package ca.qc.madi.dossier.web;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.securite.ActeurConnecte;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Before anything is read of a request about one dossier, whoever may not see it is told that there is none: a missing
 * field or a misspelt value answers nothing about a dossier of another company.
 */
@Component
class GardeDossier implements HandlerInterceptor, WebMvcConfigurer {

    private final Dossiers dossiers;
    private final ActeurConnecte connecte;

    GardeDossier(Dossiers dossiers, ActeurConnecte connecte) {
        this.dossiers = dossiers;
        this.connecte = connecte;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registre) {
        registre.addInterceptor(this).addPathPatterns("/dossiers/{id}/**", "/api/v1/dossiers/{id}/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest requete, HttpServletResponse reponse, Object cible) {
        Object variables = requete.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (variables instanceof Map<?, ?> adresse && adresse.get("id") instanceof String id) {
            dossiers.exigerAcces(id, connecte.lire());
        }
        return true;
    }
}
