package ca.qc.madi.accueil.web;

import ca.qc.madi.dossier.Justification;
import ca.qc.madi.historique.Visibilite;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.Json;
import ca.qc.madi.journal.RefusConsigne;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Motif;
import ca.qc.madi.securite.Personnes;
import ca.qc.madi.validation.Verdict;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The book of one dossier in words: its facts and, apart, its refused acts. */
@Component
class LectureLivre {

    private final Personnes personnes;

    LectureLivre(Personnes personnes) {
        this.personnes = personnes;
    }

    List<VueFait> faits(List<Fait> faits, Acteur lecteur, Mots mots) {
        Map<String, String> noms = noms(faits.stream().map(Fait::par).toList(), mots);
        return faits.stream()
                .filter(f -> Visibilite.voit(lecteur, f.contenu()))
                .map(f -> new VueFait(
                        f.rang(),
                        f.type(),
                        f.dateEffet(),
                        f.consigneLe(),
                        noms.getOrDefault(f.par(), f.par()),
                        RecitFait.de(f.contenu(), mots),
                        Json.canonique(f.contenu()),
                        f.empreinte(),
                        Justification.de(f.contenu())
                                .filter(j -> j.sha256() != null)
                                .orElse(null)))
                .toList();
    }

    List<VueRefus> refus(List<RefusConsigne> refus, Mots mots) {
        Map<String, String> noms = noms(refus.stream().map(RefusConsigne::par).toList(), mots);
        return refus.stream()
                .map(r -> new VueRefus(
                        r.acte(), r.projet(), r.dateEffet(), noms.getOrDefault(r.par(), r.par()), motifs(r.motifs())))
                .toList();
    }

    /** The record of a refusal is its motives, or the whole verdict on a workbook. */
    private static List<Motif> motifs(String json) {
        if (json.startsWith("[")) return List.of(Json.lire(json, Motif[].class));
        return Json.lire(json, Verdict.class).motifs();
    }

    Map<String, String> noms(List<String> identifiants, Mots mots) {
        Map<String, String> noms =
                personnes.noms(identifiants.stream().distinct().toList());
        noms.computeIfPresent(Acteur.MOTEUR.id(), (id, nom) -> mots.texte("mot.moteur"));
        return noms;
    }
}
