package ca.qc.madi.simulation;

import ca.qc.madi.avenant.ChangementsEmetteur;
import ca.qc.madi.avenant.ChangementsEmetteur.Nouvelle;
import ca.qc.madi.avenant.ChangementsEmetteur.Reprise;
import ca.qc.madi.avenant.TransfertDossier;
import ca.qc.madi.dossier.Emetteur.Fonction;
import ca.qc.madi.dossier.Justification;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** The acts that change who answers for the émetteur, as a scenario names them. */
@Component
class ActesEmetteur implements ActesConnus {

    private static final Justification LETTRE = new Justification("Lettre du scénario", null, null);

    private final ChangementsEmetteur changements;
    private final TransfertDossier transferts;

    ActesEmetteur(ChangementsEmetteur changements, TransfertDossier transferts) {
        this.changements = changements;
        this.transferts = transferts;
    }

    @Override
    public Map<String, BiConsumer<Jeu, ActeDecrit>> parNom() {
        return Map.of(
                "contact", this::contact,
                "cession", this::cession,
                "suite-cession", this::suite,
                "transfert", this::transfert);
    }

    /** The représentant administratif from the day of the act on, unless the scenario says otherwise. */
    private void contact(Jeu jeu, ActeDecrit acte) {
        Fonction fonction =
                acte.a("fonction") ? acte.valeur("fonction", Fonction::valueOf) : Fonction.REPRESENTANT_ADMINISTRATIF;
        LocalDate effet = acte.a("effet") ? acte.date("effet") : acte.jour();
        changements.changer(
                jeu.dossier(), fonction, personne(acte, "personne"), effet, LETTRE, jeu.emetteur, acte.quand());
    }

    private void cession(Jeu jeu, ActeDecrit acte) {
        LocalDate survenu = acte.a("survenu") ? acte.date("survenu") : acte.jour();
        Reprise reprise = new Reprise(site(jeu, acte), acte.texte("acquereur"), acte.texte("neq"), survenu);
        changements.declarer(
                jeu.dossier(), reprise, personne(acte, "representant"), LETTRE, jeu.emetteur, acte.quand());
    }

    private void suite(Jeu jeu, ActeDecrit acte) {
        boolean acceptee =
                acte.texteSiPresent("acceptee").map(Boolean::parseBoolean).orElse(true);
        changements.traiter(jeu.dossier(), site(jeu, acte), acceptee, motif(acte), jeu.analyste, acte.quand());
    }

    /** From then on the émetteur of the scenario is the new owner. */
    private void transfert(Jeu jeu, ActeDecrit acte) {
        String repreneur = transferts.transferer(
                jeu.dossier(),
                site(jeu, acte),
                acte.texteSiPresent("emetteur").orElse(null),
                motif(acte),
                jeu.analyste,
                acte.quand());
        jeu.passerA(repreneur);
    }

    /** The first one of the émetteur, unless the scenario names another. */
    private static String site(Jeu jeu, ActeDecrit acte) {
        return acte.texteSiPresent("etablissement")
                .orElseGet(() -> jeu.scenario.emetteur().etablissements().get(0).numero());
    }

    private static Nouvelle personne(ActeDecrit acte, String champ) {
        return new Nouvelle(acte.texteSiPresent(champ).orElse("Personne du scénario"), "", "");
    }

    private static String motif(ActeDecrit acte) {
        return acte.texteSiPresent("motif").orElse("Motif du scénario");
    }
}
