package ca.qc.madi.avenant.web;

import ca.qc.madi.avenant.ChangementsEmetteur;
import ca.qc.madi.avenant.ChangementsEmetteur.Nouvelle;
import ca.qc.madi.avenant.ChangementsEmetteur.Reprise;
import ca.qc.madi.avenant.TransfertDossier;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteur.Fonction;
import ca.qc.madi.dossier.Justification;
import ca.qc.madi.dossier.RetourDossier;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Saisie;
import ca.qc.madi.partage.Texte;
import ca.qc.madi.projet.Fichiers;
import ca.qc.madi.projet.GenrePiece;
import ca.qc.madi.projet.PieceJointe;
import ca.qc.madi.projet.ProjetIntrouvable;
import ca.qc.madi.securite.Auteur;
import ca.qc.madi.securite.Equipes;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.securite.Telechargement;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What changes at the émetteur: whom to write to, who may sign, who owns a site. */
@Controller
@RequestMapping("/dossiers/{id}")
class EmetteurController {

    private final ChangementsEmetteur changements;
    private final TransfertDossier transferts;
    private final Dossiers dossiers;
    private final Fichiers fichiers;
    private final Equipes equipes;

    EmetteurController(
            ChangementsEmetteur changements,
            TransfertDossier transferts,
            Dossiers dossiers,
            Fichiers fichiers,
            Equipes equipes) {
        this.changements = changements;
        this.transferts = transferts;
        this.dossiers = dossiers;
        this.fichiers = fichiers;
        this.equipes = equipes;
    }

    @PostMapping("/contact")
    String changer(
            @PathVariable String id,
            @RequestParam(defaultValue = "REPRESENTANT_ADMINISTRATIF") Fonction fonction,
            @RequestParam(name = "personne", defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String telephone,
            @RequestParam String effet,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(required = false) @Nullable MultipartFile justification,
            Auteur auteur,
            RedirectAttributes suite)
            throws IOException {
        changements.changer(
                id,
                fonction,
                new Nouvelle(nom, courriel, telephone),
                Saisie.jour(effet),
                ranger(id, Geste.CHANGER_CONTACT, texte, justification, auteur),
                auteur.par(),
                auteur.quand());
        return RetourDossier.de(id, "contact", suite);
    }

    @PostMapping("/cession")
    String declarer(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String etablissement,
            @RequestParam(defaultValue = "") String acquereur,
            @RequestParam(defaultValue = "") String neq,
            @RequestParam String survenu,
            @RequestParam(name = "personne", defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(required = false) @Nullable MultipartFile justification,
            Auteur auteur,
            RedirectAttributes suite)
            throws IOException {
        changements.declarer(
                id,
                new Reprise(etablissement, acquereur.strip(), neq.strip(), Saisie.jour(survenu)),
                new Nouvelle(nom, courriel, ""),
                ranger(id, Geste.DECLARER_CESSION, texte, justification, auteur),
                auteur.par(),
                auteur.quand());
        return RetourDossier.de(id, "cession", suite);
    }

    @PostMapping("/cession/suite")
    String traiter(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String etablissement,
            @RequestParam(defaultValue = "false") boolean acceptee,
            @RequestParam(defaultValue = "") String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        changements.traiter(id, etablissement, acceptee, texte, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "suite-cession", suite);
    }

    /** @param emetteur identifier of the new owner, where it is known under another number than the one declared */
    @PostMapping("/cession/transfert")
    String transferer(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String etablissement,
            @RequestParam(defaultValue = "") String emetteur,
            @RequestParam(defaultValue = "") String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        String nomme = emetteur.isBlank() ? null : emetteur.strip();
        String repreneur = transferts.transferer(id, etablissement, nomme, texte.strip(), auteur.par(), auteur.quand());
        if (equipes.sansCompte(repreneur))
            suite.addFlashAttribute("resteAFaire", Texte.de("transfert.sansCompte", repreneur));
        return RetourDossier.de(id, "transfert", suite);
    }

    /** A document that shows a change, as it came. */
    @GetMapping("/justifications/{sha256}")
    ResponseEntity<byte[]> justification(@PathVariable String id, @PathVariable String sha256, Acteur acteur) {
        Justification justification = dossiers.faits(id, acteur).stream()
                .flatMap(fait -> Justification.de(fait.contenu()).stream())
                .filter(j -> sha256.equals(j.sha256()))
                .findFirst()
                .orElseThrow(ProjetIntrouvable::new);
        String nom = String.valueOf(justification.fichier());
        return Telechargement.de(fichiers.ouvrir(sha256), nom, MediaType.APPLICATION_OCTET_STREAM);
    }

    /** A document is stored only for whoever may do the act on this dossier. */
    private Justification ranger(String id, Geste geste, String texte, @Nullable MultipartFile document, Auteur auteur)
            throws IOException {
        dossiers.exigerAcces(id, auteur.par());
        geste.exiger(auteur.par());
        if (document == null || document.isEmpty()) return new Justification(texte.strip(), null, null);
        String nom = document.getOriginalFilename();
        PieceJointe piece = fichiers.ranger(GenrePiece.AUTRE, nom == null ? "" : nom, document.getBytes());
        return new Justification(texte.strip(), piece.sha256(), piece.nom());
    }
}
