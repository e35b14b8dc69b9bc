package ca.qc.madi.projet;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Processus;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.Signal;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.projet.FaitProjet.AvisRecu;
import ca.qc.madi.projet.FaitProjet.PrecisionsDemandees;
import ca.qc.madi.projet.FaitProjet.PrecisionsFournies;
import ca.qc.madi.projet.FaitProjet.ProjetAccepte;
import ca.qc.madi.projet.FaitProjet.ProjetNonAdmissible;
import ca.qc.madi.projet.FaitProjet.ProjetRefuse;
import ca.qc.madi.securite.Geste;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Étape 8: the ministry accepts, asks or refuses; the émetteur answers what it was asked. */
@Component
public class AnalyseDemande {

    private static final EtatProjet[] REVOCABLES = {
        EtatProjet.EN_REALISATION, EtatProjet.TERMINE, EtatProjet.FINAL_DEPOSE, EtatProjet.PIECES_DEMANDEES
    };

    private static final Set<Decision> FINS = EnumSet.of(Decision.REFUSE, Decision.NON_ADMISSIBLE);

    private final Actes actes;
    private final Journal journal;
    private final Dossiers dossiers;
    private final Projets projets;
    private final EtudesDuProjet etudes;
    private final FinProjet fins;
    private final Flux flux;

    AnalyseDemande(
            Actes actes,
            Journal journal,
            Dossiers dossiers,
            Projets projets,
            EtudesDuProjet etudes,
            FinProjet fins,
            Flux flux) {
        this.actes = actes;
        this.journal = journal;
        this.dossiers = dossiers;
        this.projets = projets;
        this.etudes = etudes;
        this.fins = fins;
        this.flux = flux;
    }

    /** What may be decided of a request. */
    public enum Decision {
        ACCEPTE,
        PRECISIONS,
        REFUSE,
        NON_ADMISSIBLE
    }

    /**
     * Decides on a request received. Its acceptance is in writing, on the day given: it opens the expense window
     * (G-PTE-07, G-DATE-02).
     *
     * @param texte the question or the grounds; may be empty only when accepting
     */
    public void decider(RefProjet ref, Decision decision, String texte, Acteur par, Instant quand) {
        actes.executer(new Acte("decision", ref.dossier(), ref.projet(), par, quand), () -> {
            Geste.ANALYSER.exiger(par);
            Projet projet = projets.lire(ref, par);
            projet.exiger(EtatProjet.EN_ANALYSE);
            LocalDate jour = Horloge.jour(quand);
            projet.exigerApres(jour);
            if (decision == Decision.ACCEPTE) etudes.exigerPourAcceptation(projet);
            else if (texte.isBlank()) throw new ActeRefuse("M-TEXTE-01");
            if (FINS.contains(decision)) flux.relever(Repere.de(ref), texte);
            journal.consigner(ref.dossier(), fait(ref, decision, texte, jour));
            flux.terminer(TypeTache.ANALYSER_DEMANDE, Repere.de(ref), Map.of("decision", decision.name()));
            if (decision == Decision.ACCEPTE) flux.demarrer(Processus.PLANIFICATION, Repere.de(ref));
        });
    }

    /**
     * A project already accepted is declared non admissible (G-ADM-06): it stops where it is, nothing more is awaited
     * or paid; what was paid stands until somebody asks for it back.
     */
    public void revoquer(RefProjet ref, String motif, Acteur par, Instant quand) {
        actes.executer(new Acte("revocation", ref.dossier(), ref.projet(), par, quand), () -> {
            Geste.ANALYSER.exiger(par);
            Projet projet = projets.lire(ref, par);
            projet.exiger(REVOCABLES);
            projet.exigerApres(Horloge.jour(quand));
            ActeRefuse.siVide(motif);
            journal.consigner(ref.dossier(), new ProjetNonAdmissible(ref.projet(), motif));
            flux.relever(Repere.de(ref), motif);
            fins.abandonner(ref);
            flux.signaler(Signal.NON_ADMISSIBILITE, Repere.de(ref));
            flux.signaler(Signal.PLANIFICATION_CLOSE, Repere.de(ref));
            flux.interrompre(Repere.de(ref), motif);
        });
    }

    /**
     * Étape 8 of GES and INNO: what another ministry says. It binds nobody, and a decision need not wait for it.
     *
     * @param autres more opinions are awaited
     */
    public void consignerAvis(AvisRecu avis, String dossier, boolean autres, Acteur par, Instant quand) {
        RefProjet ref = new RefProjet(dossier, avis.projet());
        actes.executer(new Acte("avis-ministere", dossier, ref.projet(), par, quand), () -> {
            Geste.CONSIGNER_AVIS.exiger(par);
            Projet projet = projets.lire(ref, par);
            projet.exigerApres(Horloge.jour(quand));
            ActeRefuse.siVide(avis.ministere());
            journal.consigner(dossier, avis);
            flux.terminer(TypeTache.RECUEILLIR_AVIS, Repere.de(ref), Map.of("autres", autres));
        });
    }

    private FaitProjet fait(RefProjet ref, Decision decision, String texte, LocalDate jour) {
        return switch (decision) {
            case ACCEPTE ->
                new ProjetAccepte(
                        ref.projet(),
                        dossiers.lire(ref.dossier(), Acteur.MOTEUR)
                                .parametres(jour)
                                .version());
            case PRECISIONS -> new PrecisionsDemandees(ref.projet(), texte);
            case REFUSE -> new ProjetRefuse(ref.projet(), texte);
            case NON_ADMISSIBLE -> new ProjetNonAdmissible(ref.projet(), texte);
        };
    }

    /** The émetteur answers; the request goes back under analysis. */
    public void fournirPrecisions(RefProjet ref, String reponse, Acteur par, Instant quand) {
        actes.executer(new Acte("reponse-precisions", ref.dossier(), ref.projet(), par, quand), () -> {
            Geste.FOURNIR.exiger(par);
            Projet projet = projets.lire(ref, par);
            projet.exiger(EtatProjet.PRECISIONS_DEMANDEES);
            projet.exigerApres(Horloge.jour(quand));
            ActeRefuse.siVide(reponse);
            journal.consigner(ref.dossier(), new PrecisionsFournies(ref.projet(), reponse));
            flux.terminer(TypeTache.FOURNIR_PRECISIONS, Repere.de(ref), Map.of());
        });
    }
}
