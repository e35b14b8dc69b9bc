package ca.qc.madi.accueil;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code valider} answered. */
record Sortie(int code, String texte, String erreurs) {

    static Sortie de(String... arguments) {
        StringWriter sortie = new StringWriter();
        StringWriter erreurs = new StringWriter();
        int code = new CommandLine(new CommandeValider())
                .setOut(new PrintWriter(sortie))
                .setErr(new PrintWriter(erreurs))
                .execute(arguments);
        return new Sortie(code, sortie.toString(), erreurs.toString());
    }

    /** One object a line. */
    List<JsonNode> json() {
        return texte.lines().map(JsonMapper.builder().build()::readTree).toList();
    }
}
