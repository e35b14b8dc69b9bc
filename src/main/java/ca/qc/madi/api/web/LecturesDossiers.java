package ca.qc.madi.api.web;

import ca.qc.madi.api.TraceJetons;
import ca.qc.madi.api.web.VuesDossier.LigneDossier;
import ca.qc.madi.api.web.VuesDossier.Societe;
import ca.qc.madi.api.web.VuesDossier.VueDossier;
import ca.qc.madi.api.web.VuesLivre.VueFait;
import ca.qc.madi.api.web.VuesLivre.VueNote;
import ca.qc.madi.api.web.VuesLivre.VueRefus;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.historique.Histoire;
import ca.qc.madi.historique.Histoires;
import ca.qc.madi.historique.RefusVisibles;
import ca.qc.madi.historique.Visibilite;
import ca.qc.madi.journal.Json;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.projet.Notes;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the dossiers that somebody may see, and their book. */
@Component
class LecturesDossiers {

    private final Dossiers dossiers;
    private final Histoires histoires;
    private final Emetteurs emetteurs;
    private final RefusVisibles refus;
    private final TraceJetons jetons;
    private final Notes notes;

    LecturesDossiers(
            Dossiers dossiers,
            Histoires histoires,
            Emetteurs emetteurs,
            RefusVisibles refus,
            TraceJetons jetons,
            Notes notes) {
        this.dossiers = dossiers;
        this.histoires = histoires;
        this.emetteurs = emetteurs;
        this.refus = refus;
        this.jetons = jetons;
        this.notes = notes;
    }

    /** Those after this one, in order of their ids. */
    @Transactional(readOnly = true)
    public VuesDossier.Dossiers lister(String apres, int nombre, Acteur acteur) {
        List<String> ids = dossiers.visibles(acteur).stream()
                .map(f -> f.id())
                .filter(id -> id.compareTo(apres) > 0)
                .limit(nombre + 1L)
                .toList();
        List<LigneDossier> lignes = ids.stream()
                .limit(nombre)
                .map(id -> ligne(histoires.lire(id, acteur)))
                .toList();
        return new VuesDossier.Dossiers(lignes, ids.size() > nombre ? ids.get(nombre - 1) : null);
    }

    /** @throws ca.qc.madi.dossier.DossierIntrouvable when there is none, or it is another company's */
    @Transactional(readOnly = true)
    public VueDossier lire(String id, Acteur acteur) {
        Histoire histoire = histoires.lire(id, acteur);
        return new RenduDossier(histoire, acteur, societe(histoire.dossier().emetteur())).dossier();
    }

    /** Its facts after this rank, oldest first. */
    @Transactional(readOnly = true)
    public VuesLivre.Faits faits(String id, long apres, int nombre, Acteur acteur) {
        Map<Long, String> parJeton = jetons.duDossier(id);
        List<VueFait> faits = dossiers.faits(id, acteur).stream()
                .filter(f -> f.rang() > apres && Visibilite.voit(acteur, f.contenu()))
                .limit(nombre + 1L)
                .map(f -> new VueFait(
                        f.rang(),
                        f.type(),
                        f.contenu().version(),
                        f.par(),
                        parJeton.get(f.rang()),
                        f.dateEffet(),
                        f.consigneLe(),
                        Json.canonique(f.contenu()),
                        f.precedente(),
                        f.empreinte()))
                .toList();
        boolean reste = faits.size() > nombre;
        List<VueFait> page = reste ? faits.subList(0, nombre) : faits;
        return new VuesLivre.Faits(page, reste ? page.get(nombre - 1).rang() : null);
    }

    /** What the ministry noted about it, oldest first; DossierIntrouvable for an émetteur. */
    @Transactional(readOnly = true)
    public List<VueNote> notes(String id, Acteur acteur) {
        return notes.lire(id, acteur).stream()
                .map(n ->
                        new VueNote(n.rang(), n.projet(), n.texte(), n.corrige(), n.par(), n.ecriteLe(), n.empreinte()))
                .toList();
    }

    /** The acts refused on it, oldest first; an émetteur's are its own. */
    @Transactional(readOnly = true)
    public List<VueRefus> refus(String id, Acteur acteur) {
        return refus.lire(id, acteur).stream()
                .map(r -> new VueRefus(r.acte(), r.projet(), r.par(), r.dateEffet(), r.codes()))
                .toList();
    }

    private LigneDossier ligne(Histoire histoire) {
        var dossier = histoire.dossier();
        return new LigneDossier(
                dossier.id(),
                societe(dossier.emetteur()),
                dossier.mesure(),
                dossier.etat(),
                Montants.texte(dossier.enveloppe()),
                Montants.texte(histoire.comptes().verse()));
    }

    private Societe societe(String id) {
        return emetteurs
                .findById(id)
                .map((Emetteur e) -> new Societe(id, e.nom(), e.neq()))
                .orElseGet(() -> new Societe(id, id, null));
    }
}
