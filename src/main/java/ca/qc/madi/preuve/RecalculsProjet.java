package ca.qc.madi.preuve;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.CalendrierRapports;
import ca.qc.madi.projet.FaitPlanification.PlanificationOuverte;
import ca.qc.madi.projet.FaitProjet.AuditDepose;
import ca.qc.madi.projet.FaitProjet.AuditExige;
import ca.qc.madi.projet.FaitProjet.ChangementDeclare;
import ca.qc.madi.projet.FaitProjet.EcheanceDepassee;
import ca.qc.madi.projet.FaitProjet.EcheanceReportee;
import ca.qc.madi.projet.FaitProjet.FinCorrigee;
import ca.qc.madi.projet.FaitProjet.ProjetAccepte;
import ca.qc.madi.projet.FaitProjet.RappelConsigne;
import ca.qc.madi.projet.FaitProjet.RapportOuvert;
import ca.qc.madi.projet.FaitProjet.RapportRouvert;
import ca.qc.madi.projet.Projet;
import ca.qc.madi.projet.ProjetIntrouvable;
import ca.qc.madi.projet.Rapport;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Étapes 6 to 11: windows, due dates, what is late, the edition an acceptance stands under. */
@Component
class RecalculsProjet extends Recalculs {

    private final Dossiers dossiers;
    private final CalendrierRapports calendrier;

    RecalculsProjet(Dossiers dossiers, CalendrierRapports calendrier) {
        this.dossiers = dossiers;
        this.calendrier = calendrier;
        sur(
                ProjetAccepte.class,
                (fait, dit) -> new ProjetAccepte(dit.projet(), parametres(fait).version()));
        sur(RapportOuvert.class, this::ouvert);
        sur(
                RapportRouvert.class,
                (fait, dit) -> calendrier.rouverture(ref(fait, dit.projet(), dit.rapport()), fait.jour()));
        sur(EcheanceReportee.class, this::reportee);
        sur(
                RappelConsigne.class,
                (fait, dit) ->
                        new RappelConsigne(dit.projet(), dit.rapport(), echeance(fait, dit.projet(), dit.rapport())));
        sur(
                EcheanceDepassee.class,
                (fait, dit) ->
                        new EcheanceDepassee(dit.projet(), dit.rapport(), echeance(fait, dit.projet(), dit.rapport())));
        sur(
                PlanificationOuverte.class,
                (fait, dit) -> new PlanificationOuverte(
                        dit.projet(),
                        dit.rapport(),
                        Occasions.mois(dit.rapport()).atEndOfMonth()));
        sur(
                AuditExige.class,
                (fait, dit) -> new AuditExige(
                        dit.projet(),
                        dit.rapport(),
                        fait.jour().plusDays(parametres(fait).entier(Cle.AUDIT_DELAI))));
        sur(AuditDepose.class, this::auditDepose);
        sur(ChangementDeclare.class, this::changement);
    }

    private Contenu ouvert(Fait fait, RapportOuvert dit) {
        RefRapport ref = ref(fait, dit.projet(), dit.rapport());
        return ref.estFinal() ? calendrier.finale(ref.projet()) : calendrier.fenetre(ref, calendrier.ouverture(ref));
    }

    /** Moved by a person to a day stated, or by the program after the end was corrected. */
    private Contenu reportee(Fait fait, EcheanceReportee dit) {
        List<Fait> avant = faits(fait);
        boolean corrigee = !avant.isEmpty()
                && avant.get(avant.size() - 1).contenu() instanceof FinCorrigee fin
                && fin.projet().equals(dit.projet());
        if (!corrigee) return dit;
        LocalDate due =
                calendrier.finale(new RefProjet(fait.dossier(), dit.projet())).echeance();
        return new EcheanceReportee(dit.projet(), dit.rapport(), due, dit.motif());
    }

    private Contenu auditDepose(Fait fait, AuditDepose dit) {
        Projet projet = Projet.depuis(fait.dossier(), faits(fait)).get(dit.projet());
        if (projet == null) throw new ProjetIntrouvable();
        Rapport rapport = projet.rapport(dit.rapport()).orElseThrow();
        boolean tard =
                rapport.echeanceAudit().filter(e -> fait.jour().isAfter(e)).isPresent();
        return new AuditDepose(dit.projet(), dit.rapport(), tard);
    }

    private Contenu changement(Fait fait, ChangementDeclare dit) {
        int delai = parametres(fait).entier(Cle.CHANGEMENT_DELAI);
        boolean tardif = fait.jour().isAfter(dit.survenu().plusDays(delai));
        return new ChangementDeclare(dit.projet(), dit.survenu(), dit.texte(), tardif);
    }

    private LocalDate echeance(Fait fait, String projet, String rapport) {
        return EcheancesDites.de(faits(fait)).due(projet, rapport).orElseThrow();
    }

    private List<Fait> faits(Fait fait) {
        return dossiers.faits(fait.dossier(), Acteur.MOTEUR);
    }

    private Parametres parametres(Fait fait) {
        return dossiers.lire(fait.dossier(), Acteur.MOTEUR).parametres(fait.jour());
    }

    private static RefRapport ref(Fait fait, String projet, String rapport) {
        return new RefProjet(fait.dossier(), projet).rapport(rapport);
    }
}
