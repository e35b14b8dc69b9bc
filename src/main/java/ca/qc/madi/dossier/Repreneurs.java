package ca.qc.madi.dossier;

import ca.qc.madi.dossier.Emetteur.Contact;
import ca.qc.madi.dossier.Emetteur.Etablissement;
import ca.qc.madi.dossier.Emetteur.Fonction;
import ca.qc.madi.dossier.FaitDossier.CessionDeclaree;
import ca.qc.madi.dossier.FaitDossier.DossierTransfere;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The companies that take a dossier over with its sites, entered in the act where the program does not know them. */
@Component
public class Repreneurs {

    private final Emetteurs emetteurs;
    private final Dossiers dossiers;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;

    Repreneurs(Emetteurs emetteurs, Dossiers dossiers, Journal journal, ApplicationEventPublisher evenements) {
        this.emetteurs = emetteurs;
        this.dossiers = dossiers;
        this.journal = journal;
        this.evenements = evenements;
    }

    /**
     * The dossier goes on as the company's that took these sites over; one of which nobody is known to write to is
     * written to at the person the declaration names.
     *
     * @param reprises what was declared of each site, all of one company
     * @param nomme an émetteur already known under another number than the one declared; null for the one declared
     * @return its identifier; refused with M-SAISIE-03 for one nobody knows, M-CESSION-05 for the dossier's own
     */
    public String transferer(Dossier dossier, List<CessionDeclaree> reprises, @Nullable String nomme, String motif) {
        CessionDeclaree premiere = reprises.get(0);
        Emetteur repreneur = nomme == null
                ? emetteurs.findByNeq(premiere.neq()).orElseGet(() -> nouveau(premiere))
                : emetteurs.findById(nomme).orElseThrow(() -> new ActeRefuse("M-SAISIE-03", nomme));
        if (repreneur.id().equals(dossier.emetteur())) throw new ActeRefuse("M-CESSION-05", repreneur.nom());
        Emetteur cedant = emetteurs.findById(dossier.emetteur()).orElseThrow();
        reprises.forEach(reprise -> site(cedant, reprise).ifPresent(repreneur::reprendre));
        if (repreneur.contacts().isEmpty()) {
            repreneur.ajouter(new Contact(Fonction.REPRESENTANT_ADMINISTRATIF, premiere.representant()));
        }
        emetteurs.saveAndFlush(repreneur);
        dossiers.transferer(dossier.id(), repreneur.id());
        journal.consigner(dossier.id(), new DossierTransfere(repreneur.id(), motif));
        evenements.publishEvent(new DossierRemis(dossier.id(), repreneur.id()));
        return repreneur.id();
    }

    private static Emetteur nouveau(CessionDeclaree reprise) {
        return new Emetteur("neq-" + reprise.neq(), reprise.acquereur(), reprise.neq(), List.of());
    }

    private static Optional<Etablissement> site(Emetteur cedant, CessionDeclaree reprise) {
        return cedant.etablissements().stream()
                .filter(e -> e.numero().equals(reprise.etablissement()))
                .findFirst();
    }
}
