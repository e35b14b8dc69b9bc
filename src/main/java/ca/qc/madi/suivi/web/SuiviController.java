package ca.qc.madi.suivi.web;

import ca.qc.madi.dossier.RetourDossier;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.projet.Fichiers;
import ca.qc.madi.projet.GenrePiece;
import ca.qc.madi.projet.PieceJointe;
import ca.qc.madi.projet.ProjetIntrouvable;
import ca.qc.madi.securite.Auteur;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.suivi.Attestations;
import ca.qc.madi.suivi.DecisionSuivi;
import ca.qc.madi.suivi.VerificationSuivi;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Attesting a year of follow-up, verifying it, confirming a default (étapes 12 and 13). */
@Controller
@RequestMapping("/dossiers/{id}/projets/{projet}")
class SuiviController {

    private final Attestations attestations;
    private final VerificationSuivi verification;
    private final Fichiers fichiers;

    SuiviController(Attestations attestations, VerificationSuivi verification, Fichiers fichiers) {
        this.attestations = attestations;
        this.verification = verification;
        this.fichiers = fichiers;
    }

    /** What may be answered to an attestation. */
    enum Issue {
        CONFORME,
        PRECISIONS,
        DEFAUT,
        DEFAUT_DEFINITIF
    }

    /** What a second person may answer to a default. */
    enum Reponse {
        APPROUVE,
        RENVOYE
    }

    @PostMapping("/suivi")
    String decider(
            @PathVariable String id,
            @PathVariable String projet,
            @RequestParam(defaultValue = "false") boolean exige,
            @RequestParam(defaultValue = "") String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        verification.decider(new RefProjet(id, projet), exige, texte, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "suivi", suite);
    }

    @PostMapping("/suivi/{rapport}/attestation")
    String attester(
            @PathVariable String id,
            @PathVariable String projet,
            @PathVariable String rapport,
            @RequestParam(defaultValue = "false") boolean signee,
            @RequestParam(defaultValue = "true") boolean maintien,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(required = false) @Nullable MultipartFile attestation,
            Auteur auteur,
            RedirectAttributes suite)
            throws IOException {
        int annee = annee(rapport);
        Geste.ATTESTER.exiger(auteur.par());
        PieceJointe piece = attestation == null || attestation.isEmpty() ? null : ranger(attestation);
        var declaree = new Attestations.Attestation(signee && piece != null, maintien, texte.strip(), piece);
        attestations.attester(new RefProjet(id, projet), annee, declaree, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "attestation", suite);
    }

    @PostMapping("/suivi/{rapport}/precisions")
    String preciser(
            @PathVariable String id,
            @PathVariable String projet,
            @PathVariable String rapport,
            @RequestParam(defaultValue = "") String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        attestations.preciser(new RefProjet(id, projet), annee(rapport), texte, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "precisions", suite);
    }

    @PostMapping("/suivi/{rapport}/verification")
    String verifier(
            @PathVariable String id,
            @PathVariable String projet,
            @PathVariable String rapport,
            @RequestParam Issue issue,
            @RequestParam(defaultValue = "") String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        RefProjet ref = new RefProjet(id, projet);
        int annee = annee(rapport);
        if (issue == Issue.PRECISIONS) {
            verification.demanderPrecisions(ref, annee, texte, auteur.par(), auteur.quand());
        } else {
            DecisionSuivi decision = DecisionSuivi.valueOf(issue.name());
            verification.verifier(ref, annee, decision, texte, auteur.par(), auteur.quand());
        }
        return RetourDossier.de(id, "verification", suite);
    }

    @PostMapping("/suivi/{rapport}/confirmation")
    String confirmerDefaut(
            @PathVariable String id,
            @PathVariable String projet,
            @PathVariable String rapport,
            @RequestParam Reponse issue,
            @RequestParam(defaultValue = "") String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        RefProjet ref = new RefProjet(id, projet);
        int annee = annee(rapport);
        if (issue == Reponse.APPROUVE) verification.confirmer(ref, annee, auteur.par(), auteur.quand());
        else verification.renvoyer(ref, annee, texte, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "confirmation", suite);
    }

    private PieceJointe ranger(MultipartFile fichier) throws IOException {
        String nom = fichier.getOriginalFilename();
        return fichiers.ranger(GenrePiece.ATTESTATION, nom == null ? "" : nom, fichier.getBytes());
    }

    /** An address that names no year of follow-up is the address of nothing. */
    private static int annee(String rapport) {
        return Occasions.anneeSiSuivi(rapport).orElseThrow(ProjetIntrouvable::new);
    }
}
