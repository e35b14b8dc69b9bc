package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.Champ.Genre;
import ca.qc.madi.accueil.web.VueDepot.Attente;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.formulaire.Changements;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Role;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.AccuseReception;
import ca.qc.madi.projet.Brouillon;
import ca.qc.madi.projet.Brouillons;
import ca.qc.madi.projet.Canal;
import ca.qc.madi.projet.Completude;
import ca.qc.madi.projet.DeclarationRapport.Assurance;
import ca.qc.madi.projet.DeclarationRapport.Certification;
import ca.qc.madi.projet.DeclarationRapport.Reviseur;
import ca.qc.madi.projet.DepotBrouillon;
import ca.qc.madi.projet.GenrePiece;
import ca.qc.madi.projet.PieceAttendue;
import ca.qc.madi.projet.Verdicts;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.securite.Personnes;
import ca.qc.madi.validation.Gravite;
import ca.qc.madi.validation.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of the deposits of one dossier show. */
@Component
class LectureDepots {

    private final Brouillons brouillons;
    private final DepotBrouillon recus;
    private final Dossiers dossiers;
    private final Emetteurs emetteurs;
    private final Personnes personnes;
    private final Verdicts verdicts;
    private final Completude completude;

    LectureDepots(
            Brouillons brouillons,
            DepotBrouillon recus,
            Dossiers dossiers,
            Emetteurs emetteurs,
            Personnes personnes,
            Verdicts verdicts,
            Completude completude) {
        this.brouillons = brouillons;
        this.recus = recus;
        this.dossiers = dossiers;
        this.emetteurs = emetteurs;
        this.personnes = personnes;
        this.verdicts = verdicts;
        this.completude = completude;
    }

    @Transactional(readOnly = true)
    public VueDepot lire(String id, String numero, Acteur acteur) {
        Brouillon brouillon = brouillons.lire(id, numero, acteur);
        brouillons.assurerVerification(brouillon);
        return vue(brouillon, acteur);
    }

    @Transactional(readOnly = true)
    public List<VueDepot> duDossier(String id, Acteur acteur) {
        return brouillons.duDossier(id, acteur).stream()
                .map(b -> vue(b, acteur))
                .toList();
    }

    @Transactional(readOnly = true)
    public VueAccuse accuse(String id, String numero, Acteur acteur) {
        AccuseReception accuse = recus.accuse(id, numero, acteur);
        Map<String, String> noms = personnes.noms(List.of(accuse.par()));
        return new VueAccuse(id, emetteur(id, acteur), accuse, noms.getOrDefault(accuse.par(), accuse.par()));
    }

    private VueDepot vue(Brouillon brouillon, Acteur acteur) {
        boolean modifiable = brouillon.ouvert() && Geste.DEPOSER.permisA(acteur.role());
        List<Formulaire> formulaires = modifiable ? formulaires(brouillon, acteur) : List.of();
        return new VueDepot(
                emetteur(brouillon.projet().dossier(), acteur),
                brouillon,
                completude.documents(brouillon.cas()).stream()
                        .map(p -> attente(p, brouillon))
                        .toList(),
                depuisAccepte(brouillon, acteur),
                modifiable,
                acteur.role() == Role.ANALYSTE && brouillon.reception() == null,
                formulaires,
                saisi(brouillon));
    }

    private static Attente attente(PieceAttendue attendue, Brouillon brouillon) {
        Verdict verdict = brouillon.verdict();
        boolean audit = attendue.genre() == GenrePiece.AUDIT
                && verdict != null
                && verdict.codesErreur().stream().anyMatch(code -> code.startsWith("G-AUD-"));
        return new Attente(
                attendue,
                audit || attendue.requise(),
                audit || attendue.manque() == Gravite.ERREUR,
                brouillon.pieces().stream()
                        .filter(p -> p.genre() == attendue.genre())
                        .toList());
    }

    /** Told of a deposit received: its verdict is the one that the ministry reads. */
    private @Nullable Changements depuisAccepte(Brouillon brouillon, Acteur acteur) {
        String verdict = brouillon.verdictId();
        if (verdict == null || !brouillon.depose()) return null;
        return verdicts.lire(brouillon.projet().dossier(), verdict, acteur).changements();
    }

    private static List<Formulaire> formulaires(Brouillon brouillon, Acteur acteur) {
        List<Formulaire> formulaires = new ArrayList<>();
        String adresse = adresse(brouillon);
        if (brouillon.etape() == Etape.FINAL && brouillon.volet() == Volet.PTE) {
            formulaires.add(Formulaire.de(
                    "revision-externe",
                    adresse + "/declaration",
                    List.of(
                            Champ.parmi("certifications", Genre.CASES, Certification.values()),
                            Champ.facultatif("oiq", Genre.TEXTE),
                            Champ.facultatif("externe", Genre.CASE),
                            Champ.parmi("assurance", Genre.CHOIX, Assurance.values()))));
        }
        if (brouillon.etape() == Etape.FINAL && brouillon.volet() == Volet.GES) {
            List<Champ> champs = List.of(Champ.facultatif("phasesRestantes", Genre.CASE));
            formulaires.add(Formulaire.de("phases", adresse + "/declaration", champs));
        }
        if (acteur.role() == Role.ANALYSTE) {
            formulaires.add(Formulaire.de(
                    "reception",
                    adresse + "/reception",
                    List.of(
                            Champ.requis("jour", Genre.DATE),
                            Champ.requis("heure", Genre.TEXTE),
                            Champ.parmi("canal", Genre.CHOIX, Canal.COURRIEL, Canal.SHAREFILE))));
        }
        return formulaires;
    }

    /** The declaration already made, so that it is changed and not typed again. */
    private static DejaSaisi saisi(Brouillon brouillon) {
        Map<String, List<String>> champs = new LinkedHashMap<>();
        champs.put(
                "certifications",
                brouillon.declaration().certifications().stream()
                        .map(Enum::name)
                        .toList());
        champs.put(
                "phasesRestantes",
                List.of(String.valueOf(!brouillon.declaration().toutesPhases())));
        Reviseur reviseur = brouillon.declaration().reviseur();
        if (reviseur != null) {
            champs.put("oiq", List.of(reviseur.oiq()));
            champs.put("externe", List.of(String.valueOf(reviseur.externe())));
            champs.put("assurance", List.of(reviseur.assurance().name()));
        }
        return new DejaSaisi(adresse(brouillon) + "/declaration", champs);
    }

    private static String adresse(Brouillon brouillon) {
        return "/dossiers/" + brouillon.projet().dossier() + "/depots/" + brouillon.numero();
    }

    private String emetteur(String dossier, Acteur acteur) {
        String emetteur = dossiers.lire(dossier, acteur).emetteur();
        return emetteurs.findById(emetteur).map(Emetteur::nom).orElse(emetteur);
    }
}
