package ca.qc.madi.api.web;

import ca.qc.madi.api.web.VuesProgramme.VueAttente;
import ca.qc.madi.api.web.VuesProgramme.VueEmetteur;
import ca.qc.madi.api.web.VuesProgramme.VueExercice;
import ca.qc.madi.api.web.VuesProgramme.VueLigneLot;
import ca.qc.madi.api.web.VuesProgramme.VueLot;
import ca.qc.madi.api.web.VuesProgramme.VueMesure;
import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Reprises;
import ca.qc.madi.flux.Echec;
import ca.qc.madi.historique.Exercices;
import ca.qc.madi.historique.TableauDeBord;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Role;
import ca.qc.madi.versement.LotsPaiement;
import ca.qc.madi.versement.RemisePaiements;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What concerns the programme whole: its parameters for everyone; for the ministry, its companies, money and failures. */
@RestController
@RequestMapping(Adresses.RACINE)
class ProgrammeApi {

    private final LecturesEmetteurs emetteurs;
    private final RemisePaiements remise;
    private final LotsPaiement lots;
    private final Exercices exercices;
    private final Reprises reprises;
    private final TableauDeBord tableau;

    ProgrammeApi(
            LecturesEmetteurs emetteurs,
            RemisePaiements remise,
            LotsPaiement lots,
            Exercices exercices,
            Reprises reprises,
            TableauDeBord tableau) {
        this.emetteurs = emetteurs;
        this.remise = remise;
        this.lots = lots;
        this.exercices = exercices;
        this.reprises = reprises;
        this.tableau = tableau;
    }

    /** Every parameter of a measure and each of its values, from the day it holds on. */
    @GetMapping("/parametres")
    VueMesure parametres(@RequestParam(defaultValue = "") String mesure) {
        return VuesProgramme.mesure(Mesures.choisie(mesure));
    }

    @GetMapping("/emetteurs")
    List<VueEmetteur> emetteurs(Acteur acteur) {
        exigerMinistere(acteur);
        return emetteurs.lister();
    }

    @GetMapping("/paiements")
    VuesProgramme.Paiements paiements(Acteur acteur) {
        exigerMinistere(acteur);
        List<VueAttente> attente = remise.enAttente().stream()
                .map(o -> new VueAttente(
                        o.ref().projet().dossier(),
                        o.ref().projet().projet(),
                        o.ref().rapport(),
                        Montants.texte(o.montant()),
                        o.emisLe(),
                        o.reference()))
                .toList();
        List<VueLot> faits = lots.findAllByOrderByNumeroDesc().stream()
                .map(l -> new VueLot(
                        l.numero(), l.formeLe(), l.formePar(), l.nombre(), Montants.texte(l.total()), l.fichier()))
                .toList();
        return new VuesProgramme.Paiements(attente, faits);
    }

    @GetMapping("/paiements/lots/{lot}")
    List<VueLigneLot> lot(@PathVariable String lot, Acteur acteur) {
        exigerMinistere(acteur);
        return remise.lire(lots.findById(lot).orElseThrow(DossierIntrouvable::new), acteur).stream()
                .map(l -> new VueLigneLot(
                        l.ref().projet().dossier(),
                        l.ref().projet().projet(),
                        l.ref().rapport(),
                        l.emetteur(),
                        Montants.texte(l.montant()),
                        l.etat(),
                        l.jour(),
                        l.reference()))
                .toList();
    }

    @GetMapping("/exercices")
    List<VueExercice> exercices(Acteur acteur) {
        exigerMinistere(acteur);
        return exercices.lignes(acteur).stream().map(VueExercice::de).toList();
    }

    /** The programme in figures, reductions included; for the ministry and the auditor. */
    @GetMapping("/tableau")
    VuesTableau.Tableau tableau(Acteur acteur) {
        return VuesTableau.de(tableau.lire(acteur));
    }

    @GetMapping("/echecs")
    List<Echec> echecs(Acteur acteur) {
        exigerMinistere(acteur);
        return reprises.lister(acteur);
    }

    private static void exigerMinistere(Acteur acteur) {
        if (acteur.role() == Role.EMETTEUR) throw new DossierIntrouvable();
    }
}
