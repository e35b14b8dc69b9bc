package ca.qc.madi.api.web;

import ca.qc.madi.api.web.VuesDepot.VueAccuse;
import ca.qc.madi.api.web.VuesDepot.VueDepot;
import ca.qc.madi.api.web.VuesDepot.VueLevee;
import ca.qc.madi.api.web.VuesDepot.VueVerdict;
import ca.qc.madi.historique.Visibilite;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.projet.AccuseReception;
import ca.qc.madi.projet.Brouillon;
import ca.qc.madi.projet.Brouillons;
import ca.qc.madi.projet.DepotBrouillon;
import ca.qc.madi.projet.Levees;
import ca.qc.madi.projet.VerdictConserve;
import ca.qc.madi.projet.Verdicts;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deposits being prepared or sent, their receipts, and the verdicts on their workbooks. */
@RestController
@RequestMapping(Adresses.RACINE + "/dossiers/{id}")
class DepotsApi {

    private final Brouillons brouillons;
    private final DepotBrouillon recus;
    private final Verdicts verdicts;
    private final Levees levees;

    DepotsApi(Brouillons brouillons, DepotBrouillon recus, Verdicts verdicts, Levees levees) {
        this.brouillons = brouillons;
        this.recus = recus;
        this.verdicts = verdicts;
        this.levees = levees;
    }

    @GetMapping("/depots")
    List<VueDepot> depots(@PathVariable String id, Acteur acteur) {
        return brouillons.duDossier(id, acteur).stream().map(VuesDepot::depot).toList();
    }

    /** A workbook under verification is seen to, as on its page. */
    @GetMapping("/depots/{depot}")
    VueDepot depot(@PathVariable String id, @PathVariable("depot") String numero, Acteur acteur) {
        Brouillon brouillon = brouillons.lire(id, numero, acteur);
        brouillons.assurerVerification(brouillon);
        return VuesDepot.depot(brouillon);
    }

    @GetMapping("/depots/{depot}/accuse")
    VueAccuse accuse(@PathVariable String id, @PathVariable("depot") String numero, Acteur acteur) {
        AccuseReception accuse = recus.accuse(id, numero, acteur);
        return new VueAccuse(
                accuse.numero(),
                accuse.projet(),
                accuse.rapport(),
                accuse.recuLe(),
                accuse.par(),
                accuse.canal(),
                accuse.pieces().stream().map(VuesDepot::piece).toList(),
                accuse.avertissements());
    }

    @GetMapping("/verdicts/{verdict}")
    VueVerdict verdict(@PathVariable String id, @PathVariable("verdict") String numero, Acteur acteur) {
        VerdictConserve verdict = verdicts.lire(id, numero, acteur);
        boolean motifs = Visibilite.voitMotifs(acteur);
        return new VueVerdict(
                verdict.id(),
                verdict.projet().projet(),
                verdict.rapport(),
                verdict.renduLe(),
                verdict.sha256(),
                verdict.verdict().versionRegles(),
                verdict.verdict().versionDisposition(),
                verdict.verdict().conforme(),
                verdict.verdict().constats(),
                levees.de(verdict).stream()
                        .map(l -> new VueLevee(
                                l.fait().code(),
                                l.fait().cellule(),
                                motifs ? l.fait().motif() : null,
                                motifs ? l.par() : null,
                                l.consigneLe()))
                        .toList());
    }
}
