package ca.qc.madi.api.web;

import ca.qc.madi.dossier.EtatDossier;
import ca.qc.madi.dossier.Voie;
import ca.qc.madi.partage.Texte;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.EtatProjet;
import ca.qc.madi.projet.EtatRapport;
import ca.qc.madi.suivi.DecisionSuivi;
import ca.qc.madi.versement.Plafond;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dossier as the API tells it. Amounts are CAD as text with two decimals, days are ISO dates in Québec. */
final class VuesDossier {

    private VuesDossier() {}

    record Societe(String id, String nom, @Nullable String neq) {}

    record LigneDossier(String id, Societe emetteur, String mesure, EtatDossier etat, String enveloppe, String verse) {}

    /** @param suivant the value of {@code apres} for what follows; null at the end */
    record Dossiers(List<LigneDossier> elements, @Nullable String suivant) {}

    record Argent(String enveloppe, String verse, String facture, String encaisse, String disponible) {}

    record VueEtude(String titre, LocalDate achevee, boolean conforme, boolean emergentes, List<String> mesures) {}

    /** @param version rank of its last fact; also its ETag */
    record VueDossier(
            String id,
            long version,
            Societe emetteur,
            String mesure,
            EtatDossier etat,
            @Nullable Voie voie,
            @Nullable LocalDate enVigueurDepuis,
            Argent argent,
            List<VueEtude> etudes,
            List<VueProjet> projets) {}

    record VueProjet(
            String nom,
            String titre,
            Volet volet,
            EtatProjet etat,
            LocalDate deposeLe,
            @Nullable LocalDate accepteLe,
            @Nullable LocalDate fin,
            List<String> etablissements,
            String verse,
            String facture,
            String encaisse,
            Map<String, String> aides,
            List<VueRapport> rapports,
            List<VueCreance> creances,
            @Nullable VueSuivi suivi) {}

    /** @param calcul what it is worth and why, where the reader may know it */
    record VueRapport(
            String nom,
            EtatRapport etat,
            LocalDate ouvertLe,
            LocalDate echeance,
            @Nullable LocalDate recuLe,
            boolean auditExige,
            @Nullable LocalDate echeanceAudit,
            boolean approuve,
            @Nullable VueCalcul calcul) {}

    /** An amount and its derivation, whose lines add up to it to the cent. */
    record VueCalcul(
            String montant,
            Plafond plafond,
            List<VueLigne> derivation,
            @Nullable String regleRemboursement,
            String versionRegles) {}

    record VueLigne(String regle, Texte libelle, String montant) {}

    record VueCreance(
            String nom,
            String regle,
            LocalDate factureLe,
            String montant,
            String percu,
            String solde,
            @Nullable LocalDate echeance) {}

    record VueSuivi(LocalDate debut, int annees, boolean clos, List<VueAnnee> ouvertes) {}

    record VueAnnee(
            String nom,
            LocalDate anniversaire,
            LocalDate echeance,
            @Nullable DecisionSuivi decision,
            boolean enDefaut) {}
}
