package ca.qc.madi.projet;

import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.projet.FaitProjet.AuditDepose;
import ca.qc.madi.projet.FaitProjet.AuditExige;
import ca.qc.madi.projet.FaitProjet.DeRapport;
import ca.qc.madi.projet.FaitProjet.EcheanceReportee;
import ca.qc.madi.projet.FaitProjet.EtudeJugee;
import ca.qc.madi.projet.FaitProjet.PiecesDemandees;
import ca.qc.madi.projet.FaitProjet.PiecesFournies;
import ca.qc.madi.projet.FaitProjet.RapportAccepte;
import ca.qc.madi.projet.FaitProjet.RapportRecu;
import ca.qc.madi.projet.FaitProjet.RapportRefuse;
import ca.qc.madi.projet.FaitProjet.RapportRemplace;
import ca.qc.madi.projet.FaitProjet.RapportRouvert;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One report as its facts tell it: its window opens, it comes in, it is analysed, pieces may be asked for. */
public final class Rapport {

    private final String nom;
    private final LocalDate ouvertLe;
    private LocalDate echeance;
    private EtatRapport etat = EtatRapport.OUVERT;
    private @Nullable RapportRecu recu;
    private @Nullable LocalDate recuLe;
    private @Nullable String analyste;
    private Reserves reserves = Reserves.AUCUNE;
    private boolean auditExige;
    private @Nullable LocalDate echeanceAudit;
    private boolean repris;
    private boolean auditJoint;
    private @Nullable List<PointEtude> pointsEtude;
    private List<LigneRegistre> reclamees = List.of();
    private LocalDate dernierFait;

    Rapport(String nom, LocalDate ouvertLe, LocalDate echeance) {
        this.nom = nom;
        this.ouvertLe = ouvertLe;
        this.dernierFait = ouvertLe;
        this.echeance = echeance;
    }

    void suivre(DeRapport fait, LocalDate jour, String par) {
        dernierFait = jour;
        if (fait instanceof RapportRecu depot) {
            recu = depot;
            recuLe = jour;
            auditJoint = depot.declaration().audit();
            etat = EtatRapport.EN_ANALYSE;
        } else if (fait instanceof RapportRemplace) etat = EtatRapport.REMPLACE;
        else if (fait instanceof AuditExige audit) exigerAudit(audit.echeance());
        else if (fait instanceof AuditDepose) auditJoint = true;
        else if (fait instanceof RapportRouvert rouvert) rouvrir(rouvert.echeance());
        else if (fait instanceof EcheanceReportee reportee) echeance = reportee.echeance();
        else if (fait instanceof PiecesDemandees) etat = EtatRapport.PIECES;
        else if (fait instanceof PiecesFournies pieces) {
            etat = EtatRapport.EN_ANALYSE;
            auditJoint |= pieces.audit();
        } else if (fait instanceof EtudeJugee jugee) pointsEtude = jugee.points();
        else if (fait instanceof RapportAccepte accepte) {
            etat = EtatRapport.ACCEPTE;
            reserves = accepte.reserves();
            analyste = par;
        } else if (fait instanceof RapportRefuse) etat = EtatRapport.REFUSE;
    }

    private void exigerAudit(LocalDate jour) {
        auditExige = true;
        echeanceAudit = jour;
    }

    private void rouvrir(LocalDate nouvelleEcheance) {
        etat = EtatRapport.OUVERT;
        echeance = nouvelleEcheance;
        repris = true;
    }

    public String nom() {
        return nom;
    }

    public EtatRapport etat() {
        return etat;
    }

    /** The first day it may be received. */
    public LocalDate ouvertLe() {
        return ouvertLe;
    }

    /** The last day of its window. */
    public LocalDate echeance() {
        return echeance;
    }

    public boolean auditExige() {
        return auditExige;
    }

    /** The last day the audit asked for is in time; empty while none is. */
    public Optional<LocalDate> echeanceAudit() {
        return Optional.ofNullable(echeanceAudit);
    }

    /** Whether the audit asked for is awaited after its last day, of a report still to be decided. */
    boolean auditEnRetard(LocalDate jour) {
        boolean aDecider = etat == EtatRapport.OUVERT || enCours();
        return aDecider && !auditJoint && echeanceAudit().filter(jour::isAfter).isPresent();
    }

    /** Whether it was refused once and may be filed again. */
    public boolean repris() {
        return repris;
    }

    public boolean auditJoint() {
        return auditJoint;
    }

    /** The register rows it claims: those it came in with that no report accepted before it had. */
    public List<LigneRegistre> lignes() {
        return reclamees;
    }

    /** Takes what is left to claim, until it is accepted and its claim stands. */
    void reclamer(Set<String> piecesDejaAcceptees) {
        if (recu == null || etat == EtatRapport.ACCEPTE) return;
        reclamees = recu.lignes().stream()
                .filter(ligne -> !piecesDejaAcceptees.contains(ligne.piece()))
                .toList();
    }

    public Optional<RapportRecu> recu() {
        return Optional.ofNullable(recu);
    }

    public Optional<LocalDate> recuLe() {
        return Optional.ofNullable(recuLe);
    }

    /** What its analyst did not grant, when accepting it. */
    public Reserves reserves() {
        return reserves;
    }

    /** What its analyst found established in a study; empty for another report, or a study accepted before it was told. */
    Optional<List<PointEtude>> pointsEtude() {
        return Optional.ofNullable(pointsEtude);
    }

    /** Who accepted it. */
    public Optional<String> analyste() {
        return Optional.ofNullable(analyste);
    }

    boolean enCours() {
        return etat == EtatRapport.EN_ANALYSE || etat == EtatRapport.PIECES;
    }

    /** Refuses, with M-DATE-02, an act dated before the last thing that happened to this report. */
    void exigerApres(LocalDate jour) {
        ActeRefuse.siAvant(dernierFait, jour, "M-DATE-02");
    }

    /** Refuses, with M-PIECE-01, to set aside a document that this report does not claim. */
    public void exigerPieces(Reserves demandees) {
        Set<String> connues = lignes().stream().map(LigneRegistre::piece).collect(Collectors.toSet());
        for (Reserves.Ecart ecart : demandees.ecarts()) {
            if (!connues.contains(ecart.piece())) throw new ActeRefuse("M-PIECE-01", ecart.piece());
        }
    }

    /** Refuses the act, with M-ETAT-02, unless the report stands at one of these states. */
    void exiger(EtatRapport... permis) {
        if (!Arrays.asList(permis).contains(etat)) throw new ActeRefuse("M-ETAT-02", nom, etat);
    }
}
