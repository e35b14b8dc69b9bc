package ca.qc.madi.accueil.web;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.dossier.FicheDossier;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Tache;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Role;
import ca.qc.madi.projet.Echeance;
import ca.qc.madi.projet.Echeances;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.securite.Personnes;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The open tasks a person may see: an émetteur what is expected of it, the others everything. */
@Component
class LectureTaches {

    private static final Set<TypeTache> A_ECHEANCE = EnumSet.of(
            TypeTache.DEPOSER_RAPPORT,
            TypeTache.DEPOSER_FINAL,
            TypeTache.ATTESTER,
            TypeTache.PLANIFIER,
            TypeTache.FOURNIR_EXIGENCE,
            TypeTache.PERCEVOIR_REMBOURSEMENT);

    private final Flux flux;
    private final Dossiers dossiers;
    private final Emetteurs emetteurs;
    private final Echeances echeances;
    private final Personnes personnes;
    private final Horloge horloge;

    LectureTaches(
            Flux flux,
            Dossiers dossiers,
            Emetteurs emetteurs,
            Echeances echeances,
            Personnes personnes,
            Horloge horloge) {
        this.flux = flux;
        this.dossiers = dossiers;
        this.emetteurs = emetteurs;
        this.echeances = echeances;
        this.personnes = personnes;
        this.horloge = horloge;
    }

    List<LigneTache> toutes(Acteur acteur) {
        return lignes(flux.taches(), acteur);
    }

    List<LigneTache> duDossier(List<Tache> taches, Acteur acteur) {
        return lignes(taches, acteur);
    }

    private List<LigneTache> lignes(List<Tache> taches, Acteur acteur) {
        Map<String, String> societes = societes(acteur);
        List<Tache> visibles = taches.stream()
                .filter(t -> societes.containsKey(t.repere().dossier()))
                .filter(t -> acteur.role() != Role.EMETTEUR || t.type().role() == Role.EMETTEUR)
                .toList();
        Map<String, String> noms = personnes.noms(visibles.stream()
                .map(Tache::titulaire)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return visibles.stream()
                .map(t -> ligne(t, societes.getOrDefault(t.repere().dossier(), ""), noms, acteur))
                .toList();
    }

    private LigneTache ligne(Tache tache, String societe, Map<String, String> noms, Acteur acteur) {
        String titulaire = tache.titulaire();
        LocalDate echeance = echeance(tache);
        boolean sienne =
                Geste.RECLAMER_TACHE.permisA(acteur.role()) && tache.type().role() == acteur.role();
        return new LigneTache(
                tache.id(),
                tache.type(),
                tache.repere().dossier(),
                societe,
                tache.repere().projet(),
                tache.repere().rapport(),
                tache.creee(),
                echeance,
                echeance != null && echeance.isBefore(horloge.aujourdhui()),
                titulaire == null ? null : noms.get(titulaire),
                sienne && titulaire == null,
                sienne && acteur.id().equals(titulaire));
    }

    /** The last day of the report's window, from the ledger. */
    private @Nullable LocalDate echeance(Tache tache) {
        if (!A_ECHEANCE.contains(tache.type())) return null;
        return echeances
                .findByDossierAndProjetAndRapportAndNature(
                        tache.repere().dossier(),
                        tache.repere().refProjet().projet(),
                        tache.repere().refRapport().rapport(),
                        Echeance.Nature.DEPOT)
                .map(Echeance::jour)
                .orElse(null);
    }

    /** The name of the émetteur of each dossier this person may see. */
    private Map<String, String> societes(Acteur acteur) {
        Map<String, String> noms = new HashMap<>();
        emetteurs.findAll().forEach((Emetteur e) -> noms.put(e.id(), e.nom()));
        Map<String, String> societes = new HashMap<>();
        for (FicheDossier fiche : dossiers.visibles(acteur)) {
            societes.put(fiche.id(), noms.getOrDefault(fiche.emetteur(), fiche.emetteur()));
        }
        return societes;
    }
}
