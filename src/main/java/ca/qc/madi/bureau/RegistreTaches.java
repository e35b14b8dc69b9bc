package ca.qc.madi.bureau;

import ca.qc.madi.dossier.DossierRemis;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.Tache;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.projet.Echeance;
import ca.qc.madi.projet.EcheanceMue;
import ca.qc.madi.projet.Echeancier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The register of tasks: a row per task of the engine, written in the transaction in which the engine opens it, hands
 * it to a person, sees it done (its row goes over to those done) or takes it away. The engine stays the truth; the
 * register is what lists are read from.
 */
@Component
public class RegistreTaches implements CarnetTaches {

    private static final Set<TypeTache> A_ECHEANCE = EnumSet.of(
            TypeTache.DEPOSER_RAPPORT,
            TypeTache.DEPOSER_FINAL,
            TypeTache.ATTESTER,
            TypeTache.PLANIFIER,
            TypeTache.FOURNIR_EXIGENCE,
            TypeTache.PERCEVOIR_REMBOURSEMENT);

    private final TachesInscrites taches;
    private final TachesFaites faites;
    private final Echeancier echeancier;

    RegistreTaches(TachesInscrites taches, TachesFaites faites, Echeancier echeancier) {
        this.taches = taches;
        this.faites = faites;
        this.echeancier = echeancier;
    }

    @Override
    public void ouvrir(Tache tache) {
        taches.save(neuve(tache));
    }

    /** A task that stood as done and is not is open again. */
    @Override
    public void attribuer(Tache tache) {
        taches.findById(tache.id()).ifPresentOrElse(t -> t.attribuer(tache.titulaire()), () -> {
            faites.findById(tache.id()).ifPresent(faites::delete);
            ouvrir(tache);
        });
    }

    @Override
    public void achever(String id, Supplier<Tache> tache, String par, Instant quand) {
        TacheInscrite ouverte = taches.findById(id).orElseGet(() -> neuve(tache.get()));
        faites.save(ouverte.achevee(par, quand));
        taches.delete(ouverte);
    }

    @Override
    public void retirer(String id) {
        taches.findById(id).ifPresent(taches::delete);
    }

    /** Its due date is that of the ledger; true when it was another. */
    public boolean accorder(String id) {
        return taches.findById(id).map(this::accorder).orElse(false);
    }

    void auNomDe(String id, String absent) {
        taches.findById(id).ifPresent(t -> t.auNomDe(absent));
    }

    /** Those in whose name a delegate took, now or before, a task of this kind there. */
    public Set<String> mandants(TypeTache type, Repere repere) {
        return faites.mandants(
                type,
                repere.dossier(),
                repere.refProjet().projet(),
                repere.refRapport().rapport());
    }

    void suivre(String id, @Nullable LocalDate jour) {
        taches.findById(id).ifPresent(t -> t.suivre(jour));
    }

    public Optional<LigneRegistre> lire(String id) {
        return taches.findById(id)
                .map(TacheInscrite::ligne)
                .or(() -> faites.findById(id).map(TacheFaite::ligne));
    }

    /** Whether it is among those done. */
    public boolean faite(String id) {
        return faites.existsById(id);
    }

    /** The one open task of this kind there. */
    public Optional<LigneRegistre> ouverte(TypeTache type, Repere repere) {
        List<TacheInscrite> ouvertes = taches.ouvertes(
                type,
                repere.dossier(),
                Objects.requireNonNullElse(repere.projet(), ""),
                Objects.requireNonNullElse(repere.rapport(), ""));
        if (ouvertes.size() > 1) throw new IllegalStateException(type + " is open twice at " + repere);
        return ouvertes.stream().map(TacheInscrite::ligne).findFirst();
    }

    /** The open tasks of a dossier, oldest first. */
    public List<LigneRegistre> duDossier(String dossier) {
        return taches.ouvertes(dossier).stream().map(TacheInscrite::ligne).toList();
    }

    /** Every open task, oldest first. */
    public List<LigneRegistre> ouvertes() {
        return taches.ouvertes().stream().map(TacheInscrite::ligne).toList();
    }

    @EventListener
    void suivre(EcheanceMue mue) {
        if (mue.nature() != Echeance.Nature.DEPOT) return;
        taches
                .ouvertes(
                        mue.ref().projet().dossier(),
                        mue.ref().projet().projet(),
                        mue.ref().rapport())
                .stream()
                .filter(t -> A_ECHEANCE.contains(t.ligne().type()))
                .forEach(t -> t.echoir(mue.jour()));
    }

    /** The open tasks of a dossier that another company takes over are its own. */
    @EventListener
    void suivre(DossierRemis remis) {
        TacheInscrite.Societe societe = societe(remis.dossier());
        taches.ouvertes(remis.dossier()).forEach(t -> t.passerA(societe));
    }

    private TacheInscrite neuve(Tache tache) {
        TacheInscrite neuve = new TacheInscrite(tache, societe(tache.repere().dossier()));
        neuve.echoir(jour(tache.type(), tache.repere()));
        return neuve;
    }

    private boolean accorder(TacheInscrite tache) {
        LigneRegistre ligne = tache.ligne();
        LocalDate jour = jour(ligne.type(), ligne.repere());
        if (Objects.equals(jour, ligne.echeance())) return false;
        tache.echoir(jour);
        return true;
    }

    private TacheInscrite.Societe societe(String dossier) {
        return taches.societe(dossier)
                .map(s -> new TacheInscrite.Societe(s.getId(), s.getNom()))
                .orElseThrow(() -> new IllegalStateException("a task of no known dossier: " + dossier));
    }

    /** The last day of what is awaited, from the ledger. */
    private @Nullable LocalDate jour(TypeTache type, Repere repere) {
        if (!A_ECHEANCE.contains(type)) return null;
        return echeancier.inscrit(repere.refRapport(), Echeance.Nature.DEPOT).orElse(null);
    }
}
