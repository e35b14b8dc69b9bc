package ca.qc.madi.api.web;

import ca.qc.madi.api.web.VuesDossier.Argent;
import ca.qc.madi.api.web.VuesDossier.Societe;
import ca.qc.madi.api.web.VuesDossier.VueAnnee;
import ca.qc.madi.api.web.VuesDossier.VueCalcul;
import ca.qc.madi.api.web.VuesDossier.VueCreance;
import ca.qc.madi.api.web.VuesDossier.VueDossier;
import ca.qc.madi.api.web.VuesDossier.VueEtude;
import ca.qc.madi.api.web.VuesDossier.VueLigne;
import ca.qc.madi.api.web.VuesDossier.VueProjet;
import ca.qc.madi.api.web.VuesDossier.VueRapport;
import ca.qc.madi.api.web.VuesDossier.VueSuivi;
import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.historique.Histoire;
import ca.qc.madi.historique.Visibilite;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.projet.Projet;
import ca.qc.madi.projet.Rapport;
import ca.qc.madi.suivi.AnneeSuivi;
import ca.qc.madi.suivi.Suivi;
import ca.qc.madi.versement.Calcul;
import ca.qc.madi.versement.CompteRapport;
import ca.qc.madi.versement.Comptes;
import ca.qc.madi.versement.Creance;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Tells one reader of a dossier, from its facts alone. */
record RenduDossier(Histoire histoire, Acteur lecteur, Societe societe) {

    VueDossier dossier() {
        Dossier dossier = histoire.dossier();
        return new VueDossier(
                dossier.id(),
                histoire.faits().size(),
                societe,
                dossier.mesure(),
                dossier.etat(),
                dossier.voie().orElse(null),
                dossier.enVigueurDepuis().orElse(null),
                argent(),
                dossier.etudes().stream()
                        .map(e -> new VueEtude(e.titre(), e.date(), e.conforme(), e.emergentes(), e.mesures()))
                        .toList(),
                histoire.projets().values().stream().map(this::projet).toList());
    }

    private Argent argent() {
        Comptes comptes = histoire.comptes();
        Money facture =
                histoire.projets().keySet().stream().map(comptes::facture).reduce(Montants.ZERO, Money::plus);
        return new Argent(
                Montants.texte(histoire.dossier().enveloppe()),
                Montants.texte(comptes.verse()),
                Montants.texte(facture),
                Montants.texte(comptes.encaisse()),
                Montants.texte(histoire.solde()));
    }

    private VueProjet projet(Projet projet) {
        String nom = projet.ref().projet();
        Comptes comptes = histoire.comptes();
        Map<String, String> aides = new TreeMap<>();
        projet.aides().forEach((source, montant) -> aides.put(source, Montants.texte(montant)));
        return new VueProjet(
                nom,
                projet.titre(),
                projet.volet(),
                histoire.etat(projet),
                projet.deposeLe(),
                projet.accepteLe().orElse(null),
                projet.fin().orElse(null),
                projet.etablissements(),
                Montants.texte(comptes.verse(nom)),
                Montants.texte(comptes.facture(nom)),
                Montants.texte(comptes.encaisse(nom)),
                aides,
                projet.rapports().stream().map(r -> rapport(nom, r)).toList(),
                comptes.creances(nom).stream().map(RenduDossier::creance).toList(),
                suivi(histoire.suivis().get(nom)));
    }

    private VueRapport rapport(String projet, Rapport rapport) {
        Optional<CompteRapport> compte = histoire.comptes().rapport(projet, rapport.nom());
        boolean approuve = compte.map(CompteRapport::approuve).orElse(false);
        return new VueRapport(
                rapport.nom(),
                rapport.etat(),
                rapport.ouvertLe(),
                rapport.echeance(),
                rapport.recuLe().orElse(null),
                rapport.auditExige(),
                rapport.echeanceAudit().orElse(null),
                approuve,
                compte.flatMap(CompteRapport::calcul)
                        .filter(c -> Visibilite.voit(lecteur, c, approuve))
                        .map(RenduDossier::calcul)
                        .orElse(null));
    }

    private static VueCalcul calcul(Calcul calcul) {
        return new VueCalcul(
                Montants.texte(calcul.montant()),
                calcul.plafond(),
                calcul.derivation().stream()
                        .map(l -> new VueLigne(l.regle(), l.libelle(), Montants.texte(l.montant())))
                        .toList(),
                calcul.regleRemboursement(),
                calcul.versionRegles());
    }

    private static VueCreance creance(Creance creance) {
        return new VueCreance(
                creance.nom(),
                creance.regle(),
                creance.factureLe(),
                Montants.texte(creance.montant()),
                Montants.texte(creance.percu()),
                Montants.texte(creance.solde()),
                creance.echeance());
    }

    private static @Nullable VueSuivi suivi(@Nullable Suivi suivi) {
        if (suivi == null) return null;
        return new VueSuivi(
                suivi.debut(),
                suivi.annees(),
                suivi.clos(),
                suivi.ouvertes().stream().map(RenduDossier::annee).toList());
    }

    private static VueAnnee annee(AnneeSuivi annee) {
        return new VueAnnee(
                annee.nom(),
                annee.anniversaire(),
                annee.echeance(),
                annee.decision().orElse(null),
                annee.enDefaut());
    }
}
