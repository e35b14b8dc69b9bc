package ca.qc.madi.simulation;

import ca.qc.madi.dossier.Etude;
import ca.qc.madi.dossier.EtudesConnues;
import ca.qc.madi.dossier.Octroi;
import ca.qc.madi.dossier.Partie;
import ca.qc.madi.partage.Montants;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** The acts of étapes 1 to 5, as a scenario names them. */
@Component
class ActesOctroi implements ActesConnus {

    private final Octroi octroi;
    private final EtudesConnues etudes;

    ActesOctroi(Octroi octroi, EtudesConnues etudes) {
        this.octroi = octroi;
        this.etudes = etudes;
    }

    @Override
    public Map<String, BiConsumer<Jeu, ActeDecrit>> parNom() {
        return Map.of(
                "offre", this::offre,
                "enveloppe", this::enveloppe,
                "reponse", this::reponse,
                "autorisation", this::autorisation,
                "lettre-octroi", this::lettre,
                "signature", this::signature,
                "etude", this::etude);
    }

    private void offre(Jeu jeu, ActeDecrit acte) {
        Scenario scenario = jeu.scenario;
        String emetteur = String.valueOf(jeu.emetteur.emetteur());
        jeu.ouvrir(octroi.offrirSeul(
                new Octroi.Offre(
                        emetteur, scenario.mesure(), Montants.dollars(scenario.enveloppe()), scenario.surcharges()),
                jeu.analyste,
                acte.quand()));
        scenario.etudes().forEach(e -> etudes.inscrire(jeu.dossier(), e, jeu.analyste, acte.quand()));
    }

    /** A study becomes known, or is judged: of two under one title the later holds. */
    private void etude(Jeu jeu, ActeDecrit acte) {
        List<String> mesures = acte.valeurs("mesures");
        Etude etude = new Etude(
                acte.texte("titre"), acte.date("le"), acte.vrai("conforme"), acte.vrai("emergentes"), mesures);
        etudes.inscrire(jeu.dossier(), etude, jeu.analyste, acte.quand());
    }

    /** A request for a higher enveloppe; {@code montant} is the whole amount asked for. */
    private void enveloppe(Jeu jeu, ActeDecrit acte) {
        octroi.demanderHausse(jeu.dossier(), acte.montant("montant"), jeu.emetteur, acte.quand());
    }

    private void reponse(Jeu jeu, ActeDecrit acte) {
        octroi.repondre(jeu.dossier(), acte.vrai("interet"), jeu.emetteur, acte.quand());
    }

    private void autorisation(Jeu jeu, ActeDecrit acte) {
        boolean accordee =
                acte.texteSiPresent("accordee").map(Boolean::parseBoolean).orElse(true);
        if (accordee) octroi.autoriser(jeu.dossier(), acte.texte("numero"), jeu.analyste, acte.quand());
        else {
            String motif = acte.texteSiPresent("motif").orElse("Autorisation refusée");
            octroi.refuserAutorisation(jeu.dossier(), motif, jeu.analyste, acte.quand());
        }
    }

    private void lettre(Jeu jeu, ActeDecrit acte) {
        octroi.transmettreLettre(jeu.dossier(), jeu.analyste, acte.quand());
    }

    private void signature(Jeu jeu, ActeDecrit acte) {
        Partie partie = acte.valeur("partie", Partie::valueOf);
        var par = partie == Partie.EMETTEUR ? jeu.emetteur : jeu.analyste;
        octroi.signer(jeu.dossier(), partie, acte.texteSiPresent("par").orElse(par.id()), par, acte.quand());
    }
}
