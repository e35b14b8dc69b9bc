package ca.qc.madi.projet;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Processus;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.RegistreRefus;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.validation.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Étapes 7, 9A and 9: a workbook comes in. It is stored first, whatever it holds; then it goes through the process,
 * where it is read and judged. One with an ERREUR goes back to the émetteur and changes nothing; for a project that
 * did not exist yet, nothing of it remains but the recorded refusal.
 */
@Component
public class ReceptionDepot {

    private final Actes actes;
    private final RegistreRefus refus;
    private final Dossiers dossiers;
    private final Projets projets;
    private final Fichiers fichiers;
    private final Depots depots;
    private final FermetureBrouillons fermetures;
    private final Flux flux;

    ReceptionDepot(
            Actes actes,
            RegistreRefus refus,
            Dossiers dossiers,
            Projets projets,
            Fichiers fichiers,
            Depots depots,
            FermetureBrouillons fermetures,
            Flux flux) {
        this.actes = actes;
        this.refus = refus;
        this.dossiers = dossiers;
        this.projets = projets;
        this.fichiers = fichiers;
        this.depots = depots;
        this.fermetures = fermetures;
        this.flux = flux;
    }

    /**
     * A request for a new project.
     *
     * @param recuLe when it was received, by our clock or as the analyst states it (G-DATE-01)
     */
    public Accuse deposerDemande(RefProjet ref, Volet volet, byte[] classeur, Acteur par, Instant recuLe) {
        return deposerDemande(ref, new DeclarationDemande(volet), classeur, par, recuLe);
    }

    /** The same, with what is declared beside the workbook. */
    public Accuse deposerDemande(
            RefProjet ref, DeclarationDemande declaration, byte[] classeur, Acteur par, Instant recuLe) {
        dossiers.exigerAcces(ref.dossier(), par);
        return deposerDemande(ref, declaration, Envoi.de(ranger(classeur, par)), par, recuLe);
    }

    Accuse deposerDemande(RefProjet ref, DeclarationDemande declaration, Envoi envoi, Acteur par, Instant recuLe) {
        return actes.executer(new Acte("depot", ref.dossier(), ref.projet(), par, recuLe), () -> {
            Geste.DEPOSER.exiger(par);
            fermetures.exigerOuvert(envoi);
            Optional<Depot> deja = dejaRecu(envoi);
            if (deja.isPresent()) return new Accuse(true, deja.get().verdict());
            exigerOuverture(dossiers.lire(ref.dossier(), par), ref, declaration.volet(), recuLe);
            Repere repere = Repere.de(ref);
            boolean nouveau = !flux.attend(TypeTache.DEPOSER_DEMANDE, repere);
            if (nouveau) flux.demarrer(processus(declaration.volet()), repere);
            Depot depot = depots.saveAndFlush(new Depot(ref, null, envoi, declaration, recuLe));
            flux.terminer(TypeTache.DEPOSER_DEMANDE, repere, Map.of());
            return conclure(depot, nouveau);
        });
    }

    /** A yearly or final report of a project under way. */
    public Accuse deposerRapport(
            RefRapport ref, byte[] classeur, DeclarationRapport declaration, Acteur par, Instant recuLe) {
        dossiers.exigerAcces(ref.projet().dossier(), par);
        return deposerRapport(ref, Envoi.de(ranger(classeur, par)), declaration, par, recuLe);
    }

    Accuse deposerRapport(RefRapport ref, Envoi envoi, DeclarationRapport declaration, Acteur par, Instant recuLe) {
        RefProjet projet = ref.projet();
        String acte = ref.estFinal() ? "rapport-final" : "rapport-avancement";
        return actes.executer(new Acte(acte, projet.dossier(), projet.projet(), par, recuLe), () -> {
            Geste.DEPOSER.exiger(par);
            fermetures.exigerOuvert(envoi);
            Optional<Depot> deja = dejaRecu(envoi);
            if (deja.isPresent()) return new Accuse(true, deja.get().verdict());
            dossiers.lire(projet.dossier(), par).exigerNonResilie();
            exigerAttendu(ref, projets.lire(projet, par), Horloge.jour(recuLe));
            Depot depot = depots.saveAndFlush(new Depot(projet, ref.rapport(), envoi, declaration, recuLe));
            TypeTache tache = ref.estFinal() ? TypeTache.DEPOSER_FINAL : TypeTache.DEPOSER_RAPPORT;
            flux.terminer(tache, Repere.de(ref), Map.of());
            return conclure(depot, false);
        });
    }

    private static Processus processus(Volet volet) {
        return switch (volet) {
            case PTE -> Processus.ETUDE_PTE;
            case GES -> Processus.PROJET_GES;
            case INNO -> Processus.PROJET_INNOVATION;
        };
    }

    /** Before the entente is in force, only what the 2023 transition allows may come in (G-DEM-08, G-DATE-05, G-DATE-06). */
    private void exigerOuverture(Dossier dossier, RefProjet ref, Volet volet, Instant recuLe) {
        if (projets.chercher(ref, Acteur.MOTEUR).isPresent()) throw new ActeRefuse("M-PROJET-01", ref.projet());
        dossier.exigerNonResilie();
        LocalDate jour = Horloge.jour(recuLe);
        Parametres parametres = dossier.parametres(jour);
        LocalDate limite = parametres.limiteDesDepots();
        if (!jour.isBefore(limite)) throw new ActeRefuse("G-DATE-01", jour.toString(), limite.toString());
        Cle finTransition = volet == Volet.PTE ? Cle.TRANSITION_PTE_FIN : Cle.TRANSITION_PROJET_FIN;
        if (dossier.enVigueur()) return;
        boolean transition = parametres
                .dateSIlYEnA(finTransition)
                .filter(fin -> !jour.isAfter(fin))
                .isPresent();
        if (!transition || dossier.sansSuite()) throw new ActeRefuse("G-DEM-08");
    }

    /** Stored for whoever may deposit; for anyone else the act that follows is refused and nothing is kept. */
    private String ranger(byte[] classeur, Acteur par) {
        return Geste.DEPOSER.permisA(par.role()) ? fichiers.ranger(classeur) : "";
    }

    /** A report is received from the first day of its window on (G-DATE-07), a final once the end is declared. */
    private static void exigerAttendu(RefRapport ref, Projet projet, LocalDate jour) {
        String regle = ref.estFinal() ? ExigencesRapport.regleFinale(projet.volet()) : "G-DATE-07";
        Rapport rapport = projet.rapport(ref.rapport()).orElseThrow(() -> new ActeRefuse(regle, ref.rapport()));
        if (jour.isBefore(rapport.ouvertLe())) throw new ActeRefuse(regle, ref.rapport());
        rapport.exiger(EtatRapport.OUVERT);
    }

    /** A draft sent twice makes one deposit. */
    private Optional<Depot> dejaRecu(Envoi envoi) {
        String brouillon = envoi.brouillon();
        return brouillon == null ? Optional.empty() : depots.findByBrouillon(brouillon);
    }

    private Accuse conclure(Depot depot, boolean nouveau) {
        Verdict verdict = depot.verdict();
        if (depot.conforme()) return new Accuse(true, verdict);
        ActeRefuse motif = new ActeRefuse(verdict.motifs(), verdict);
        if (nouveau) throw motif;
        refus.consigner(actes.courant(), motif);
        return new Accuse(false, verdict);
    }
}
