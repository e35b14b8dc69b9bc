package ca.qc.madi.versement;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.EtudesDuProjet;
import ca.qc.madi.projet.Exigences;
import ca.qc.madi.projet.Projets;
import ca.qc.madi.projet.Reserves;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.versement.FaitVersement.ReservesRevisees;
import ca.qc.madi.versement.FaitVersement.VersementApprouve;
import ca.qc.madi.versement.FaitVersement.VersementRenvoye;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Étape 10, second half: a second person, who neither analysed the report nor made the computation, agrees to the
 * amount or sends it back. Nothing is paid without an entente in force (G-ADM-05), nor while a document demanded is
 * overdue (G-AUD-03).
 */
@Component
public class Approbation {

    private static final String APPROUVE = "approuve";
    private static final List<TypeTache> JUGEMENTS =
            List.of(TypeTache.ANALYSER_RAPPORT, TypeTache.ANALYSER_FINAL, TypeTache.REVISER_CALCUL);

    private final Actes actes;
    private final Journal journal;
    private final Dossiers dossiers;
    private final Projets projets;
    private final RegistreComptes registre;
    private final Liquidation liquidation;
    private final EtudesDuProjet etudes;
    private final Exigences exigences;
    private final Flux flux;

    Approbation(
            Actes actes,
            Journal journal,
            Dossiers dossiers,
            Projets projets,
            RegistreComptes registre,
            Liquidation liquidation,
            EtudesDuProjet etudes,
            Exigences exigences,
            Flux flux) {
        this.actes = actes;
        this.journal = journal;
        this.dossiers = dossiers;
        this.projets = projets;
        this.registre = registre;
        this.liquidation = liquidation;
        this.etudes = etudes;
        this.exigences = exigences;
        this.flux = flux;
    }

    /** Agrees to the amount; it is paid, or its refund invoiced, at once. */
    public void approuver(RefRapport ref, Acteur par, Instant quand) {
        agir("approbation", ref, par, quand, TypeTache.APPROUVER_VERSEMENT, compte -> {
            exigerDeuxiemePersonne(ref, compte, par);
            if (!dossiers.lire(ref.projet().dossier(), par).enVigueur()) throw new ActeRefuse("G-ADM-05");
            etudes.exigerPourVersement(projets.lire(ref.projet(), par));
            exigences.exigerPourVersement(ref.projet(), Horloge.jour(quand), par);
            Calcul calcul = compte.calcul().orElseThrow();
            if (!liquidation.duRapport(ref, Horloge.jour(quand)).montant().equals(calcul.montant())) {
                throw new ActeRefuse("M-CALCUL-01");
            }
            terminer(ref, new VersementApprouve(ref.projet().projet(), ref.rapport(), calcul.montant()), true);
        });
    }

    /** Sends the computation back to the analyst, with the reason; whoever sees the error may. */
    public void renvoyer(RefRapport ref, String motif, Acteur par, Instant quand) {
        agir("renvoi", ref, par, quand, TypeTache.APPROUVER_VERSEMENT, compte -> {
            ActeRefuse.siVide(motif);
            terminer(ref, new VersementRenvoye(ref.projet().projet(), ref.rapport(), motif), false);
        });
    }

    /** The analyst states the reserves anew; the amount is computed again and waits for a second person. */
    public void reviser(RefRapport ref, Reserves reserves, Acteur par, Instant quand) {
        agir("revision", ref, par, quand, TypeTache.REVISER_CALCUL, compte -> {
            exigerAutreQueLeRenvoi(ref, compte, par);
            projets.lire(ref, par).exigerPieces(reserves);
            journal.consigner(
                    ref.projet().dossier(), new ReservesRevisees(ref.projet().projet(), ref.rapport(), reserves));
            flux.terminer(TypeTache.REVISER_CALCUL, Repere.de(ref), Map.of());
        });
    }

    private void terminer(RefRapport ref, FaitVersement fait, boolean approuve) {
        journal.consigner(ref.projet().dossier(), fait);
        flux.terminer(TypeTache.APPROUVER_VERSEMENT, Repere.de(ref), Map.of(APPROUVE, approuve));
    }

    private void exigerDeuxiemePersonne(RefRapport ref, CompteRapport compte, Acteur par) {
        Set<String> approuvent = new HashSet<>(flux.mandants(TypeTache.APPROUVER_VERSEMENT, Repere.de(ref)));
        approuvent.add(par.id());
        if (approuvent.stream().anyMatch(p -> aJuge(ref, compte, p, par))) throw new ActeRefuse("M-DROIT-02");
    }

    /** Whether this person analysed the report or set its amount, themselves or through a delegate. */
    private boolean aJuge(RefRapport ref, CompteRapport compte, String personne, Acteur par) {
        return compte.calculePar(personne)
                || projets.lire(ref, par).analyste().filter(personne::equals).isPresent()
                || JUGEMENTS.stream()
                        .anyMatch(t -> flux.mandants(t, Repere.de(ref)).contains(personne));
    }

    /** Whoever sent it back stays free to approve: only the report's analyst may revise what he sent back himself. */
    private void exigerAutreQueLeRenvoi(RefRapport ref, CompteRapport compte, Acteur par) {
        if (compte.renvoyePar(par.id()) && !aAnalyse(ref, par)) throw new ActeRefuse("M-DROIT-03");
    }

    private boolean aAnalyse(RefRapport ref, Acteur par) {
        return projets.lire(ref, par).analyste().filter(a -> a.equals(par.id())).isPresent();
    }

    private static Geste geste(TypeTache tache) {
        return tache == TypeTache.REVISER_CALCUL ? Geste.REVISER_CALCUL : Geste.APPROUVER_VERSEMENT;
    }

    private void agir(
            String acte, RefRapport ref, Acteur par, Instant quand, TypeTache tache, Consumer<CompteRapport> suite) {
        String dossier = ref.projet().dossier();
        String projet = ref.projet().projet();
        actes.executer(new Acte(acte, dossier, projet, par, quand), () -> {
            geste(tache).exiger(par);
            dossiers.lire(dossier, par).exigerNonResilie();
            if (!flux.attend(tache, Repere.de(ref))) throw new ActeRefuse("M-TACHE-01");
            CompteRapport compte =
                    registre.lire(dossier, par).rapport(projet, ref.rapport()).orElseThrow();
            compte.exigerApres(Horloge.jour(quand));
            suite.accept(compte);
        });
    }
}
