package ca.qc.madi.historique;

import ca.qc.madi.historique.BilanTonnes.AnneeVecue;
import ca.qc.madi.historique.BilanTonnes.Mesure;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.EtatRapport;
import ca.qc.madi.projet.FaitProjet.DemandeRecue;
import ca.qc.madi.projet.Projet;
import ca.qc.madi.projet.Rapport;
import ca.qc.madi.projet.Tonnages;
import ca.qc.madi.suivi.AnneeSuivi;
import ca.qc.madi.suivi.FaitSuivi.AttestationRecue;
import ca.qc.madi.suivi.Suivi;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads, from the forms and facts of each accepted GES or INNO project, what it was to reduce, what its final report
 * says it reduces, and of which years an attestation came that it does. An attestation states no tonnes of its own.
 */
@Component
class MesuresDesTonnes {

    private final Tonnages tonnages;

    MesuresDesTonnes(Tonnages tonnages) {
        this.tonnages = tonnages;
    }

    BilanTonnes bilan(List<Histoire> histoires) {
        return BilanTonnes.de(histoires.stream()
                .flatMap(h -> h.projets().values().stream()
                        .filter(p -> p.volet() != Volet.PTE)
                        .filter(p -> p.accepteLe().isPresent() && !p.arrete())
                        .map(p -> mesure(h, p)))
                .toList());
    }

    private Mesure mesure(Histoire histoire, Projet projet) {
        String nom = projet.ref().projet();
        Optional<Rapport> fini = projet.rapport(RefRapport.FINAL).filter(r -> r.etat() == EtatRapport.ACCEPTE);
        Suivi suivi = histoire.suivis().get(nom);
        return new Mesure(
                projet.volet(),
                demande(histoire.faits(), nom).flatMap(tonnages::reduction).orElse(null),
                fini.isPresent(),
                declarees(fini.orElse(null)),
                histoire.comptes().verse(nom).minus(histoire.comptes().encaisse(nom)),
                suivi == null
                        ? List.of()
                        : suivi.ouvertes().stream().map(MesuresDesTonnes::annee).toList());
    }

    private @Nullable BigDecimal declarees(@Nullable Rapport fini) {
        return Optional.ofNullable(fini)
                .flatMap(Rapport::recu)
                .flatMap(r -> tonnages.reduction(r.formulaire().sha256()))
                .orElse(null);
    }

    /** The form of the request, the last one received. */
    private static Optional<String> demande(List<Fait> faits, String projet) {
        return faits.stream()
                .map(Fait::contenu)
                .filter(DemandeRecue.class::isInstance)
                .map(DemandeRecue.class::cast)
                .filter(d -> d.projet().equals(projet))
                .map(d -> d.formulaire().sha256())
                .reduce((avant, apres) -> apres);
    }

    private static AnneeVecue annee(AnneeSuivi annee) {
        boolean attestee =
                annee.attestation().filter(AttestationRecue::conforme).isPresent();
        return new AnneeVecue(annee.anniversaire().getYear(), attestee && !annee.enDefaut());
    }
}
