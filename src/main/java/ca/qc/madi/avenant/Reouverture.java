package ca.qc.madi.avenant;

import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.FaitDossier.DossierRouvert;
import ca.qc.madi.dossier.Octroi;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.projet.FaitProjet.ProjetRouvert;
import ca.qc.madi.projet.FinProjet;
import ca.qc.madi.projet.Projet;
import ca.qc.madi.projet.Projets;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.versement.RegistreComptes;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * An analyst undoes an end decided in error: a project refused, non admissible or withdrawn, an offer declined, taken
 * back, given up or not authorised, an entente ended. It is one more fact; the processes start again where they stood,
 * and what was due is due again. A final that is settled is not reopened (M-REOUVERTURE-01).
 */
@Component
public class Reouverture {

    private final Actes actes;
    private final Journal journal;
    private final Dossiers dossiers;
    private final Projets projets;
    private final RegistreComptes registre;
    private final FinProjet fins;
    private final Octroi octroi;
    private final Flux flux;

    Reouverture(
            Actes actes,
            Journal journal,
            Dossiers dossiers,
            Projets projets,
            RegistreComptes registre,
            FinProjet fins,
            Octroi octroi,
            Flux flux) {
        this.actes = actes;
        this.journal = journal;
        this.dossiers = dossiers;
        this.projets = projets;
        this.registre = registre;
        this.fins = fins;
        this.octroi = octroi;
        this.flux = flux;
    }

    /** The project stands again where it stood; refused with M-REOUVERTURE-02 while nothing has ended it. */
    public void rouvrir(RefProjet ref, String motif, Acteur par, Instant quand) {
        String dossier = ref.dossier();
        actes.executer(new Acte("reouverture", dossier, ref.projet(), par, quand), () -> {
            Geste.ROUVRIR.exiger(par);
            Projet projet = projets.lire(ref, par);
            exigerEnVie(dossiers.lire(dossier, par));
            if (registre.lire(dossier, par).finalRegle(ref.projet())) throw new ActeRefuse("M-REOUVERTURE-01");
            if (!projet.arrete()) throw new ActeRefuse("M-REOUVERTURE-02");
            LocalDate jour = Horloge.jour(quand);
            projet.exigerApres(jour);
            ActeRefuse.siVide(motif);
            journal.consigner(dossier, new ProjetRouvert(ref.projet(), motif));
            fins.rendre(ref, jour);
            flux.rouvrir(Repere.de(ref));
        });
    }

    /** The dossier itself is to be reopened first. */
    private static void exigerEnVie(Dossier dossier) {
        dossier.exigerNonResilie();
        if (dossier.sansSuite()) throw new ActeRefuse("M-ETAT-01", dossier.etat());
    }

    /**
     * The dossier stands again where it stood, with the projects that its end had stopped. What was given back to the
     * measure must still be there (M-BUDGET-01), and its émetteur hold no other offer of the measure (G-FIN-03).
     */
    public void rouvrirDossier(String id, String motif, Acteur par, Instant quand) {
        rouvrirDossier(id, motif, par, quand, true);
    }

    /** As for an offer of a life played for itself, beside which the measure's budget holds no other. */
    public void rouvrirDossierSeul(String id, String motif, Acteur par, Instant quand) {
        rouvrirDossier(id, motif, par, quand, false);
    }

    private void rouvrirDossier(String id, String motif, Acteur par, Instant quand, boolean dansLeBudget) {
        actes.executer(new Acte("reouverture", id, par, quand), () -> {
            Geste.ROUVRIR.exiger(par);
            Dossier dossier = dossiers.lire(id, par);
            if (!dossier.sansSuite()) throw new ActeRefuse("M-REOUVERTURE-02");
            LocalDate jour = Horloge.jour(quand);
            dossier.exigerApresDerniereEtape(jour, "M-DATE-02");
            ActeRefuse.siVide(motif);
            octroi.exigerReprenable(dossier, dansLeBudget);
            journal.consigner(id, new DossierRouvert(motif));
            projets.duDossier(id, par).values().stream()
                    .filter(projet -> !projet.arrete())
                    .forEach(projet -> fins.rendre(projet.ref(), jour));
            flux.rouvrir(Repere.de(id));
        });
    }
}
