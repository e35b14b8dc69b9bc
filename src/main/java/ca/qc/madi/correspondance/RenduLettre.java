package ca.qc.madi.correspondance;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Fills a template of {@code templates/lettres}. Templates are chosen among those of {@link Modele}; what people wrote
 * goes in as values, escaped, never as a template nor as an expression.
 */
@Component
class RenduLettre {

    private final SpringTemplateEngine moteur = new SpringTemplateEngine();
    private final ImpressionPdf impression = new ImpressionPdf();

    RenduLettre() {
        ClassLoaderTemplateResolver modeles = new ClassLoaderTemplateResolver();
        modeles.setPrefix("templates/lettres/");
        modeles.setSuffix(".html");
        modeles.setTemplateMode(TemplateMode.HTML);
        modeles.setCharacterEncoding(StandardCharsets.UTF_8.name());
        moteur.setTemplateResolver(modeles);
    }

    String html(Modele modele, String version, String langue, DonneesLettre donnees) {
        Locale locale = langue.equals("en") ? Locale.CANADA : Locale.CANADA_FRENCH;
        VueLettre vue = new VueLettre(modele, version, donnees, locale);
        return moteur.process(modele.fichier(version, langue), new Context(locale, Map.of("l", vue)));
    }

    /** The same letter as a tagged PDF: the same bytes for the same letter, whenever it is made. */
    byte[] pdf(Modele modele, String version, String langue, DonneesLettre donnees) {
        return impression.imprimer(html(modele, version, langue, donnees), donnees.jour());
    }
}
