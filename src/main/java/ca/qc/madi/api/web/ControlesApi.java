package ca.qc.madi.api.web;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Texte;
import ca.qc.madi.preuve.BilanControles;
import ca.qc.madi.preuve.BilanControles.Section;
import ca.qc.madi.preuve.ColonneControle;
import ca.qc.madi.preuve.ControleCroise;
import ca.qc.madi.preuve.ControlesCroises;
import ca.qc.madi.preuve.FiltreControles;
import ca.qc.madi.preuve.LieuControle;
import ca.qc.madi.preuve.LigneControle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The checks over all dossiers, for the ministry and the auditor. */
@RestController
@RequestMapping(Adresses.RACINE)
class ControlesApi {

    private final ControlesCroises controles;

    ControlesApi(ControlesCroises controles) {
        this.controles = controles;
    }

    /** @param part share of a threshold, as text from 0 to 1 */
    record VueControles(String part, @Nullable Integer jours, List<VueControle> controles) {}

    /** @param regles ids of the catalogue of rules */
    record VueControle(
            String controle, Texte titre, Texte cherche, List<String> regles, List<VueTrouvaille> trouvailles) {}

    /**
     * One find.
     *
     * @param valeurs by name: amounts in CAD, days and moments in ISO, shares from 0 to 1, persons and companies by
     *     identifier
     */
    record VueTrouvaille(Map<String, String> valeurs, List<LieuControle> lieux) {}

    @GetMapping("/controles")
    VueControles controles(
            @RequestParam(required = false) @Nullable ControleCroise controle,
            @RequestParam(required = false) @Nullable String emetteur,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate du,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable Integer exercice,
            @RequestParam(required = false) @Nullable BigDecimal part,
            @RequestParam(required = false) @Nullable Integer jours,
            Acteur acteur) {
        BilanControles bilan =
                controles.lire(new FiltreControles(controle, emetteur, du, au, exercice, part, jours), acteur);
        BigDecimal dite = bilan.filtre().part();
        return new VueControles(
                dite == null ? "" : dite.toPlainString(),
                bilan.filtre().jours(),
                bilan.sections().stream().map(ControlesApi::vue).toList());
    }

    private static VueControle vue(Section section) {
        ControleCroise controle = section.controle();
        String cle = "controles." + controle.name();
        return new VueControle(
                controle.name(),
                Texte.de(cle + ".titre"),
                Texte.de(cle + ".cherche"),
                controle.regles(),
                section.lignes().stream().map(l -> vue(controle, l)).toList());
    }

    private static VueTrouvaille vue(ControleCroise controle, LigneControle ligne) {
        Map<String, String> valeurs = new LinkedHashMap<>();
        for (ColonneControle colonne : controle.colonnes()) {
            if (ligne.valeur(colonne) != null)
                valeurs.put(colonne.name().toLowerCase(Locale.ROOT), ligne.texte(colonne));
        }
        return new VueTrouvaille(valeurs, ligne.lieux());
    }
}
