package ca.qc.madi.versement;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.Echeancier;
import ca.qc.madi.versement.FaitVersement.RemboursementFacture;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the process does by itself to recover what is owed: one invoice with its derivation and its due date, whether it
 * comes from the final (G-PAY-07), from other aid learnt after it (G-CUM-02) or from a default (G-SUIVI-04).
 */
@Component
public class SuitesRecouvrement {

    private final Actes actes;
    private final Journal journal;
    private final Dossiers dossiers;
    private final RegistreComptes registre;
    private final Echeancier echeancier;
    private final Reclamations reclamations;

    SuitesRecouvrement(
            Actes actes,
            Journal journal,
            Dossiers dossiers,
            RegistreComptes registre,
            Echeancier echeancier,
            Reclamations reclamations) {
        this.actes = actes;
        this.journal = journal;
        this.dossiers = dossiers;
        this.registre = registre;
        this.echeancier = echeancier;
        this.reclamations = reclamations;
    }

    /**
     * Invoices what is owed on the day of the act under way.
     *
     * @param origine the report, the follow-up year or the learning of other aid that it comes from
     * @return the refund's own name; empty when nothing is owed
     */
    public Optional<RefRapport> facturer(RefRapport origine) {
        Optional<RemboursementFacture> due = facture(origine);
        due.ifPresent(fait -> {
            planifier(nom(origine, fait), Objects.requireNonNull(fait.echeance()));
            journal.consigner(origine.projet().dossier(), fait);
        });
        return due.map(fait -> nom(origine, fait));
    }

    /** The invoice that the act under way makes; empty when nothing is owed. */
    public Optional<RemboursementFacture> facture(RefRapport origine) {
        String projet = origine.projet().projet();
        Comptes comptes = registre.lire(origine.projet().dossier(), Acteur.MOTEUR);
        Calcul calcul = calcul(origine, comptes);
        if (calcul.suite() != Suite.FACTURER) return Optional.empty();
        int rang = comptes.creances(projet).size() + 1;
        LocalDate jour = Horloge.jour(actes.courant().dateEffet());
        return Optional.of(new RemboursementFacture(
                projet,
                calcul.montant().negated(),
                calcul.regle(),
                Occasions.remboursement(rang),
                jour.plusDays(parametres(origine).entier(Cle.REMBOURSEMENT_DELAI)),
                calcul));
    }

    private static RefRapport nom(RefRapport origine, RemboursementFacture fait) {
        return origine.projet().rapport(Objects.requireNonNull(fait.rapport()));
    }

    private void planifier(RefRapport facture, LocalDate echeance) {
        echeancier.attendre(facture, echeance, parametres(facture).entier(Cle.RAPPEL_JOURS_AVANT));
    }

    private Parametres parametres(RefRapport ref) {
        LocalDate jour = Horloge.jour(actes.courant().dateEffet());
        return dossiers.lire(ref.projet().dossier(), Acteur.MOTEUR).parametres(jour);
    }

    private Calcul calcul(RefRapport origine, Comptes comptes) {
        String projet = origine.projet().projet();
        if (Occasions.estSuivi(origine.rapport())) return reclamations.calculer(origine);
        if (origine.rapport().equals(Occasions.AIDE))
            return comptes.ajustement(projet).orElseThrow();
        return comptes.rapport(projet, origine.rapport())
                .flatMap(CompteRapport::calcul)
                .orElseThrow();
    }
}
