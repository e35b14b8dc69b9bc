package ca.qc.madi.avenant;

import ca.qc.madi.dossier.Cession;
import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.dossier.FaitDossier.CessionDeclaree;
import ca.qc.madi.dossier.Repreneurs;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Tache;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import ca.qc.madi.projet.Projets;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.versement.Comptes;
import ca.qc.madi.versement.RegistreComptes;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An analyst hands the whole dossier to the company that took over every site its projects are on: from then on that
 * company sees it, answers for it and files what comes after; whoever held it sees it no more. The new owner reads the
 * past of the dossier it takes on, and none of the other dossiers of the old one.
 */
@Component
public class TransfertDossier {

    private static final Set<TypeTache> ARGENT =
            Set.of(TypeTache.APPROUVER_VERSEMENT, TypeTache.REVISER_CALCUL, TypeTache.PERCEVOIR_REMBOURSEMENT);

    private final Actes actes;
    private final Dossiers dossiers;
    private final Projets projets;
    private final Emetteurs emetteurs;
    private final Repreneurs repreneurs;
    private final RegistreComptes registre;
    private final Flux flux;

    TransfertDossier(
            Actes actes,
            Dossiers dossiers,
            Projets projets,
            Emetteurs emetteurs,
            Repreneurs repreneurs,
            RegistreComptes registre,
            Flux flux) {
        this.actes = actes;
        this.dossiers = dossiers;
        this.projets = projets;
        this.emetteurs = emetteurs;
        this.repreneurs = repreneurs;
        this.registre = registre;
        this.flux = flux;
    }

    /**
     * Refused with M-CESSION-03 for a site whose new owner was not accepted, M-CESSION-06 while another site of the
     * dossier is not that company's, M-CESSION-07 while a payment waits for its approval or a refund is owed. What was
     * issued before goes to whoever held the dossier then.
     *
     * @param etablissement one of the sites taken over
     * @param nomme the new émetteur, where it is known under another number than the one declared; null otherwise
     * @return the identifier of the new émetteur
     */
    public String transferer(
            String id, String etablissement, @Nullable String nomme, String motif, Acteur par, Instant quand) {
        return actes.executer(new Acte("transfert", id, par, quand), () -> {
            Geste.ANALYSER.exiger(par);
            Dossier dossier = dossiers.lire(id, par);
            if (dossier.sansSuite()) throw new ActeRefuse("M-ETAT-01", dossier.etat());
            ActeRefuse.siVide(motif);
            List<CessionDeclaree> reprises = reprises(id, etablissement, par);
            exigerTousLesSites(dossier, reprises, par);
            exigerSansArgent(id, par);
            flux.taches(id).forEach(this::liberer);
            return repreneurs.transferer(dossier, reprises, nomme, motif);
        });
    }

    /** What the company that took this site over was accepted for. */
    private List<CessionDeclaree> reprises(String id, String etablissement, Acteur par) {
        List<CessionDeclaree> acceptees = Cession.depuis(dossiers.faits(id, par)).stream()
                .filter(Cession::acceptee)
                .map(Cession::declaree)
                .toList();
        CessionDeclaree celle = acceptees.stream()
                .filter(c -> c.etablissement().equals(etablissement))
                .findFirst()
                .orElseThrow(() -> new ActeRefuse("M-CESSION-03", etablissement));
        return acceptees.stream().filter(c -> c.neq().equals(celle.neq())).toList();
    }

    /** Every site that a project of the dossier names; all of the émetteur's where one names none. */
    private void exigerTousLesSites(Dossier dossier, List<CessionDeclaree> reprises, Acteur par) {
        Set<String> sites = new TreeSet<>();
        projets.duDossier(dossier.id(), par).values().forEach(projet -> {
            sites.addAll(projet.etablissements());
            if (projet.etablissements().isEmpty()) {
                emetteurs
                        .findById(dossier.emetteur())
                        .orElseThrow()
                        .etablissements()
                        .forEach(e -> sites.add(e.numero()));
            }
        });
        sites.removeAll(reprises.stream().map(CessionDeclaree::etablissement).collect(Collectors.toSet()));
        if (!sites.isEmpty()) throw new ActeRefuse("M-CESSION-06", String.join(", ", sites));
    }

    private void exigerSansArgent(String id, Acteur par) {
        boolean attendu = flux.taches(id).stream().anyMatch(t -> ARGENT.contains(t.type()));
        Comptes comptes = registre.lire(id, par);
        boolean du = projets.duDossier(id, par).keySet().stream()
                .anyMatch(p -> comptes.creances(p).stream().anyMatch(c -> !c.acquittee()));
        if (attendu || du) throw new ActeRefuse("M-CESSION-07");
    }

    /** What somebody of the old owner had taken is free again. */
    private void liberer(Tache tache) {
        String titulaire = tache.titulaire();
        if (titulaire != null && tache.type().role() == Role.EMETTEUR) flux.liberer(tache.id(), titulaire);
    }
}
