package ca.qc.madi.dossier.web;

import ca.qc.madi.dossier.Assujettissement;
import ca.qc.madi.dossier.Inscription;
import ca.qc.madi.dossier.InscriptionEmetteurs;
import ca.qc.madi.dossier.Tableur;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.ConstatImport;
import ca.qc.madi.securite.Auteur;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.securite.Telechargement;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Émetteurs entered one by one, or from a list. */
@Controller
@RequestMapping("/emetteurs")
class EmetteursController {

    private static final String PAGE = "redirect:/emetteurs";

    private final InscriptionEmetteurs inscription;
    private final Assujettissement assujettissement;
    private final Tableur tableur;

    EmetteursController(InscriptionEmetteurs inscription, Assujettissement assujettissement, Tableur tableur) {
        this.inscription = inscription;
        this.assujettissement = assujettissement;
        this.tableur = tableur;
    }

    @PostMapping
    String inscrire(@RequestParam Map<String, String> champs, Auteur auteur, RedirectAttributes suite) {
        return conclure(List.of(new Inscription(1, champs)), auteur, "emetteur", suite);
    }

    @PostMapping("/liste")
    String importer(
            @RequestParam(required = false) @Nullable MultipartFile liste, Auteur auteur, RedirectAttributes suite)
            throws IOException {
        Geste.INSCRIRE_EMETTEUR.exiger(auteur.par());
        if (liste == null || liste.isEmpty()) throw new ActeRefuse("M-SAISIE-04");
        return conclure(ListeEmetteurs.lire(liste.getBytes(), tableur), auteur, "emetteurs", suite);
    }

    /** @param emetteur its identifier; {@code rspede} is {@code oui} or {@code non} */
    @PostMapping("/assujettissement")
    String assujettir(
            @RequestParam(defaultValue = "") String emetteur,
            @RequestParam(defaultValue = "") String rspede,
            @RequestParam(defaultValue = "") String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        Geste.INSCRIRE_EMETTEUR.exiger(auteur.par());
        if (!rspede.equals("oui") && !rspede.equals("non")) throw new ActeRefuse("M-EMETTEUR-06", rspede);
        assujettissement.changer(emetteur, rspede.equals("oui"), texte.strip(), auteur.par(), auteur.quand());
        suite.addFlashAttribute("confirmation", "assujettissement");
        return PAGE;
    }

    @GetMapping("/modele.csv")
    ResponseEntity<byte[]> modele() {
        return Telechargement.de(ListeEmetteurs.modele(), "emetteurs.csv", Telechargement.CSV);
    }

    private String conclure(List<Inscription> lignes, Auteur auteur, String acte, RedirectAttributes suite) {
        List<ConstatImport> constats = inscription.inscrire(lignes, auteur.par(), auteur.quand());
        suite.addFlashAttribute("confirmation", acte);
        suite.addFlashAttribute("constatsListe", constats);
        return PAGE;
    }
}
