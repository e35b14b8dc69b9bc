package ca.qc.madi.projet.web;

import ca.qc.madi.dossier.RetourDossier;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.projet.Notes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the ministry notes about a dossier. */
@Controller
class NotesController {

    private final Notes notes;

    NotesController(Notes notes) {
        this.notes = notes;
    }

    /** @param corrige rank of the note that this one corrects; empty for none */
    @PostMapping("/dossiers/{id}/notes")
    String inscrire(
            @PathVariable String id,
            @RequestParam String note,
            @RequestParam(defaultValue = "") String projet,
            @RequestParam(defaultValue = "") String corrige,
            Acteur par,
            RedirectAttributes suite) {
        notes.inscrire(id, projet.isBlank() ? null : projet.strip(), note, rang(corrige), par);
        return RetourDossier.de(id, "note", suite);
    }

    private static @Nullable Long rang(String texte) {
        if (texte.isBlank()) return null;
        if (!texte.strip().matches("\\d{1,9}")) throw new ActeRefuse("M-NOTE-03", texte.strip());
        return Long.valueOf(texte.strip());
    }
}
