package ca.qc.madi.api.web;

import ca.qc.madi.api.web.VuesDossier.VueDossier;
import ca.qc.madi.api.web.VuesLivre.VueNote;
import ca.qc.madi.api.web.VuesLivre.VueRefus;
import ca.qc.madi.partage.Acteur;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dossiers, one dossier, its facts and its refused acts. */
@RestController
@RequestMapping(Adresses.RACINE + "/dossiers")
class DossiersApi {

    private final LecturesDossiers lectures;

    DossiersApi(LecturesDossiers lectures) {
        this.lectures = lectures;
    }

    @GetMapping
    VuesDossier.Dossiers lister(
            @RequestParam(defaultValue = "") String apres,
            @RequestParam(defaultValue = Pagination.DEFAUT) int nombre,
            Acteur acteur) {
        return lectures.lister(apres, Pagination.exiger(nombre), acteur);
    }

    @GetMapping("/{id}")
    ResponseEntity<VueDossier> lire(@PathVariable String id, Acteur acteur) {
        VueDossier dossier = lectures.lire(id, acteur);
        return ResponseEntity.ok().eTag("\"" + dossier.version() + "\"").body(dossier);
    }

    @GetMapping("/{id}/faits")
    VuesLivre.Faits faits(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long apres,
            @RequestParam(defaultValue = Pagination.DEFAUT) int nombre,
            Acteur acteur) {
        return lectures.faits(id, apres, Pagination.exiger(nombre), acteur);
    }

    @GetMapping("/{id}/notes")
    List<VueNote> notes(@PathVariable String id, Acteur acteur) {
        return lectures.notes(id, acteur);
    }

    @GetMapping("/{id}/refus")
    List<VueRefus> refus(@PathVariable String id, Acteur acteur) {
        return lectures.refus(id, acteur);
    }
}
