package ca.qc.madi.projet;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.Signal;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.FaitProjet.AuditDepose;
import ca.qc.madi.projet.FaitProjet.AuditExige;
import ca.qc.madi.projet.FaitProjet.FinDeclaree;
import ca.qc.madi.securite.Geste;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What is declared during a project beside its reports: its end, the Minister's request for an audit, that audit. */
@Component
public class Declarations {

    private final Actes actes;
    private final Journal journal;
    private final Dossiers dossiers;
    private final Projets projets;
    private final Audits audits;
    private final Flux flux;

    Declarations(Actes actes, Journal journal, Dossiers dossiers, Projets projets, Audits audits, Flux flux) {
        this.actes = actes;
        this.journal = journal;
        this.dossiers = dossiers;
        this.projets = projets;
        this.audits = audits;
        this.flux = flux;
    }

    /** The study ended on that day; its final report becomes due (G-FINAL-01). */
    public void declarerFin(RefProjet ref, LocalDate fin, Acteur par, Instant quand) {
        actes.executer(new Acte("fin-projet", ref.dossier(), ref.projet(), par, quand), () -> {
            Geste.DECLARER_FIN.exiger(par);
            Projet projet = projets.lire(ref, par);
            projet.exiger(EtatProjet.EN_REALISATION);
            if (fin.isAfter(Horloge.jour(quand))) throw new ActeRefuse("M-DATE-01", fin.toString());
            LocalDate accepteLe = projet.accepteLe().orElseThrow();
            ActeRefuse.siAvant(accepteLe, fin, "M-DATE-02");
            journal.consigner(ref.dossier(), new FinDeclaree(ref.projet(), fin));
            flux.signaler(Signal.FIN_PROJET, Repere.de(ref));
            flux.signaler(Signal.PLANIFICATION_CLOSE, Repere.de(ref));
        });
    }

    /** The audit that was asked for comes in while its report is analysed; in time until its last day (AMB-38). */
    public void deposerAudit(RefRapport ref, Acteur par, Instant quand) {
        String dossier = ref.projet().dossier();
        actes.executer(new Acte("depot-audit", dossier, ref.projet().projet(), par, quand), () -> {
            Geste.FOURNIR.exiger(par);
            Rapport rapport = projets.lire(ref, par);
            rapport.exiger(EtatRapport.EN_ANALYSE, EtatRapport.PIECES);
            LocalDate jour = Horloge.jour(quand);
            rapport.exigerApres(jour);
            boolean horsDelai =
                    rapport.echeanceAudit().filter(e -> jour.isAfter(e)).isPresent();
            journal.consigner(dossier, new AuditDepose(ref.projet().projet(), ref.rapport(), horsDelai));
            audits.recevoir(ref);
        });
    }

    /**
     * The Minister asks for an audit of a report, whatever its amount (G-AUD-02); it is due in the stated delay, and
     * overdue it suspends the payments of the project (G-AUD-03, AMB-38). Refused with M-AUDIT-01 for a report whose
     * audit was asked for before, or came in with it.
     */
    public void exigerAudit(RefRapport ref, Acteur par, Instant quand) {
        String dossier = ref.projet().dossier();
        actes.executer(new Acte("demande-audit", dossier, ref.projet().projet(), par, quand), () -> {
            Geste.EXIGER_AUDIT.exiger(par);
            Rapport rapport = projets.lire(ref, par);
            rapport.exiger(EtatRapport.OUVERT, EtatRapport.EN_ANALYSE, EtatRapport.PIECES);
            if (rapport.auditExige() || rapport.auditJoint()) throw new ActeRefuse("M-AUDIT-01", ref.rapport());
            LocalDate jour = Horloge.jour(quand);
            Parametres parametres = dossiers.lire(dossier, par).parametres(jour);
            LocalDate echeance = jour.plusDays(parametres.entier(Cle.AUDIT_DELAI));
            journal.consigner(dossier, new AuditExige(ref.projet().projet(), ref.rapport(), echeance));
            audits.attendre(ref, echeance, parametres);
        });
    }
}
