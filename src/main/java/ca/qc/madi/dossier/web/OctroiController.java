package ca.qc.madi.dossier.web;

import ca.qc.madi.cadre.Mesure;
import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.dossier.Octroi;
import ca.qc.madi.dossier.Octroi.Offre;
import ca.qc.madi.dossier.Partie;
import ca.qc.madi.dossier.RetourDossier;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Saisie;
import ca.qc.madi.securite.Auteur;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Offer, answer, authorisation, lettre d'octroi, signatures. */
@Controller
@RequestMapping("/dossiers")
class OctroiController {

    private final Octroi octroi;
    private final Emetteurs emetteurs;

    OctroiController(Octroi octroi, Emetteurs emetteurs) {
        this.octroi = octroi;
        this.emetteurs = emetteurs;
    }

    /** How an authorisation ends. */
    enum Issue {
        OBTENUE,
        REFUSEE
    }

    @PostMapping
    String offrir(
            @RequestParam String emetteur,
            @RequestParam String enveloppe,
            @RequestParam(required = false) @Nullable String mesure,
            @RequestParam(required = false) @Nullable String cadre,
            Auteur auteur,
            RedirectAttributes suite) {
        if (!emetteurs.existsById(emetteur)) throw new ActeRefuse("M-SAISIE-03", emetteur);
        Mesure regles = Mesures.choisie(mesure);
        Offre offre = new Offre(emetteur, regles.mesure(), Saisie.montant(enveloppe), regles.entente(cadre));
        return RetourDossier.de(octroi.offrir(offre, auteur.par(), auteur.quand()), "offre", suite);
    }

    @PostMapping("/{id}/reponse")
    String repondre(@PathVariable String id, @RequestParam boolean interet, Auteur auteur, RedirectAttributes suite) {
        octroi.repondre(id, interet, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "reponse", suite);
    }

    @PostMapping("/{id}/autorisation")
    String consigner(
            @PathVariable String id,
            @RequestParam Issue issue,
            @RequestParam String numero,
            Auteur auteur,
            RedirectAttributes suite) {
        ActeRefuse.siVide(numero);
        if (issue == Issue.OBTENUE) octroi.autoriser(id, numero.strip(), auteur.par(), auteur.quand());
        else octroi.refuserAutorisation(id, numero.strip(), auteur.par(), auteur.quand());
        return RetourDossier.de(id, "autorisation", suite);
    }

    @PostMapping("/{id}/lettre")
    String transmettre(@PathVariable String id, Auteur auteur, RedirectAttributes suite) {
        octroi.transmettreLettre(id, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "lettre", suite);
    }

    @PostMapping("/{id}/signatures/emetteur")
    String signerEmetteur(
            @PathVariable String id,
            @RequestParam String signataire,
            @RequestParam(required = false) @Nullable MultipartFile entente,
            Auteur auteur,
            RedirectAttributes suite)
            throws IOException {
        return signer(id, Partie.EMETTEUR, signataire, entente, auteur, suite);
    }

    @PostMapping("/{id}/signatures/melccfp")
    String signerMelccfp(
            @PathVariable String id,
            @RequestParam String signataire,
            @RequestParam(required = false) @Nullable MultipartFile entente,
            Auteur auteur,
            RedirectAttributes suite)
            throws IOException {
        return signer(id, Partie.MELCCFP, signataire, entente, auteur, suite);
    }

    private String signer(
            String id,
            Partie partie,
            String signataire,
            @Nullable MultipartFile entente,
            Auteur auteur,
            RedirectAttributes suite)
            throws IOException {
        ActeRefuse.siVide(signataire);
        byte[] pdf = entente == null || entente.isEmpty() ? null : entente.getBytes();
        octroi.signer(id, partie, signataire.strip(), pdf, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "signature", suite);
    }
}
