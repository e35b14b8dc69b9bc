package ca.qc.madi.validation.web;

import ca.qc.madi.cadre.Mesure;
import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.validation.ContexteDepot;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a call says besides its file; ErreurApi when a parameter is missing or wrong. */
record Demande(HttpServletRequest requete) {

    static final String CODE = "API-PARAMETRE";
    private static final String JOUR = "aaaa-mm-jj";

    ContexteDepot contexte(Horloge horloge) {
        Volet volet = requis("volet", Volet::valueOf, Arrays.toString(Volet.values()));
        Etape etape = requis("etape", Etape::valueOf, Arrays.toString(Etape.values()));
        LocalDate date = lire("date", LocalDate::parse, JOUR);
        LocalDate jour = date == null ? horloge.aujourdhui() : date;
        Mesure dite = lire("mesure", Mesures::choisie, Mesures.noms());
        Mesure mesure = dite == null ? Mesures.parDefaut() : dite;
        return ContexteDepot.de(volet, etape, jour, mesure.le(jour, Map.of()))
                .avecMesure(dite)
                .avecAnnee(lire("annee", Integer::valueOf, "aaaa"))
                .avecAcceptation(lire("acceptation", LocalDate::parse, JOUR));
    }

    private <T> T requis(String nom, Function<String, T> lecture, String attendu) {
        T valeur = lire(nom, lecture, attendu);
        if (valeur == null) throw new ErreurApi(CODE, "api.parametre", nom, "—", attendu);
        return valeur;
    }

    private <T> @Nullable T lire(String nom, Function<String, T> lecture, String attendu) {
        String texte = requete.getParameter(nom);
        if (texte == null || texte.isBlank()) return null;
        try {
            return lecture.apply(texte.strip());
        } catch (RuntimeException e) {
            throw new ErreurApi(CODE, "api.parametre", nom, texte, attendu);
        }
    }
}
