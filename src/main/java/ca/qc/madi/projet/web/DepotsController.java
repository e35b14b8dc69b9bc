package ca.qc.madi.projet.web;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.Accuse;
import ca.qc.madi.projet.DeclarationRapport;
import ca.qc.madi.projet.DeclarationRapport.Assurance;
import ca.qc.madi.projet.DeclarationRapport.Certification;
import ca.qc.madi.projet.DeclarationRapport.Reviseur;
import ca.qc.madi.projet.Fichiers;
import ca.qc.madi.projet.Projets;
import ca.qc.madi.projet.ReceptionDepot;
import ca.qc.madi.securite.Auteur;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

/** Workbooks coming in: the request of a new project, a yearly or final report; and going out again as they came. */
@Controller
@RequestMapping("/dossiers/{id}")
class DepotsController {

    private static final MediaType CLASSEUR =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ReceptionDepot reception;
    private final Projets projets;
    private final Fichiers fichiers;

    DepotsController(ReceptionDepot reception, Projets projets, Fichiers fichiers) {
        this.reception = reception;
        this.projets = projets;
        this.fichiers = fichiers;
    }

    @PostMapping("/projets")
    String deposerDemande(
            @PathVariable String id,
            @RequestParam Volet volet,
            @RequestParam MultipartFile fichier,
            Auteur auteur,
            RedirectAttributes suite)
            throws IOException {
        RefProjet ref = new RefProjet(id, prochainNom(id, auteur.par()));
        Accuse accuse = reception.deposerDemande(ref, volet, octets(fichier), auteur.par(), auteur.quand());
        return Retour.depot(id, "demande", accuse, suite);
    }

    @PostMapping("/projets/{projet}/rapports/{rapport}/depot")
    String deposerRapport(
            @PathVariable String id,
            @PathVariable String projet,
            @PathVariable String rapport,
            @RequestParam MultipartFile fichier,
            @RequestParam(defaultValue = "false") boolean audit,
            @RequestParam(defaultValue = "") Set<Certification> certifications,
            @RequestParam(defaultValue = "") String oiq,
            @RequestParam(defaultValue = "false") boolean externe,
            @RequestParam(defaultValue = "LIMITEE") Assurance assurance,
            Auteur auteur,
            RedirectAttributes suite)
            throws IOException {
        Reviseur reviseur = oiq.isBlank() ? null : new Reviseur(oiq.strip(), externe, assurance);
        Accuse accuse = reception.deposerRapport(
                new RefProjet(id, projet).rapport(rapport),
                octets(fichier),
                new DeclarationRapport(audit, certifications, reviseur),
                auteur.par(),
                auteur.quand());
        return Retour.depot(id, "rapport", accuse, suite);
    }

    /** A workbook of this dossier, as it was received, bit by bit. */
    @GetMapping("/formulaires/{sha256}")
    ResponseEntity<byte[]> telecharger(@PathVariable String id, @PathVariable String sha256, Acteur acteur) {
        byte[] contenu = fichiers.ouvrir(projets.exigerFormulaire(id, sha256, acteur));
        String nom = id + "-" + sha256.substring(0, 8) + ".xlsx";
        return ResponseEntity.ok()
                .contentType(CLASSEUR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(nom).build().toString())
                .body(contenu);
    }

    /** P1, P2 … in order of deposit. */
    private String prochainNom(String dossier, Acteur acteur) {
        Set<String> pris = projets.duDossier(dossier, acteur).keySet();
        int numero = pris.size() + 1;
        while (pris.contains("P" + numero)) numero++;
        return "P" + numero;
    }

    private static byte[] octets(MultipartFile fichier) throws IOException {
        if (fichier.isEmpty()) throw new ActeRefuse("M-SAISIE-04");
        return fichier.getBytes();
    }
}
