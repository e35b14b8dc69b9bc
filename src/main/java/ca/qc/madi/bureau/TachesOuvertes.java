package ca.qc.madi.bureau;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks that somebody may see, a page at a time: an émetteur's are those expected of it. */
@Component
public class TachesOuvertes {

    private final TachesInscrites taches;

    TachesOuvertes(TachesInscrites taches) {
        this.taches = taches;
    }

    /** @param total how many there are on all pages */
    public record Page(List<LigneRegistre> lignes, long total) {}

    /**
     * Oldest first.
     *
     * @param dossier empty for all
     * @param passer how many to leave out before
     */
    @Transactional(readOnly = true)
    public Page lire(String dossier, int passer, int nombre, Acteur lecteur) {
        boolean emetteur = lecteur.role() == Role.EMETTEUR;
        String sien = emetteur ? String.valueOf(lecteur.emetteur()) : "";
        return new Page(
                taches.ouvertes(dossier, sien, passer, nombre).stream()
                        .map(TacheInscrite::ligne)
                        .toList(),
                taches.compter(dossier, sien));
    }
}
