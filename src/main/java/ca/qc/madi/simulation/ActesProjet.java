package ca.qc.madi.simulation;

import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.AnalyseDemande;
import ca.qc.madi.projet.AnalyseRapport;
import ca.qc.madi.projet.Declarations;
import ca.qc.madi.projet.FaitProjet.AvisRecu;
import ca.qc.madi.projet.ProjetIntrouvable;
import ca.qc.madi.projet.Projets;
import ca.qc.madi.projet.ReceptionDepot;
import ca.qc.madi.projet.SensAvis;
import ca.qc.madi.versement.RegistreComptes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** The acts of a project's life but its money, as a scenario names them. */
@Component
class ActesProjet implements ActesConnus {

    private static final String FORMULAIRE = "formulaire";

    private final ReceptionDepot reception;
    private final AnalyseDemande analyseDemande;
    private final AnalyseRapport analyseRapport;
    private final Declarations declarations;
    private final Projets projets;
    private final RegistreComptes comptes;
    private final Remise remise;

    ActesProjet(
            ReceptionDepot reception,
            AnalyseDemande analyseDemande,
            AnalyseRapport analyseRapport,
            Declarations declarations,
            Projets projets,
            RegistreComptes comptes,
            Remise remise) {
        this.reception = reception;
        this.analyseDemande = analyseDemande;
        this.analyseRapport = analyseRapport;
        this.declarations = declarations;
        this.projets = projets;
        this.comptes = comptes;
        this.remise = remise;
    }

    @Override
    public Map<String, BiConsumer<Jeu, ActeDecrit>> parNom() {
        return Map.ofEntries(
                Map.entry("depot", this::depot),
                Map.entry("decision", this::decision),
                Map.entry("avis-ministere", this::avis),
                Map.entry("precisions", this::precisions),
                Map.entry("reponse-precisions", this::reponsePrecisions),
                Map.entry("rapport-avancement", this::rapport),
                Map.entry("rapport-final", this::rapport),
                Map.entry("piece", this::piece),
                Map.entry("demande-audit", this::demandeAudit),
                Map.entry("depot-audit", this::depotAudit),
                Map.entry("fin-projet", this::finProjet));
    }

    private void depot(Jeu jeu, ActeDecrit acte) {
        Volet volet = acte.valeur("volet", Volet::valueOf);
        RefProjet ref = jeu.projet(acte);
        Classeurs classeurs = new Classeurs(jeu.scenario, volet, acte);
        byte[] classeur = estFichier(acte) ? lire(jeu, acte) : remise.octets(jeu, classeurs.demande(acte.jour()));
        reception.deposerDemande(ref, DeclarationDecrite.demande(volet, acte), classeur, jeu.emetteur, acte.quand());
        jeu.classeurs.put(ref.projet(), classeurs);
    }

    private void rapport(Jeu jeu, ActeDecrit acte) {
        RefRapport ref = jeu.rapport(acte);
        if (estFichier(acte)) {
            deposer(jeu, acte, ref, lire(jeu, acte));
            return;
        }
        Classeurs classeurs = jeu.classeurs.get(ref.projet().projet());
        if (classeurs == null) throw new ProjetIntrouvable();
        deposerRedige(jeu, acte, ref, classeurs);
    }

    private void deposerRedige(Jeu jeu, ActeDecrit acte, RefRapport ref, Classeurs classeurs) {
        Money verse =
                comptes.lire(jeu.dossier(), jeu.analyste).verse(ref.projet().projet());
        Integer annee = ref.estFinal() ? null : ref.annee();
        Etape etape = ref.etape();
        boolean recu = false;
        try {
            recu = deposer(jeu, acte, ref, remise.octets(jeu, classeurs.rapport(acte, etape, annee, verse)));
        } finally {
            if (!recu) classeurs.retirer(acte);
        }
    }

    private boolean deposer(Jeu jeu, ActeDecrit acte, RefRapport ref, byte[] classeur) {
        return reception
                .deposerRapport(ref, classeur, DeclarationDecrite.de(acte), jeu.emetteur, acte.quand())
                .recu();
    }

    /** After the acceptance, a project may still be declared non admissible. */
    private void decision(Jeu jeu, ActeDecrit acte) {
        var decision = acte.valeur("decision", AnalyseDemande.Decision::valueOf);
        String texte = acte.texteSiPresent("motif").orElse("Motif du scénario");
        RefProjet ref = jeu.projet(acte);
        boolean acceptee = projets.lire(ref, jeu.analyste).accepteLe().isPresent();
        if (acceptee && decision == AnalyseDemande.Decision.NON_ADMISSIBLE) {
            analyseDemande.revoquer(ref, texte, jeu.analyste, acte.quand());
        } else analyseDemande.decider(ref, decision, texte, jeu.analyste, acte.quand());
    }

    private void avis(Jeu jeu, ActeDecrit acte) {
        RefProjet ref = jeu.projet(acte);
        SensAvis sens = acte.a("avis") ? acte.valeur("avis", SensAvis::valueOf) : SensAvis.FAVORABLE;
        AvisRecu avis = new AvisRecu(
                ref.projet(),
                acte.texteSiPresent("ministere").orElse("Autre ministère"),
                sens,
                acte.texteSiPresent("texte").orElse("Avis du scénario"));
        boolean autres =
                acte.texteSiPresent("autres").map(Boolean::parseBoolean).orElse(true);
        analyseDemande.consignerAvis(avis, ref.dossier(), autres, jeu.analyste, acte.quand());
    }

    private void precisions(Jeu jeu, ActeDecrit acte) {
        String question = acte.texteSiPresent("question").orElse("Précisez.");
        analyseDemande.decider(
                jeu.projet(acte), AnalyseDemande.Decision.PRECISIONS, question, jeu.analyste, acte.quand());
    }

    private void reponsePrecisions(Jeu jeu, ActeDecrit acte) {
        String reponse = acte.texteSiPresent("reponse").orElse("Voici.");
        analyseDemande.fournirPrecisions(jeu.projet(acte), reponse, jeu.emetteur, acte.quand());
    }

    private void piece(Jeu jeu, ActeDecrit acte) {
        String reponse = acte.texteSiPresent("reponse").orElse("Voici.");
        analyseRapport.fournirPieces(jeu.rapport(acte), reponse, acte.vrai("audit"), jeu.emetteur, acte.quand());
    }

    private void demandeAudit(Jeu jeu, ActeDecrit acte) {
        declarations.exigerAudit(jeu.rapport(acte), jeu.analyste, acte.quand());
    }

    private void depotAudit(Jeu jeu, ActeDecrit acte) {
        declarations.deposerAudit(jeu.rapport(acte), jeu.emetteur, acte.quand());
    }

    private void finProjet(Jeu jeu, ActeDecrit acte) {
        LocalDate fin = acte.a("fin") ? acte.date("fin") : acte.jour();
        declarations.declarerFin(jeu.projet(acte), fin, jeu.emetteur, acte.quand());
    }

    private static boolean estFichier(ActeDecrit acte) {
        return acte.noeud(FORMULAIRE).isString();
    }

    private static byte[] lire(Jeu jeu, ActeDecrit acte) {
        Path chemin = jeu.racine.resolve(acte.texte(FORMULAIRE));
        try {
            return Files.readAllBytes(chemin);
        } catch (IOException e) {
            throw new ScenarioIllisible("le fichier " + chemin + " ne peut être lu", e);
        }
    }
}
