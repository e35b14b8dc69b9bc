package ca.qc.madi.accueil.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The words of the pages: the two bundles, and the language each request is answered in. */
@Configuration
class TextesConfiguration implements WebMvcConfigurer {

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource textes = new ResourceBundleMessageSource();
        textes.setBasename("messages");
        textes.setDefaultEncoding(StandardCharsets.UTF_8.name());
        textes.setDefaultLocale(Locale.CANADA_FRENCH);
        textes.setFallbackToSystemLocale(false);
        return textes;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Langue();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registre) {
        registre.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest requete, HttpServletResponse reponse, Object cible) {
                if (Langue.demandee(requete) != null) {
                    LocaleResolver langue = localeResolver();
                    langue.setLocale(requete, reponse, langue.resolveLocale(requete));
                }
                return true;
            }
        });
    }
}
