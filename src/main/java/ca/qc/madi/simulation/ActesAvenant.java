package ca.qc.madi.simulation;

import ca.qc.madi.avenant.ChangementsDeclares;
import ca.qc.madi.avenant.ContreActes;
import ca.qc.madi.avenant.Prolongation;
import ca.qc.madi.avenant.Resiliation;
import ca.qc.madi.avenant.Retrait;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Partie;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.projet.FaitProjet.AideCorrigee;
import ca.qc.madi.projet.SuiteChangement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** The acts that amend or end a dossier or a project, as a scenario names them. */
@Component
class ActesAvenant implements ActesConnus {

    private final Resiliation resiliation;
    private final Retrait retrait;
    private final ContreActes contreActes;
    private final Prolongation prolongation;
    private final ChangementsDeclares changements;
    private final Dossiers dossiers;

    ActesAvenant(
            Resiliation resiliation,
            Retrait retrait,
            ContreActes contreActes,
            Prolongation prolongation,
            ChangementsDeclares changements,
            Dossiers dossiers) {
        this.resiliation = resiliation;
        this.retrait = retrait;
        this.contreActes = contreActes;
        this.prolongation = prolongation;
        this.changements = changements;
        this.dossiers = dossiers;
    }

    @Override
    public Map<String, BiConsumer<Jeu, ActeDecrit>> parNom() {
        return Map.of(
                "resiliation", this::resilier,
                "retrait", this::retirer,
                "contre-acte", this::corriger,
                "prolongation", this::prolonger,
                "changement", this::changement,
                "suite-changement", this::suite);
    }

    private void resilier(Jeu jeu, ActeDecrit acte) {
        Partie partie = partie(acte, Partie.MELCCFP);
        resiliation.resilier(jeu.dossier(), partie, motif(acte), par(jeu, partie), acte.quand());
    }

    /** Of a project where one is named, of the dossier itself otherwise. */
    private void retirer(Jeu jeu, ActeDecrit acte) {
        Partie partie = partie(acte, Partie.EMETTEUR);
        if (acte.a("projet")) retrait.retirer(jeu.projet(acte), motif(acte), par(jeu, partie), acte.quand());
        else retrait.retirerDossier(jeu.dossier(), partie, motif(acte), par(jeu, partie), acte.quand());
    }

    /** {@code rang} names the fact; {@code fin}, {@code montant} or {@code signataire} is what it should have said. */
    private void corriger(Jeu jeu, ActeDecrit acte) {
        var valeurs = new ContreActes.Valeurs(
                acte.a("fin") ? acte.date("fin") : null,
                acte.a("montant") ? acte.montant("montant") : null,
                acte.texteSiPresent("signataire").orElse(null));
        contreActes.corriger(jeu.dossier(), acte.entier("rang"), valeurs, motif(acte), jeu.analyste, acte.quand());
        suivreAide(jeu);
    }

    /** The workbooks still to come carry the figure corrected. */
    private void suivreAide(Jeu jeu) {
        List<Fait> faits = dossiers.faits(jeu.dossier(), jeu.analyste);
        if (!(faits.get(faits.size() - 1).contenu() instanceof AideCorrigee aide)) return;
        Classeurs classeurs = jeu.classeurs.get(aide.projet());
        if (classeurs != null) classeurs.aide(aide.source(), aide.montant());
    }

    private void prolonger(Jeu jeu, ActeDecrit acte) {
        prolongation.accorder(jeu.rapport(acte), acte.date("echeance"), motif(acte), jeu.analyste, acte.quand());
    }

    /** It happened on the day of the act unless {@code survenu} says when. */
    private void changement(Jeu jeu, ActeDecrit acte) {
        LocalDate survenu = acte.a("survenu") ? acte.date("survenu") : acte.jour();
        String texte = acte.texteSiPresent("texte").orElse("Changement du scénario");
        changements.declarer(jeu.projet(acte), survenu, texte, jeu.emetteur, acte.quand());
    }

    private void suite(Jeu jeu, ActeDecrit acte) {
        SuiteChangement suite = acte.valeur("decision", SuiteChangement::valueOf);
        changements.traiter(jeu.projet(acte), suite, motif(acte), jeu.analyste, acte.quand());
    }

    private static Partie partie(ActeDecrit acte, Partie defaut) {
        return acte.a("partie") ? acte.valeur("partie", Partie::valueOf) : defaut;
    }

    private static Acteur par(Jeu jeu, Partie partie) {
        return partie == Partie.EMETTEUR ? jeu.emetteur : jeu.analyste;
    }

    private static String motif(ActeDecrit acte) {
        return acte.texteSiPresent("motif").orElse("Motif du scénario");
    }
}
