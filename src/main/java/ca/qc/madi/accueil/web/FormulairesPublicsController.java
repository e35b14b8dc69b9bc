package ca.qc.madi.accueil.web;

import ca.qc.madi.formulaire.Dispositions;
import ca.qc.madi.formulaire.ExempleRempli;
import ca.qc.madi.formulaire.GabaritsPublies;
import ca.qc.madi.formulaire.ImportRegistre;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.securite.Telechargement;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** For the accountant, without an account: the blank form, worked samples, and the register filled from a list. */
@Controller
@RequestMapping("/formulaires")
class FormulairesPublicsController {

    private static final String ADRESSE = "/formulaires";

    private final Pages pages;

    /** Made once: anyone may ask for them. */
    private final Map<Volet, byte[]> exemples = new ConcurrentHashMap<>();

    FormulairesPublicsController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping
    ModelAndView page(Locale langue) {
        return pages.page("formulaires", ADRESSE, langue).addObject("volets", Volet.values());
    }

    @GetMapping("/gabarit.xlsx")
    ResponseEntity<byte[]> gabarit() {
        String nom = GabaritsPublies.nom(Dispositions.derniere());
        return telecharger(GabaritsPublies.octets(nom).orElseThrow(), nom);
    }

    @GetMapping("/exemple-{volet}.xlsx")
    ResponseEntity<byte[]> exemple(@PathVariable Volet volet) {
        return telecharger(exemples.computeIfAbsent(volet, ExempleRempli::de), "exemple-" + volet + ".xlsx");
    }

    /** The form with its register filled, or the page again with a motive for each wrong line. Nothing is stored. */
    @PostMapping("/registre")
    Object registre(@RequestParam MultipartFile formulaire, @RequestParam MultipartFile registre, Locale langue)
            throws IOException {
        try {
            ImportRegistre.Resultat resultat = ImportRegistre.remplir(formulaire.getBytes(), registre.getBytes());
            return telecharger(resultat.classeur(), "formulaire-registre.xlsx");
        } catch (ActeRefuse refus) {
            ModelAndView page = page(langue);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("motifs", refus.motifs())
                    .addObject("saisi", DejaSaisi.de(DejaSaisi.REGISTRE, Map.of()));
        }
    }

    private static ResponseEntity<byte[]> telecharger(byte[] classeur, String nom) {
        return Telechargement.de(classeur, nom, Telechargement.CLASSEUR);
    }
}
