package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.Champ.Genre;
import ca.qc.madi.accueil.web.Champ.Option;
import ca.qc.madi.accueil.web.Groupement.Demande;
import ca.qc.madi.accueil.web.VueVerdict.VueLevee;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.formulaire.Extraits;
import ca.qc.madi.historique.Visibilite;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Formats;
import ca.qc.madi.projet.Brouillon;
import ca.qc.madi.projet.DecisionVersion;
import ca.qc.madi.projet.Levees;
import ca.qc.madi.projet.Levees.Cible;
import ca.qc.madi.projet.Levees.Levee;
import ca.qc.madi.projet.Reprise;
import ca.qc.madi.projet.VerdictConserve;
import ca.qc.madi.projet.Verdicts;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.securite.Personnes;
import ca.qc.madi.validation.Constat;
import ca.qc.madi.validation.Gravite;
import ca.qc.madi.validation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of a verdict shows to one reader. */
@Component
class LectureVerdicts {

    private final Verdicts verdicts;
    private final Levees levees;
    private final Dossiers dossiers;
    private final Emetteurs emetteurs;
    private final Personnes personnes;

    LectureVerdicts(Verdicts verdicts, Levees levees, Dossiers dossiers, Emetteurs emetteurs, Personnes personnes) {
        this.verdicts = verdicts;
        this.levees = levees;
        this.dossiers = dossiers;
        this.emetteurs = emetteurs;
        this.personnes = personnes;
    }

    /** The page of one kept verdict. */
    PageVerdict lire(String id, String numero, Demande demande, Acteur acteur, Formats formats) {
        VerdictConserve verdict = verdicts.lire(id, numero, acteur);
        String adresse = adresse(verdict);
        return new PageVerdict(
                emetteur(id, acteur),
                verdict,
                vue(verdict, demande, acteur, formats),
                formulaires(verdict, adresse, acteur));
    }

    Reprise refaire(String id, String numero, Acteur acteur) {
        return verdicts.refaire(id, numero, acteur);
    }

    /** The verdict on the workbook of a draft; null while there is none. */
    @Nullable
    VueVerdict de(Brouillon brouillon, Acteur acteur, Formats formats) {
        Verdict verdict = brouillon.verdict();
        if (verdict == null) return null;
        String numero = brouillon.verdictId();
        if (numero == null) return Groupement.vue(null, verdict, Demande.TOUT, c -> null, () -> Extraits.AUCUN);
        String dossier = brouillon.projet().dossier();
        return vue(verdicts.lire(dossier, numero, acteur), Demande.TOUT, acteur, formats);
    }

    private VueVerdict vue(VerdictConserve verdict, Demande demande, Acteur acteur, Formats formats) {
        boolean motifs = Visibilite.voitMotifs(acteur);
        List<Levee> prises = levees.de(verdict);
        Map<String, String> noms =
                personnes.noms(prises.stream().map(Levee::par).toList());
        return Groupement.vue(
                adresse(verdict),
                verdict.verdict(),
                demande,
                constat -> prises.stream()
                        .filter(l -> l.vise(constat))
                        .findFirst()
                        .map(l -> new VueLevee(
                                motifs ? noms.getOrDefault(l.par(), l.par()) : null,
                                formats.jour(l.consigneLe()),
                                motifs ? l.fait().motif() : null))
                        .orElse(null),
                () -> verdicts.extraits(verdict));
    }

    /** What an analyst may decide of the warnings of a deposit received. */
    private List<Formulaire> formulaires(VerdictConserve verdict, String adresse, Acteur acteur) {
        if (!Geste.LEVER_AVERTISSEMENT.permisA(acteur.role()) || !levees.depose(verdict)) return List.of();
        List<Levee> prises = levees.de(verdict);
        List<Constat> restants = verdict.verdict().constats().stream()
                .filter(c -> c.gravite() == Gravite.AVERTISSEMENT)
                .filter(c -> prises.stream().noneMatch(l -> l.vise(c)))
                .toList();
        List<Formulaire> formulaires = new ArrayList<>();
        if (restants.stream().anyMatch(DecisionVersion::concerne)) {
            formulaires.add(Formulaire.de(
                    "version",
                    adresse + "/version",
                    List.of(
                            Champ.parmi("edition", Genre.CHOIX, DecisionVersion.Issue.values()),
                            Champ.requis("texte", Genre.ZONE))));
        }
        if (!restants.isEmpty()) {
            List<Option> options =
                    restants.stream().map(LectureVerdicts::option).distinct().toList();
            formulaires.add(Formulaire.de(
                    "levee",
                    adresse + "/levees",
                    List.of(new Champ("constat", Genre.LISTE, true, options), Champ.requis("motifLevee", Genre.ZONE))));
        }
        return formulaires;
    }

    private static Option option(Constat constat) {
        Cible cible = Cible.de(constat);
        String place = cible.cellule().isEmpty() ? "" : " (" + cible.cellule() + ")";
        return new Option(cible.texte(), cible.code() + place + " – " + constat.libelle());
    }

    private static String adresse(VerdictConserve verdict) {
        return "/dossiers/" + verdict.projet().dossier() + "/verdicts/" + verdict.id();
    }

    private String emetteur(String dossier, Acteur acteur) {
        String emetteur = dossiers.lire(dossier, acteur).emetteur();
        return emetteurs.findById(emetteur).map(Emetteur::nom).orElse(emetteur);
    }
}
