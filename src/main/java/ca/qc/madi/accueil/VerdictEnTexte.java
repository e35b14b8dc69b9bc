package ca.qc.madi.accueil;

import ca.qc.madi.validation.Constat;
import ca.qc.madi.validation.Verdict;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** A verdict for a person at a terminal: one line, then one for each finding. */
record VerdictEnTexte(ResourceBundle textes) {

    void ecrire(PrintWriter sortie, Path fichier, Verdict verdict, List<String> differees) {
        sortie.println(dire(verdict.conforme() ? "valider.conforme" : "valider.nonConforme", fichier));
        verdict.constats().forEach(c -> sortie.println(ligne(c)));
        if (!differees.isEmpty()) sortie.println(dire("valider.nonVerifiees", String.join(", ", differees)));
    }

    private String ligne(Constat constat) {
        String feuille = constat.feuille() == null ? "" : constat.feuille();
        String place = constat.cellule() == null ? feuille : feuille + "!" + constat.cellule();
        boolean anglais = textes.getLocale().getLanguage().equals("en");
        String message = anglais ? constat.message().en() : constat.message().fr();
        return "  %s %s%s : %s"
                .formatted(constat.gravite(), constat.code(), place.isEmpty() ? "" : " " + place, message);
    }

    private String dire(String cle, Object... arguments) {
        return MessageFormat.format(textes.getString(cle), arguments);
    }
}
