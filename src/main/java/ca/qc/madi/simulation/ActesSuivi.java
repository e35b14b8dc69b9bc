package ca.qc.madi.simulation;

import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.projet.Planification;
import ca.qc.madi.suivi.Attestations;
import ca.qc.madi.suivi.DecisionSuivi;
import ca.qc.madi.suivi.VerificationSuivi;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** The acts of the follow-up and of the financial planning, as a scenario names them. */
@Component
class ActesSuivi implements ActesConnus {

    private static final String ANNEE = "annee";
    private static final String MOTIF = "motif";
    private static final int CHIFFRES_ANNEE = 4;

    private final Attestations attestations;
    private final VerificationSuivi verification;
    private final Planification planification;
    private final Flux flux;

    ActesSuivi(Attestations attestations, VerificationSuivi verification, Planification planification, Flux flux) {
        this.attestations = attestations;
        this.verification = verification;
        this.planification = planification;
        this.flux = flux;
    }

    @Override
    public Map<String, BiConsumer<Jeu, ActeDecrit>> parNom() {
        return Map.of(
                "attestation", this::attestation,
                "analyse-suivi", this::analyse,
                "confirmation-defaut", this::confirmation,
                "reponse-suivi", this::reponse,
                "decision-suivi", this::decision,
                "planification", this::planification);
    }

    /** Signed and conforming unless the scenario says otherwise. */
    private void attestation(Jeu jeu, ActeDecrit acte) {
        var attestation = new Attestations.Attestation(
                vraiParDefaut(acte, "signee"),
                vraiParDefaut(acte, "conforme"),
                acte.texteSiPresent("texte").orElse(""),
                null);
        attestations.attester(jeu.projet(acte), acte.entier(ANNEE), attestation, jeu.emetteur, acte.quand());
    }

    /** A default includes the second person's agreement, unless the scenario says otherwise. */
    private void analyse(Jeu jeu, ActeDecrit acte) {
        RefProjet ref = jeu.projet(acte);
        int annee = acte.entier(ANNEE);
        if (acte.texte("decision").equals("PRECISIONS")) {
            verification.demanderPrecisions(ref, annee, motif(acte), jeu.analyste, acte.quand());
            return;
        }
        DecisionSuivi decision = acte.valeur("decision", DecisionSuivi::valueOf);
        verification.verifier(ref, annee, decision, motif(acte), jeu.analyste, acte.quand());
        Repere repere = Repere.de(ref.rapport(Occasions.suivi(annee)));
        if (vraiParDefaut(acte, "approbation") && flux.attend(TypeTache.CONFIRMER_DEFAUT, repere)) {
            verification.confirmer(ref, annee, jeu.approbatrice, acte.quand());
        }
    }

    private void confirmation(Jeu jeu, ActeDecrit acte) {
        RefProjet ref = jeu.projet(acte);
        int annee = acte.entier(ANNEE);
        if (vraiParDefaut(acte, "confirme")) verification.confirmer(ref, annee, jeu.approbatrice, acte.quand());
        else verification.renvoyer(ref, annee, motif(acte), jeu.approbatrice, acte.quand());
    }

    private void reponse(Jeu jeu, ActeDecrit acte) {
        String reponse = acte.texteSiPresent("reponse").orElse("Voici.");
        attestations.preciser(jeu.projet(acte), acte.entier(ANNEE), reponse, jeu.emetteur, acte.quand());
    }

    private void decision(Jeu jeu, ActeDecrit acte) {
        verification.decider(jeu.projet(acte), vraiParDefaut(acte, "exige"), motif(acte), jeu.analyste, acte.quand());
    }

    /** {@code exercices: {2026-2027: 1000.00}} and {@code janvierMars: {2027: 200.00}}. */
    private void planification(Jeu jeu, ActeDecrit acte) {
        var previsions = new Planification.Previsions(parAnnee(acte, "exercices"), parAnnee(acte, "janvierMars"));
        planification.planifier(jeu.projet(acte), previsions, jeu.emetteur, acte.quand());
    }

    /** A fiscal year is known by the civil year it begins in. */
    private static Map<Integer, Money> parAnnee(ActeDecrit acte, String champ) {
        Map<Integer, Money> montants = new LinkedHashMap<>();
        acte.montants(champ).forEach((cle, montant) -> montants.put(annee(cle), montant));
        return montants;
    }

    private static int annee(String cle) {
        try {
            return Integer.parseInt(cle.length() > CHIFFRES_ANNEE ? cle.substring(0, CHIFFRES_ANNEE) : cle);
        } catch (NumberFormatException e) {
            throw new ScenarioIllisible("« " + cle + " » n’est pas une année", e);
        }
    }

    private static boolean vraiParDefaut(ActeDecrit acte, String champ) {
        return acte.texteSiPresent(champ).map(Boolean::parseBoolean).orElse(true);
    }

    private static String motif(ActeDecrit acte) {
        return acte.texteSiPresent(MOTIF).orElse("Motif du scénario");
    }
}
