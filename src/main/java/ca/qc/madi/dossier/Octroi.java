package ca.qc.madi.dossier;

import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.dossier.FaitDossier.AutorisationObtenue;
import ca.qc.madi.dossier.FaitDossier.AutorisationRefusee;
import ca.qc.madi.dossier.FaitDossier.EntenteSignee;
import ca.qc.madi.dossier.FaitDossier.InteretConfirme;
import ca.qc.madi.dossier.FaitDossier.LettreOctroiTransmise;
import ca.qc.madi.dossier.FaitDossier.OffreDeclinee;
import ca.qc.madi.dossier.FaitDossier.OffreFaite;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Processus;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.securite.Geste;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The acts of étapes 1 to 5: offer, answer, authorisation, lettre d'octroi, signatures. */
@Component
public class Octroi {

    private final Actes actes;
    private final Journal journal;
    private final Dossiers dossiers;
    private final Emetteurs emetteurs;
    private final Flux flux;
    private final VerificationSignature verification;

    Octroi(
            Actes actes,
            Journal journal,
            Dossiers dossiers,
            Emetteurs emetteurs,
            Flux flux,
            VerificationSignature verification) {
        this.actes = actes;
        this.journal = journal;
        this.dossiers = dossiers;
        this.emetteurs = emetteurs;
        this.flux = flux;
        this.verification = verification;
    }

    /**
     * What the ministry offers.
     *
     * @param enveloppe maximum amount in CAD
     * @param cadre parameters of the measure that this entente overrides, by name (G-ADM-01)
     */
    public record Offre(String emetteur, String mesure, Money enveloppe, Map<String, String> cadre) {}

    /**
     * Étape 1: opens the dossier (G-DEM-01) and gives its number. An émetteur whose offer stands gets no second one:
     * it would raise its enveloppe (G-FIN-03).
     */
    public String offrir(Offre offre, Acteur par, Instant quand) {
        return offrir(offre, par, quand, true);
    }

    /** An offer of a life played for itself, beside which the measure's budget holds no other. */
    public String offrirSeul(Offre offre, Acteur par, Instant quand) {
        return offrir(offre, par, quand, false);
    }

    private String offrir(Offre offre, Acteur par, Instant quand, boolean dansLeBudget) {
        return actes.executer(new Acte("offre", null, par, quand), () -> {
            Geste.OFFRIR.exiger(par);
            if (!offre.enveloppe().isPositive()) throw new ActeRefuse("M-MONTANT-01");
            exigerAssujetti(offre.emetteur());
            journal.attendreSonTour();
            exigerSeul(offre.emetteur(), offre.mesure());
            if (dansLeBudget) exigerBudget(offre.mesure(), offre.enveloppe());
            String dossier = dossiers.inscrire(offre.emetteur(), offre.mesure());
            journal.consigner(
                    dossier, new OffreFaite(offre.emetteur(), offre.mesure(), offre.enveloppe(), offre.cadre()));
            flux.demarrer(Processus.OCTROI, Repere.de(dossier));
            return dossier;
        });
    }

    /** Refuses, with G-ADM-10, an offer to a company that the ministry knows as outside the RSPEDE. */
    private void exigerAssujetti(String emetteur) {
        emetteurs.findById(emetteur).filter(e -> !e.assujetti()).ifPresent(e -> {
            throw new ActeRefuse("G-ADM-10", e.nom());
        });
    }

    /**
     * Refuses to take up again an ended dossier whose émetteur holds another of the measure (G-FIN-03), or whose share
     * the measure has spent elsewhere since.
     */
    public void exigerReprenable(Dossier dossier, boolean dansLeBudget) {
        journal.attendreSonTour();
        exigerSeul(dossier.emetteur(), dossier.mesure());
        if (dansLeBudget) exigerBudget(dossier.mesure(), dossier.degage());
    }

    private void exigerSeul(String emetteur, String mesure) {
        dossiers.enCours(emetteur, mesure).ifPresent(d -> {
            throw new ActeRefuse("G-FIN-03", d.enveloppe().getAmount());
        });
    }

    /** Refuses, with M-BUDGET-01, what would be more than the measure holds once what stands is offered. */
    void exigerBudget(String mesure, Money deplus) {
        Mesures.mesure(mesure).sommeDisponible().ifPresent(budget -> {
            Money reste = budget.minus(dossiers.offert(mesure));
            if (deplus.isGreaterThan(reste)) throw new ActeRefuse("M-BUDGET-01", deplus.getAmount(), reste.getAmount());
        });
    }

    /** Étape 2: the émetteur answers (G-DEM-02); no ends the process (G-DEM-03). */
    public void repondre(String id, boolean interet, Acteur par, Instant quand) {
        agir("reponse", id, par, quand, Geste.REPONDRE_OFFRE, dossier -> {
            dossier.exiger(EtatDossier.OFFERT);
            dossier.exigerApresDerniereEtape(Horloge.jour(quand), "M-DATE-02");
            if (!interet) flux.relever(Repere.de(id), "");
            journal.consigner(id, interet ? new InteretConfirme() : new OffreDeclinee());
            flux.terminer(TypeTache.REPONDRE_OFFRE, Repere.de(id), Map.of("interet", interet));
        });
    }

    /** Étape 3: the décret or the decision of the Conseil du trésor, under its number (G-DEM-04). */
    public void autoriser(String id, String numero, Acteur par, Instant quand) {
        consignerAutorisation(id, true, numero, par, quand);
    }

    /** Étape 3: the authorisation is refused; the process ends. */
    public void refuserAutorisation(String id, String motif, Acteur par, Instant quand) {
        consignerAutorisation(id, false, motif, par, quand);
    }

    private void consignerAutorisation(String id, boolean obtenue, String texte, Acteur par, Instant quand) {
        agir("autorisation", id, par, quand, Geste.CONSIGNER_AUTORISATION, dossier -> {
            dossier.exiger(EtatDossier.AUTORISATION_EN_COURS);
            dossier.exigerApresDerniereEtape(Horloge.jour(quand), "M-DATE-02");
            Voie voie = dossier.voie().orElseThrow();
            if (!obtenue) flux.relever(Repere.de(id), texte);
            journal.consigner(
                    id, obtenue ? new AutorisationObtenue(voie, texte) : new AutorisationRefusee(voie, texte));
            TypeTache tache = voie == Voie.DECRET ? TypeTache.CONSIGNER_DECRET : TypeTache.CONSIGNER_DECISION_CT;
            flux.terminer(tache, Repere.de(id), Map.of("autorisee", obtenue));
        });
    }

    /** Étape 4: the lettre d'octroi; never dated before the authorisation (G-DEM-05). */
    public void transmettreLettre(String id, Acteur par, Instant quand) {
        agir("lettre-octroi", id, par, quand, Geste.TRANSMETTRE_LETTRE, dossier -> {
            dossier.exiger(EtatDossier.AUTORISE);
            dossier.exigerApresDerniereEtape(Horloge.jour(quand), "G-DEM-05");
            journal.consigner(id, new LettreOctroiTransmise(dossier.enveloppe()));
            flux.terminer(TypeTache.TRANSMETTRE_LETTRE, Repere.de(id), Map.of());
        });
    }

    /**
     * Étape 5: one party signs, in either order; never before the lettre d'octroi (G-DEM-06).
     *
     * @param signataire the person who signed, as stated
     */
    public void signer(String id, Partie partie, String signataire, Acteur par, Instant quand) {
        signer(id, partie, signataire, null, par, quand);
    }

    /**
     * The same, with the PDF that this party signed electronically (G-DEM-07).
     *
     * @param pdf null for a signature stated without its file
     */
    public void signer(String id, Partie partie, String signataire, byte @Nullable [] pdf, Acteur par, Instant quand) {
        Geste geste = partie == Partie.EMETTEUR ? Geste.SIGNER_EMETTEUR : Geste.SIGNER_MELCCFP;
        agir("signature", id, par, quand, geste, dossier -> {
            LocalDate jour = Horloge.jour(quand);
            dossier.exiger(EtatDossier.ENTENTE_TRANSMISE, EtatDossier.SIGNEE_EMETTEUR);
            if (dossier.aSigne(partie)) throw new ActeRefuse("M-ETAT-01", dossier.etat());
            dossier.exigerApresDerniereEtape(jour, "G-DEM-06");
            PreuveSignature preuve = pdf == null ? null : verification.verifier(id, pdf);
            if (preuve != null) exigerAutreFichier(id, preuve, par);
            journal.consigner(id, new EntenteSignee(partie, signataire, preuve));
            TypeTache tache = partie == Partie.EMETTEUR ? TypeTache.SIGNER_EMETTEUR : TypeTache.SIGNER_MELCCFP;
            flux.terminer(tache, Repere.de(id), Map.of());
        });
    }

    /** Each party hands in the file that it signed: the other's is not its own. */
    private void exigerAutreFichier(String id, PreuveSignature preuve, Acteur par) {
        for (Fait fait : dossiers.faits(id, par)) {
            if (fait.contenu() instanceof EntenteSignee signee
                    && signee.preuve() != null
                    && signee.preuve().sha256().equals(preuve.sha256())) throw new ActeRefuse("M-SIGNATURE-04");
        }
    }

    /** A request for a higher enveloppe: always refused, and kept among the refusals (G-FIN-03). */
    public void demanderHausse(String id, Money demandee, Acteur par, Instant quand) {
        agir("enveloppe", id, par, quand, Geste.DEMANDER_HAUSSE, dossier -> {
            if (!demandee.isPositive()) throw new ActeRefuse("M-MONTANT-01");
            throw new ActeRefuse("G-FIN-03", dossier.enveloppe().getAmount());
        });
    }

    private void agir(String acte, String id, Acteur par, Instant quand, Geste geste, Consumer<Dossier> suite) {
        actes.executer(new Acte(acte, id, par, quand), () -> {
            geste.exiger(par);
            suite.accept(dossiers.lire(id, par));
        });
    }
}
