package ca.qc.madi.api.web;

import ca.qc.madi.api.Cles;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.journal.Json;
import ca.qc.madi.journal.VersionAttendue;
import ca.qc.madi.partage.Texte;
import ca.qc.madi.securite.ActeurConnecte;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Around an act of the API: its fields, the version it supposes, its key; and a receipt where a form leads to a page. */
@Component
class SuiteActe implements HandlerInterceptor, WebMvcConfigurer {

    static final String CLE = "Idempotency-Key";

    /** After the guard of the dossiers, so that nothing is told of another company's. */
    private static final int APRES_LA_GARDE = 100;

    private static final String REDIRECTION = "redirect:";
    private static final Pattern DOSSIER = Pattern.compile("/dossiers/([^/]+).*");
    private static final Pattern CLE_PERMISE = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    private final Cles cles;
    private final VersionAttendue attendue;
    private final Journal journal;
    private final ActeurConnecte connecte;
    private final DeuxiemePersonne deuxieme;

    SuiteActe(
            Cles cles, VersionAttendue attendue, Journal journal, ActeurConnecte connecte, DeuxiemePersonne deuxieme) {
        this.cles = cles;
        this.attendue = attendue;
        this.journal = journal;
        this.connecte = connecte;
        this.deuxieme = deuxieme;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registre) {
        registre.addInterceptor(this)
                .addPathPatterns(Adresses.RACINE + "/**")
                .excludePathPatterns(Adresses.VALIDATIONS)
                .order(APRES_LA_GARDE);
    }

    @Override
    public boolean preHandle(HttpServletRequest requete, HttpServletResponse reponse, Object cible) throws IOException {
        if (!requete.getMethod().equals("POST")) return true;
        ChampsActe.exigerConnus(requete, cible);
        deuxieme.exiger(requete);
        Long version = version(requete);
        String cle = requete.getHeader(CLE);
        Optional<Cles.Reponse> deja = cle == null ? Optional.empty() : deja(requete, cle);
        if (deja.isEmpty()) {
            if (version != null) attendue.exiger(version);
            return true;
        }
        reponse.setHeader("Idempotent-Replayed", "true");
        ecrire(reponse, Probleme.langue(requete), deja.get());
        return false;
    }

    private Optional<Cles.Reponse> deja(HttpServletRequest requete, String cle) throws IOException {
        if (!CLE_PERMISE.matcher(cle).matches()) throw new Refus(Probleme.de(HttpStatus.BAD_REQUEST, "API-CLE"));
        return cles.prendre(connecte.lire().id(), cle, ChampsActe.empreinte(requete));
    }

    /** If-Match names the version of the dossier that the act supposes. */
    private static @Nullable Long version(HttpServletRequest requete) {
        String condition = requete.getHeader(HttpHeaders.IF_MATCH);
        if (condition == null) return null;
        Matcher version = VERSION.matcher(condition.strip());
        boolean dossier = DOSSIER.matcher(requete.getRequestURI()).find();
        if (!dossier || !version.matches()) throw new Refus(Probleme.de(HttpStatus.BAD_REQUEST, "API-CONDITION"));
        return Long.valueOf(version.group(1));
    }

    @Override
    public void postHandle(
            HttpServletRequest requete, HttpServletResponse reponse, Object cible, @Nullable ModelAndView page) {
        String vue = page == null ? null : page.getViewName();
        if (page == null || vue == null || !vue.startsWith(REDIRECTION)) return;
        String adresse = UriComponentsBuilder.fromPath(vue.substring(REDIRECTION.length()))
                .buildAndExpand(page.getModel())
                .encode()
                .toUriString();
        Map<String, Object> mots = RequestContextUtils.getOutputFlashMap(requete);
        boolean cree = !requete.getRequestURI().startsWith(Adresses.RACINE + adresse);
        Cles.Reponse issue = new Cles.Reponse(
                (cree ? HttpStatus.CREATED : HttpStatus.OK).value(),
                MediaType.APPLICATION_JSON_VALUE,
                cree ? Adresses.RACINE + adresse : null,
                Json.ecrire(recu(requete, adresse, mots)));
        mots.clear();
        cles.conclure(issue);
        page.setView(enJson(issue));
        page.getModelMap().clear();
    }

    private Recu recu(HttpServletRequest requete, String adresse, Map<String, Object> mots) {
        String dossier = dossier(requete, adresse);
        String acte = Objects.toString(mots.get("confirmation"), adresse.substring(adresse.lastIndexOf('/') + 1));
        Object constats = mots.get("constatsListe");
        return new Recu(
                acte,
                dossier,
                dossier == null ? null : journal.rang(dossier),
                adresse.equals("/") ? null : Adresses.RACINE + adresse,
                constats instanceof List<?> liste ? liste : List.of(),
                mots.get("resteAFaire") instanceof Texte reste ? reste : null);
    }

    private static @Nullable String dossier(HttpServletRequest requete, String adresse) {
        Object variables = requete.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (variables instanceof Map<?, ?> v && v.get("id") instanceof String id) return id;
        Matcher trouve = DOSSIER.matcher(adresse);
        return trouve.matches() ? trouve.group(1) : null;
    }

    private static View enJson(Cles.Reponse issue) {
        return (modele, requete, reponse) -> ecrire(reponse, Probleme.langue(requete), issue);
    }

    private static void ecrire(HttpServletResponse reponse, Locale langue, Cles.Reponse issue) throws IOException {
        if (issue.lieu() != null) reponse.setHeader(HttpHeaders.LOCATION, issue.lieu());
        Probleme.ecrire(reponse, issue.statut(), issue.type(), langue, issue.corps());
    }

    @Override
    public void afterCompletion(
            HttpServletRequest requete, HttpServletResponse reponse, Object cible, @Nullable Exception erreur) {
        attendue.oublier();
        cles.relacher();
    }
}
