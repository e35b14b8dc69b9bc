package ca.qc.madi.preuve.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every address is looked at; the notes say which were read. */
@Configuration
class LecturesConfiguration implements WebMvcConfigurer {

    private final SuiviLectures suivi;

    LecturesConfiguration(SuiviLectures suivi) {
        this.suivi = suivi;
    }

    @Override
    public void addInterceptors(InterceptorRegistry intercepteurs) {
        intercepteurs.addInterceptor(suivi);
    }
}
