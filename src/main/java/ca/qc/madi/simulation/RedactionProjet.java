package ca.qc.madi.simulation;

import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.DeclarationRapport;
import ca.qc.madi.projet.FaitPlanification.PlanificationCaduque;
import ca.qc.madi.projet.FaitPlanification.PlanificationOuverte;
import ca.qc.madi.projet.FaitPlanification.PlanificationRecue;
import ca.qc.madi.projet.FaitProjet.AuditDepose;
import ca.qc.madi.projet.FaitProjet.AuditExige;
import ca.qc.madi.projet.FaitProjet.AvertissementLeve;
import ca.qc.madi.projet.FaitProjet.AvisRecu;
import ca.qc.madi.projet.FaitProjet.ChangementDeclare;
import ca.qc.madi.projet.FaitProjet.ChangementTraite;
import ca.qc.madi.projet.FaitProjet.DemandeRecue;
import ca.qc.madi.projet.FaitProjet.EcheanceDepassee;
import ca.qc.madi.projet.FaitProjet.EcheanceReportee;
import ca.qc.madi.projet.FaitProjet.FinDeclaree;
import ca.qc.madi.projet.FaitProjet.PiecesDemandees;
import ca.qc.madi.projet.FaitProjet.PiecesFournies;
import ca.qc.madi.projet.FaitProjet.PrecisionsDemandees;
import ca.qc.madi.projet.FaitProjet.PrecisionsFournies;
import ca.qc.madi.projet.FaitProjet.ProjetAccepte;
import ca.qc.madi.projet.FaitProjet.ProjetNonAdmissible;
import ca.qc.madi.projet.FaitProjet.ProjetRefuse;
import ca.qc.madi.projet.FaitProjet.ProjetRetire;
import ca.qc.madi.projet.FaitProjet.RappelConsigne;
import ca.qc.madi.projet.FaitProjet.RapportOuvert;
import ca.qc.madi.projet.FaitProjet.RapportRecu;
import ca.qc.madi.projet.FaitProjet.RapportRefuse;
import ca.qc.madi.projet.FaitProjet.RapportRemplace;
import ca.qc.madi.projet.FaitProjet.RapportRouvert;
import ca.qc.madi.projet.GenrePiece;
import ca.qc.madi.projet.PieceJointe;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the facts of projects, their money left aside, as acts. */
final class RedactionProjet {

    static final String ETUDE = "Étude";
    private static final String DECISION = "decision";

    private final Feuillet feuillet;
    private final FormulairesExportes formulaires;

    RedactionProjet(Feuillet feuillet, FormulairesExportes formulaires) {
        this.feuillet = feuillet;
        this.formulaires = formulaires;
        feuillet.sansActe(
                RapportOuvert.class,
                RappelConsigne.class,
                EcheanceDepassee.class,
                RapportRemplace.class,
                RapportRouvert.class,
                AvertissementLeve.class,
                PlanificationOuverte.class,
                PlanificationCaduque.class);
        demande();
        rapports();
        changements();
    }

    private void demande() {
        feuillet.pour(DemandeRecue.class, this::demande);
        feuillet.pour(ProjetAccepte.class, (f, d) -> decision(f, d.projet(), "ACCEPTE"));
        feuillet.pour(ProjetRefuse.class, (f, d) -> decision(f, d.projet(), "REFUSE"));
        feuillet.pour(ProjetNonAdmissible.class, (f, d) -> decision(f, d.projet(), "NON_ADMISSIBLE"));
        feuillet.pour(PrecisionsDemandees.class, (f, p) -> feuillet.acte(f, "precisions", p.projet()));
        feuillet.pour(PrecisionsFournies.class, (f, p) -> feuillet.acte(f, "reponse-precisions", p.projet()));
        feuillet.pour(
                AvisRecu.class,
                (f, a) -> feuillet.acte(f, "avis-ministere", a.projet())
                        .put("ministere", feuillet.anonymes.de("Ministère", a.ministere()))
                        .put("avis", a.sens().name()));
        feuillet.pour(ProjetRetire.class, (f, r) -> feuillet.acte(f, "retrait", r.projet()));
    }

    private void rapports() {
        feuillet.pour(RapportRecu.class, this::rapport);
        feuillet.pour(
                PiecesDemandees.class,
                (f, p) -> feuillet.acte(f, "analyse", p.projet(), p.rapport()).put(DECISION, "PIECES"));
        feuillet.pour(
                PiecesFournies.class,
                (f, p) -> feuillet.acte(f, "piece", p.projet(), p.rapport()).put("audit", p.audit()));
        feuillet.pour(
                RapportRefuse.class,
                (f, r) -> feuillet.acte(f, "analyse", r.projet(), r.rapport()).put(DECISION, "REFUSE"));
        feuillet.pour(AuditExige.class, (f, a) -> feuillet.acte(f, "demande-audit", a.projet(), a.rapport()));
        feuillet.pour(AuditDepose.class, (f, a) -> feuillet.acte(f, "depot-audit", a.projet(), a.rapport()));
        feuillet.pour(
                EcheanceReportee.class,
                (f, e) -> feuillet.acte(f, "prolongation", e.projet(), e.rapport())
                        .put("echeance", e.echeance().toString()));
    }

    private void changements() {
        feuillet.pour(
                FinDeclaree.class,
                (f, d) -> feuillet.acte(f, "fin-projet", d.projet())
                        .put("fin", d.fin().toString()));
        feuillet.pour(
                ChangementDeclare.class,
                (f, c) -> feuillet.acte(f, "changement", c.projet())
                        .put("survenu", c.survenu().toString()));
        feuillet.pour(
                ChangementTraite.class,
                (f, c) -> feuillet.acte(f, "suite-changement", c.projet())
                        .put(DECISION, c.suite().name()));
        feuillet.pour(PlanificationRecue.class, (f, p) -> {
            ObjectNode acte = feuillet.acte(f, "planification", p.projet());
            montants(acte.putObject("exercices"), p.exercices());
            montants(acte.putObject("janvierMars"), p.janvierMars());
        });
    }

    private void decision(Fait fait, String projet, String decision) {
        feuillet.acte(fait, DECISION, projet).put(DECISION, decision);
    }

    private void demande(Fait fait, DemandeRecue demande) {
        ObjectNode acte = feuillet.acte(fait, "depot", demande.projet());
        acte.put("volet", demande.volet().name());
        if (demande.etude() != null) acte.put("etude", feuillet.anonymes.de(ETUDE, demande.etude()));
        feuillet.anonymes.retenir(ETUDE, demande.titre(), demande.projet());
        feuillet.anonymes.retenir(ETUDE, demande.projet(), demande.projet());
        ObjectNode formulaire = acte.putObject("formulaire");
        formulaires.demande(demande.projet(), demande.formulaire().sha256(), formulaire);
        if (demande.miseEnOeuvre() != null)
            formulaire.put("miseEnOeuvre", demande.miseEnOeuvre().toString());
        if (Boolean.TRUE.equals(demande.conversion())) {
            formulaire.put("conversionElec", true);
            acte.put("preuveMaintien", true).put("mesuresEfficacite", true);
        }
    }

    private void rapport(Fait fait, RapportRecu recu) {
        boolean dernier = recu.rapport().equals(RefRapport.FINAL);
        ObjectNode acte =
                feuillet.acte(fait, dernier ? "rapport-final" : "rapport-avancement", recu.projet(), recu.rapport());
        acte.put("variations", true);
        declaration(acte, recu.declaration(), recu.pieces());
        ObjectNode aides = acte.putObject("aides");
        recu.aides()
                .forEach(
                        (source, montant) -> aides.put(formulaires.source(recu.projet(), source), montant.getAmount()));
        formulaires.rapport(recu.projet(), recu.formulaire().sha256(), acte);
    }

    private static void declaration(ObjectNode acte, DeclarationRapport declaration, List<PieceJointe> pieces) {
        Set<GenrePiece> documents = EnumSet.noneOf(GenrePiece.class);
        documents.addAll(declaration.documents());
        pieces.forEach(piece -> documents.add(piece.genre()));
        acte.put("audit", declaration.audit() || documents.contains(GenrePiece.AUDIT));
        if (documents.contains(GenrePiece.DECLARATION_GES)) acte.put("declarationGes", true);
        if (documents.contains(GenrePiece.VERIFICATION)) acte.put("verification", true);
        if (declaration.phasesAchevees() != null) acte.put("phasesAchevees", declaration.phasesAchevees());
        ArrayNode certifications = acte.putArray("certifications");
        declaration.certifications().forEach(c -> certifications.add(c.name()));
        DeclarationRapport.Reviseur reviseur = declaration.reviseur();
        if (reviseur == null) return;
        acte.putObject("reviseur")
                .put("oiq", reviseur.oiq().isEmpty() ? "" : "123456")
                .put("externe", reviseur.externe())
                .put("assurance", reviseur.assurance().name());
    }

    private static void montants(ObjectNode noeud, Map<Integer, Money> montants) {
        montants.forEach((annee, montant) -> noeud.put(String.valueOf(annee), montant.getAmount()));
    }
}
