package ca.qc.madi.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Where the API stands, and what of the pages it answers too. */
final class Adresses {

    static final String RACINE = "/api/v1";

    /** Open to anyone, with an answer of its own kind. */
    static final String VALIDATIONS = RACINE + "/validations";

    static final String OPENAPI = RACINE + "/openapi.json";

    /** Pages that anyone may read without an account: nothing of them belongs to a dossier. */
    private static final Set<String> PUBLIQUES = Set.of("/api", "/error", "/essayer", "/gabarit", "/formulaires");

    private Adresses() {}

    static boolean estApi(HttpServletRequest requete) {
        String chemin = requete.getRequestURI();
        return chemin.startsWith(RACINE + "/") && !chemin.equals(VALIDATIONS);
    }

    /** Whether an address of the pages has its equal under the API. */
    static boolean aRefleter(String modele) {
        return PUBLIQUES.stream().noneMatch(p -> modele.equals(p) || modele.startsWith(p + "/"));
    }
}
