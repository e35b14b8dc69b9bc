package ca.qc.madi.validation.web;

import ca.qc.madi.partage.Horloge;
import ca.qc.madi.validation.SalleDeLecture;
import java.time.Instant;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The validation call behind the real door: Tomcat, its size limits and the real rights; no engine, no database. Not a
 * configuration by annotation, or the whole program would find it too.
 */
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
@ComponentScan(
        basePackages = {"ca.qc.madi.securite", "ca.qc.madi.validation.web"},
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "ca\\.qc\\.madi\\.securite\\.SecuriteWeb",
                            "ca\\.qc\\.madi\\.validation\\.web\\.(ValidationsController|FichierTropGros|FiltreDebit)"
                        }))
class ServeurValidations {

    @Bean
    SalleDeLecture salle() {
        return new SalleDeLecture();
    }

    @Bean
    Horloge horloge() {
        return Horloge.fixee(Instant.parse("2024-02-20T17:00:00Z"));
    }
}
