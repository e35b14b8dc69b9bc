package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.Groupement.Demande;
import ca.qc.madi.cadre.Mesure;
import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.formulaire.Extraits;
import ca.qc.madi.formulaire.SalleLecture;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Saisie;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.validation.ContexteDepot;
import ca.qc.madi.validation.ReglesDifferees;
import ca.qc.madi.validation.Validateur;
import ca.qc.madi.validation.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A form tried by anyone, without an account; nothing of it is kept. */
@Controller
class EssaiController {

    private static final String ADRESSE = "/essayer";

    private final Pages pages;
    private final Horloge horloge;

    EssaiController(Pages pages, Horloge horloge) {
        this.pages = pages;
        this.horloge = horloge;
    }

    @GetMapping(ADRESSE)
    ModelAndView page(Locale langue) {
        return pages.essai(langue);
    }

    @PostMapping(ADRESSE)
    ModelAndView essayer(
            @RequestParam Map<String, String> champs, @RequestParam("classeur") MultipartFile classeur, Locale langue)
            throws IOException {
        ModelAndView page = pages.essai(langue).addObject("saisi", DejaSaisi.simple(ADRESSE, champs));
        try {
            if (classeur.isEmpty()) throw new ActeRefuse("M-SAISIE-04");
            ContexteDepot contexte = contexte(champs);
            byte[] octets = classeur.getBytes();
            Verdict verdict = Validateur.valider(new ByteArrayInputStream(octets), contexte, SalleLecture.publique());
            VueVerdict vue = Groupement.vue(null, verdict, Demande.TOUT, c -> null, () -> Extraits.de(octets));
            return page.addObject("v", vue)
                    .addObject("fichier", classeur.getOriginalFilename())
                    .addObject("nonVerifiees", String.join(", ", ReglesDifferees.de(contexte, false)));
        } catch (ActeRefuse refus) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("motifs", refus.motifs());
        }
    }

    private ContexteDepot contexte(Map<String, String> champs) {
        Volet volet = choix(Volet.class, champs.getOrDefault("essai.volet", ""));
        Etape etape = choix(Etape.class, champs.getOrDefault("essai.etape", ""));
        String date = champs.getOrDefault("essai.date", "");
        String annee = champs.getOrDefault("essai.annee", "").strip();
        LocalDate jour = date.isBlank() ? horloge.aujourdhui() : Saisie.jour(date);
        if (!annee.isEmpty() && !annee.matches("[1-9][0-9]{3}")) throw new ActeRefuse("M-SAISIE-06", annee);
        String dite = champs.getOrDefault("essai.mesure", "");
        Mesure mesure = Mesures.choisie(dite);
        return ContexteDepot.de(volet, etape, jour, mesure.le(jour, Map.of()))
                .avecMesure(dite.isBlank() ? null : mesure)
                .avecAnnee(annee.isEmpty() ? null : Integer.valueOf(annee));
    }

    private static <E extends Enum<E>> E choix(Class<E> type, String nom) {
        try {
            return Enum.valueOf(type, nom);
        } catch (IllegalArgumentException e) {
            throw new ActeRefuse("M-SAISIE-07");
        }
    }
}
