package ca.qc.madi.api.web;

import ca.qc.madi.api.web.VuesProgramme.VueEmetteur;
import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteurs;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the companies the measure is offered to. */
@Component
class LecturesEmetteurs {

    private final Emetteurs emetteurs;

    LecturesEmetteurs(Emetteurs emetteurs) {
        this.emetteurs = emetteurs;
    }

    @Transactional(readOnly = true)
    public List<VueEmetteur> lister() {
        return emetteurs.findAll().stream()
                .sorted(Comparator.comparing(Emetteur::id))
                .map(e -> new VueEmetteur(
                        e.id(),
                        e.nom(),
                        e.neq(),
                        e.langue(),
                        e.assujetti(),
                        e.etablissements().stream().map(s -> s.numero()).toList()))
                .toList();
    }
}
