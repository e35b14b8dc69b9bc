package ca.qc.madi.securite;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Role;
import ca.qc.madi.partage.Saisie;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives controllers the person signed in, as {@link Acteur} or, with the time of the act, as {@link Auteur}. */
@Component
class ArgumentsActeur implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final String DATE = "dateEffet";

    private final ActeurConnecte connecte;
    private final Horloge horloge;

    ArgumentsActeur(ActeurConnecte connecte, Horloge horloge) {
        this.connecte = connecte;
        this.horloge = horloge;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolveurs) {
        resolveurs.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parametre) {
        Class<?> type = parametre.getParameterType();
        return type.equals(Acteur.class) || type.equals(Auteur.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parametre,
            @Nullable ModelAndViewContainer vue,
            NativeWebRequest requete,
            @Nullable WebDataBinderFactory liaisons) {
        Acteur acteur = connecte.lire();
        if (parametre.getParameterType().equals(Acteur.class)) return acteur;
        return new Auteur(acteur, quand(acteur, requete.getParameter(DATE)));
    }

    /** Noon of the day stated, so that it is that day whatever the time zone it is read in. */
    private Instant quand(Acteur acteur, @Nullable String declaree) {
        if (acteur.role() != Role.ANALYSTE || declaree == null || declaree.isBlank()) return horloge.instant();
        LocalDate jour = Saisie.jour(declaree);
        if (jour.equals(horloge.aujourdhui())) return horloge.instant();
        return jour.atTime(LocalTime.NOON).atZone(Horloge.TORONTO).toInstant();
    }
}
