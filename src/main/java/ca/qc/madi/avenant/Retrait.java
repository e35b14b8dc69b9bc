package ca.qc.madi.avenant;

import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.EtatDossier;
import ca.qc.madi.dossier.FaitDossier;
import ca.qc.madi.dossier.FaitDossier.EmetteurDesiste;
import ca.qc.madi.dossier.FaitDossier.OffreRetiree;
import ca.qc.madi.dossier.Partie;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.projet.EtatProjet;
import ca.qc.madi.projet.FaitProjet.ProjetRetire;
import ca.qc.madi.projet.FinProjet;
import ca.qc.madi.projet.Projet;
import ca.qc.madi.projet.Projets;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.versement.RegistreComptes;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * A project is withdrawn before its final is settled, or a dossier before its entente is in force. What was paid stands
 * until somebody claims it back.
 */
@Component
public class Retrait {

    private static final EtatProjet[] RETIRABLES = {
        EtatProjet.EN_ANALYSE,
        EtatProjet.PRECISIONS_DEMANDEES,
        EtatProjet.EN_REALISATION,
        EtatProjet.TERMINE,
        EtatProjet.FINAL_DEPOSE,
        EtatProjet.PIECES_DEMANDEES,
        EtatProjet.FINAL_ANALYSE
    };

    private static final EtatDossier[] SANS_ENTENTE = {
        EtatDossier.OFFERT,
        EtatDossier.INTERET_CONFIRME,
        EtatDossier.AUTORISATION_EN_COURS,
        EtatDossier.AUTORISE,
        EtatDossier.LETTRE_TRANSMISE,
        EtatDossier.ENTENTE_TRANSMISE,
        EtatDossier.SIGNEE_EMETTEUR
    };

    private final Actes actes;
    private final Journal journal;
    private final Dossiers dossiers;
    private final Projets projets;
    private final RegistreComptes registre;
    private final FinProjet fins;
    private final Flux flux;

    Retrait(
            Actes actes,
            Journal journal,
            Dossiers dossiers,
            Projets projets,
            RegistreComptes registre,
            FinProjet fins,
            Flux flux) {
        this.actes = actes;
        this.journal = journal;
        this.dossiers = dossiers;
        this.projets = projets;
        this.registre = registre;
        this.fins = fins;
        this.flux = flux;
    }

    /** The émetteur, or an analyst on its behalf, withdraws a project; nothing more is awaited or paid of it. */
    public void retirer(RefProjet ref, String motif, Acteur par, Instant quand) {
        String dossier = ref.dossier();
        actes.executer(new Acte("retrait", dossier, ref.projet(), par, quand), () -> {
            Geste.RETIRER.exiger(par);
            Projet projet = projets.lire(ref, par);
            projet.exiger(RETIRABLES);
            if (registre.lire(dossier, par).finalRegle(ref.projet())) throw new ActeRefuse("M-RETRAIT-01");
            projet.exigerApres(Horloge.jour(quand));
            ActeRefuse.siVide(motif);
            journal.consigner(dossier, new ProjetRetire(ref.projet(), motif));
            fins.abandonner(ref);
            flux.interrompre(Repere.de(ref), motif);
        });
    }

    /**
     * The ministry takes its offer back, or the émetteur gives it up, before the entente is in force.
     *
     * @param partie whose wish it is; the ministry's own is an analyst's to state
     */
    public void retirerDossier(String id, Partie partie, String motif, Acteur par, Instant quand) {
        actes.executer(new Acte("retrait", id, par, quand), () -> {
            (partie == Partie.EMETTEUR ? Geste.RETIRER : Geste.RETIRER_OFFRE).exiger(par);
            Dossier dossier = dossiers.lire(id, par);
            dossier.exiger(SANS_ENTENTE);
            dossier.exigerApresDerniereEtape(Horloge.jour(quand), "M-DATE-02");
            ActeRefuse.siVide(motif);
            journal.consigner(id, fait(partie, motif));
            projets.duDossier(id, par).values().forEach(p -> fins.abandonner(p.ref()));
            flux.interrompre(Repere.de(id), motif);
        });
    }

    private static FaitDossier fait(Partie partie, String motif) {
        return partie == Partie.EMETTEUR ? new EmetteurDesiste(motif) : new OffreRetiree(motif);
    }
}
