package ca.qc.madi.validation.web;

import ca.qc.madi.partage.Texte;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** A call that could not be judged, told under a code and in both languages. */
final class ErreurApi extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String code;
    private final transient Texte message;

    /** @param cle key of its sentence */
    ErreurApi(String code, String cle, Object... arguments) {
        super(code, null, false, false);
        this.code = code;
        this.message = Texte.de(cle, arguments);
    }

    void ecrire(HttpServletResponse reponse, int statut) throws IOException {
        Map<String, Object> objet = new LinkedHashMap<>();
        objet.put("code", code);
        Map<String, String> phrases = new LinkedHashMap<>();
        phrases.put("fr", message.fr());
        phrases.put("en", message.en());
        objet.put("message", phrases);
        ecrire(reponse, statut, JSON.writeValueAsString(objet));
    }

    static void ecrire(HttpServletResponse reponse, int statut, String json) throws IOException {
        reponse.setStatus(statut);
        reponse.setContentType(MediaType.APPLICATION_JSON_VALUE);
        reponse.setCharacterEncoding(StandardCharsets.UTF_8);
        reponse.getWriter().write(json);
    }
}
