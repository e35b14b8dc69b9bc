package ca.qc.madi.api.web;

import ca.qc.madi.api.web.VuesSuivi.VueEcheance;
import ca.qc.madi.api.web.VuesSuivi.VueLettre;
import ca.qc.madi.api.web.VuesSuivi.VuePosition;
import ca.qc.madi.api.web.VuesSuivi.VueSignature;
import ca.qc.madi.bureau.TachesOuvertes;
import ca.qc.madi.correspondance.Ententes;
import ca.qc.madi.correspondance.Lettres;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.projet.Echeances;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits: open tasks, due dates, where the processes stand; and what was written about it. */
@RestController
@RequestMapping(Adresses.RACINE)
class SuiviApi {

    private final Flux flux;
    private final TachesOuvertes taches;
    private final Dossiers dossiers;
    private final Echeances echeances;
    private final Lettres lettres;
    private final Ententes ententes;

    SuiviApi(
            Flux flux,
            TachesOuvertes taches,
            Dossiers dossiers,
            Echeances echeances,
            Lettres lettres,
            Ententes ententes) {
        this.flux = flux;
        this.taches = taches;
        this.dossiers = dossiers;
        this.echeances = echeances;
        this.lettres = lettres;
        this.ententes = ententes;
    }

    /**
     * The open tasks somebody may see, oldest first: an émetteur's are those expected of it. The answer's
     * {@code suivant} is the value of {@code passer} for what follows.
     *
     * @param dossier empty for all
     * @param passer how many to leave out
     * @param nombre how many at most, up to 500
     */
    @GetMapping("/taches")
    VuesSuivi.Taches taches(
            @RequestParam(defaultValue = "") String dossier,
            @RequestParam(defaultValue = "0") int passer,
            @RequestParam(defaultValue = Pagination.DEFAUT) int nombre,
            Acteur acteur) {
        int avant = Math.max(0, passer);
        TachesOuvertes.Page page = taches.lire(dossier, avant, Pagination.exiger(nombre), acteur);
        long fin = (long) avant + nombre;
        return new VuesSuivi.Taches(
                page.lignes().stream().map(VuesSuivi::tache).toList(), page.total(), fin < page.total() ? fin : null);
    }

    @GetMapping("/dossiers/{id}/echeances")
    List<VueEcheance> echeances(@PathVariable String id, Acteur acteur) {
        dossiers.exigerAcces(id, acteur);
        return echeances.findByDossierOrderByJour(id).stream()
                .map(e -> new VueEcheance(e.ref().projet().projet(), e.ref().rapport(), e.nature(), e.jour(), e.etat()))
                .toList();
    }

    @GetMapping("/dossiers/{id}/positions")
    List<VuePosition> positions(@PathVariable String id, Acteur acteur) {
        dossiers.exigerAcces(id, acteur);
        return flux.positions(id).stream()
                .map(p -> new VuePosition(
                        p.processus(),
                        p.version(),
                        p.noeud(),
                        p.nom(),
                        p.repere().projet(),
                        p.repere().rapport()))
                .toList();
    }

    @GetMapping("/dossiers/{id}/lettres")
    List<VueLettre> lettres(@PathVariable String id, Acteur acteur) {
        return lettres.duDossier(id, acteur).stream()
                .map(l -> new VueLettre(
                        l.numero(),
                        l.rang(),
                        l.modele(),
                        l.langue(),
                        l.jour(),
                        l.projet(),
                        l.sha256(),
                        l.envois().stream().map(e -> e.etat()).toList()))
                .toList();
    }

    @GetMapping("/dossiers/{id}/signatures")
    List<VueSignature> signatures(@PathVariable String id, Acteur acteur) {
        return ententes.duDossier(id, acteur).stream()
                .map(s -> new VueSignature(
                        s.partie(),
                        s.jour(),
                        s.signataire(),
                        s.preuve() == null ? null : s.preuve().sha256()))
                .toList();
    }
}
