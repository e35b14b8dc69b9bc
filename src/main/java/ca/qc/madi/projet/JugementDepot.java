package ca.qc.madi.projet;

import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.FaitProjet.DemandeRecue;
import ca.qc.madi.projet.FaitProjet.Piece;
import ca.qc.madi.projet.FaitProjet.RapportRecu;
import ca.qc.madi.validation.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads the workbook just received and judges it; only one without ERREUR becomes a fact. */
@Component
public class JugementDepot {

    /** The nature of the line of the Financement that is MADI itself. */
    private static final String MADI = "MADI";

    private final Journal journal;
    private final Projets projets;
    private final Depots depots;
    private final Expertise expertise;
    private final Verdicts verdicts;
    private final Echeancier echeancier;
    private final SuitesProjet suites;
    private final Audits audits;

    JugementDepot(
            Journal journal,
            Projets projets,
            Depots depots,
            Expertise expertise,
            Verdicts verdicts,
            Echeancier echeancier,
            SuitesProjet suites,
            Audits audits) {
        this.journal = journal;
        this.projets = projets;
        this.depots = depots;
        this.expertise = expertise;
        this.verdicts = verdicts;
        this.echeancier = echeancier;
        this.suites = suites;
        this.audits = audits;
    }

    /** Whether the request may be analysed. */
    public boolean jugerDemande(RefProjet ref) {
        Depot depot = depots.demandeEnCours(ref.dossier(), ref.projet()).orElseThrow();
        DeclarationDemande declaration = depot.declaration(DeclarationDemande.class);
        Verdict verdict = juger(depot, expertise.demande(ref, declaration, depot.envoi(), depot.recuLe()));
        if (!verdict.conforme()) return false;
        journal.consigner(ref.dossier(), demandeRecue(ref, declaration, depot.envoi(), verdict));
        return true;
    }

    /** The fact that a request without ERREUR makes. */
    static DemandeRecue demandeRecue(RefProjet ref, DeclarationDemande declaration, Envoi envoi, Verdict verdict) {
        DonneesFormulaire donnees = donnees(verdict);
        boolean ges = declaration.volet() == Volet.GES;
        String miseEnOeuvre = donnees.champs().getOrDefault("projet.miseEnOeuvre", "");
        return new DemandeRecue(
                ref.projet(),
                declaration.volet(),
                Objects.requireNonNullElse(donnees.titre(), ref.projet()),
                piece(verdict),
                envoi.pieces(),
                envoi.canal(),
                EtudesDuProjet.nom(declaration, donnees),
                donnees.etablissements().stream()
                        .map(DonneesFormulaire.EtablissementVise::numero)
                        .toList(),
                ges && !miseEnOeuvre.isEmpty() ? LocalDate.parse(miseEnOeuvre) : null,
                ges ? Expertise.conversion(donnees) : null,
                budget(donnees),
                aideDemandee(donnees));
    }

    private static Money budget(DonneesFormulaire donnees) {
        return donnees.budget().stream()
                .map(DonneesFormulaire.LigneBudget::estimeTotal)
                .reduce(Montants.ZERO, Money::plus);
    }

    private static Money aideDemandee(DonneesFormulaire donnees) {
        return donnees.financement().stream()
                .filter(source -> MADI.equals(source.nature()))
                .map(DonneesFormulaire.SourceFinancement::prevu)
                .reduce(Montants.ZERO, Money::plus);
    }

    /** Whether the report may be analysed. */
    public boolean jugerRapport(RefRapport ref) {
        RefProjet refProjet = ref.projet();
        Depot depot = depots.rapportEnCours(refProjet.dossier(), refProjet.projet(), ref.rapport())
                .orElseThrow();
        Projet projet = projets.lire(refProjet, Acteur.MOTEUR);
        DeclarationRapport declaration = depot.declaration(DeclarationRapport.class);
        Verdict verdict = juger(depot, expertise.rapport(ref, projet, declaration, depot.envoi(), depot.recuLe()));
        if (!verdict.conforme()) return false;
        journal.consigner(
                refProjet.dossier(),
                rapportRecu(ref, projet, declaration, depot.envoi(), Horloge.jour(depot.recuLe()), verdict));
        echeancier.tenir(ref);
        if (declaration.audit()) audits.recevoir(ref);
        if (ref.estFinal()) remplacerRapportsOuverts(projet);
        return true;
    }

    /** The fact that a report without ERREUR makes. */
    RapportRecu rapportRecu(
            RefRapport ref,
            Projet projet,
            DeclarationRapport declaration,
            Envoi envoi,
            LocalDate recuLe,
            Verdict verdict) {
        DonneesFormulaire donnees = donnees(verdict);
        boolean horsDelai =
                recuLe.isAfter(projet.rapport(ref.rapport()).orElseThrow().echeance());
        return new RapportRecu(
                ref.projet().projet(),
                ref.rapport(),
                piece(verdict),
                declaration,
                expertise.lignesReclamees(ref, projet, donnees),
                expertise.aides(ref.projet(), donnees, recuLe),
                horsDelai,
                envoi.pieces(),
                envoi.canal(),
                expertise.mesurePartielle(ref, projet, declaration, recuLe));
    }

    /** A request with an ERREUR undoes the whole act; its verdict is kept all the same. */
    private Verdict juger(Depot depot, Circonstances dans) {
        Verdict verdict = expertise.juger(dans);
        depot.juger(verdict, verdicts.garder(dans, verdict));
        if (!verdict.conforme()) siAnnule(() -> verdicts.garderMalgre(dans, verdict));
        return verdict;
    }

    private static void siAnnule(Runnable suite) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int issue) {
                if (issue == STATUS_ROLLED_BACK) suite.run();
            }
        });
    }

    /** The final report claims what yearly reports not yet filed would have (G-FINAL-04). */
    private void remplacerRapportsOuverts(Projet projet) {
        projet.rapports().stream()
                .filter(r -> r.etat() == EtatRapport.OUVERT && !r.nom().equals(RefRapport.FINAL))
                .forEach(r -> suites.remplacer(projet.ref().rapport(r.nom())));
    }

    private static Piece piece(Verdict verdict) {
        List<String> avertissements =
                verdict.avertissements().stream().map(c -> c.code()).distinct().toList();
        return new Piece(verdict.sha256(), verdict.versionRegles(), verdict.versionDisposition(), avertissements);
    }

    private static DonneesFormulaire donnees(Verdict verdict) {
        DonneesFormulaire donnees = verdict.donnees();
        if (donnees == null) throw new IllegalStateException("a conforming file was read");
        return donnees;
    }
}
