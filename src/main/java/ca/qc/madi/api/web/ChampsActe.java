package ca.qc.madi.api.web;

import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.securite.Auteur;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The fields of an act, as its method takes them. */
final class ChampsActe {

    static final String DATE_EFFET = "dateEffet";

    private ChampsActe() {}

    /** Refuses a field that the act does not know: a misspelt one would be left out without a word. */
    static void exigerConnus(HttpServletRequest requete, Object cible) {
        if (!(cible instanceof HandlerMethod methode) || prendTout(methode)) return;
        Set<String> connus = new HashSet<>();
        for (MethodParameter p : methode.getMethodParameters()) {
            if (p.hasParameterAnnotation(RequestParam.class)) connus.add(nom(p));
            if (p.getParameterType().equals(Auteur.class)) connus.add(DATE_EFFET);
        }
        for (String recu : requete.getParameterMap().keySet()) {
            if (!connus.contains(recu)) throw new Refus(Probleme.champ(recu, "API-CHAMP-INCONNU", recu));
        }
    }

    static String nom(MethodParameter p) {
        RequestParam annotation = p.getParameterAnnotation(RequestParam.class);
        if (annotation != null && !annotation.name().isEmpty()) return annotation.name();
        p.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
        return String.valueOf(p.getParameterName());
    }

    /** Its fields depend on what the dossier holds: the method takes them all and reads those it knows. */
    static boolean prendTout(HandlerMethod methode) {
        for (MethodParameter p : methode.getMethodParameters()) {
            if (Map.class.isAssignableFrom(p.getParameterType()) && p.hasParameterAnnotation(RequestParam.class)) {
                return true;
            }
        }
        return false;
    }

    /** SHA-256 of the address, the fields and the files sent. */
    static String empreinte(HttpServletRequest requete) throws IOException {
        List<String> tout = new ArrayList<>(List.of(requete.getRequestURI()));
        new TreeMap<>(requete.getParameterMap()).forEach((nom, valeurs) -> {
            tout.add(nom);
            tout.addAll(List.of(valeurs));
        });
        if (requete instanceof MultipartHttpServletRequest envoi) {
            for (Map.Entry<String, List<MultipartFile>> partie : new TreeMap<>(envoi.getMultiFileMap()).entrySet()) {
                for (MultipartFile fichier : partie.getValue()) {
                    tout.add(partie.getKey());
                    tout.add(Empreinte.de(fichier.getBytes()));
                }
            }
        }
        return Empreinte.de(ca.qc.madi.journal.Json.ecrire(tout));
    }
}
