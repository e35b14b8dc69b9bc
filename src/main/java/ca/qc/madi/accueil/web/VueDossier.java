package ca.qc.madi.accueil.web;

import ca.qc.madi.dossier.Cession;
import ca.qc.madi.dossier.EtatDossier;
import ca.qc.madi.dossier.Etude;
import ca.qc.madi.dossier.Voie;
import ca.qc.madi.partage.Texte;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A dossier as its page shows it. */
record VueDossier(
        String id,
        String emetteur,
        @Nullable String neq,
        Texte mesure,
        Map<String, Texte> inconnus,
        EtatDossier etat,
        @Nullable Voie voie,
        @Nullable LocalDate enVigueurDepuis,
        Argent argent,
        List<VuePosition> positions,
        List<VueInterruption> interruptions,
        List<LigneTache> taches,
        List<Formulaire> formulaires,
        List<Cession> cessions,
        List<Etude> etudes,
        List<VueDepot> depots,
        List<VueProjet> projets,
        List<VueFait> faits,
        List<VueRefus> refus) {

    /** The deposits still being prepared. */
    public List<VueDepot> brouillons() {
        return depots.stream().filter(d -> !d.brouillon().depose()).toList();
    }

    /** The deposit received for a project, or for one of its reports; none where no draft was made. */
    public List<VueDepot> recus(String projet, @Nullable String rapport) {
        return depots.stream()
                .filter(d -> d.brouillon().depose())
                .filter(d -> d.brouillon().projet().projet().equals(projet)
                        && Objects.equals(d.brouillon().rapport(), rapport))
                .toList();
    }

    /** The enveloppe and what happened to it, over all projects, in CAD. */
    record Argent(Money enveloppe, Money verse, Money facture, Money encaisse, Money disponible) {}

    /** A process that an act cut where it stood, and that was put back or not since. */
    record VueInterruption(VuePosition position, String motif, Instant quand, boolean rouvert) {}

    /**
     * Where a process stands on its diagram.
     *
     * @param noeud id of the node, as in the .bpmn file
     */
    record VuePosition(
            String processus,
            int version,
            String noeud,
            @Nullable String nom,
            @Nullable String projet,
            @Nullable String rapport) {}
}
