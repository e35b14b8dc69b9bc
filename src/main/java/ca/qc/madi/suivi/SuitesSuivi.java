package ca.qc.madi.suivi;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.Echeance.Nature;
import ca.qc.madi.projet.Echeancier;
import ca.qc.madi.projet.EtatRapport;
import ca.qc.madi.projet.MiseEnOeuvre;
import ca.qc.madi.projet.Projet;
import ca.qc.madi.projet.Projets;
import ca.qc.madi.projet.Rapport;
import ca.qc.madi.suivi.FaitSuivi.AnneeOuverte;
import ca.qc.madi.suivi.FaitSuivi.ProjetClos;
import ca.qc.madi.suivi.FaitSuivi.SuiviCommence;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the process does by itself during the follow-up: its first day, anniversaries, due dates, closing. */
@Component
public class SuitesSuivi {

    private final Actes actes;
    private final Journal journal;
    private final Dossiers dossiers;
    private final Projets projets;
    private final MiseEnOeuvre miseEnOeuvre;
    private final Suivis suivis;
    private final Echeancier echeancier;

    SuitesSuivi(
            Actes actes,
            Journal journal,
            Dossiers dossiers,
            Projets projets,
            MiseEnOeuvre miseEnOeuvre,
            Suivis suivis,
            Echeancier echeancier) {
        this.actes = actes;
        this.journal = journal;
        this.dossiers = dossiers;
        this.projets = projets;
        this.miseEnOeuvre = miseEnOeuvre;
        this.suivis = suivis;
        this.echeancier = echeancier;
    }

    /** Fixes the first day (AMB-16) and says whether all phases ended within the period of the measure (AMB-29). */
    public boolean commencer(RefProjet ref) {
        SuiviCommence fait = debut(ref);
        journal.consigner(ref.dossier(), fait);
        return fait.phasesAchevees();
    }

    /** How the commitment begins, on the day of the act under way. */
    public SuiviCommence debut(RefProjet ref) {
        Projet projet = projets.lire(ref, Acteur.MOTEUR);
        LocalDate fin = projet.fin().orElseThrow();
        Parametres parametres = parametres(ref);
        Optional<LocalDate> prevue = miseEnOeuvre.prevue(projet);
        DebutSuivi lecture = parametres.choix(Cle.SUIVI_DEBUT, DebutSuivi.class);
        boolean achevees = finalAccepte(projet) && !fin.isAfter(parametres.date(Cle.ACQUITTEMENT_DATE_LIMITE));
        return new SuiviCommence(
                ref.projet(),
                lecture.choisir(prevue.orElse(fin), fin),
                parametres.entier(Cle.ENGAGEMENT_ANNEES),
                prevue.orElse(null),
                lecture,
                achevees);
    }

    /** A final that was refused, or that says phases remain, leaves the follow-up to a person. */
    private static boolean finalAccepte(Projet projet) {
        return projet.rapport(RefRapport.FINAL)
                .filter(r -> r.etat() == EtatRapport.ACCEPTE)
                .flatMap(Rapport::recu)
                .filter(r -> r.declaration().toutesPhases())
                .isPresent();
    }

    /** The next year, whose anniversary enters the ledger. */
    public RefRapport planifierAnnee(RefProjet ref) {
        Suivi suivi = suivis.lire(ref, Acteur.MOTEUR);
        int annee = suivi.prochaine().orElseThrow();
        RefRapport rapport = ref.rapport(Occasions.suivi(annee));
        echeancier.prevoirOuverture(rapport, suivi.anniversaire(annee));
        return rapport;
    }

    /** Whether a year's anniversary has come by the day of the act under way: it opens at once. */
    public boolean anniversairePasse(RefRapport ref) {
        return !echeancier.jour(ref, Nature.OUVERTURE).isAfter(aujourdhui());
    }

    /** The year has elapsed: its attestation is awaited (AMB-28). */
    public void ouvrirAnnee(RefRapport ref) {
        actes.parMoteur("ouverture-suivi", ref.projet().dossier(), () -> {
            AnneeOuverte ouverte = annee(ref);
            echeancier.attendre(
                    ref, ouverte.echeance(), parametres(ref.projet()).entier(Cle.RAPPEL_JOURS_AVANT));
            journal.consigner(ref.projet().dossier(), ouverte);
        });
    }

    /** The year as it opens on the day of the act under way. */
    public AnneeOuverte annee(RefRapport ref) {
        LocalDate anniversaire = suivis.lire(ref.projet(), Acteur.MOTEUR).anniversaire(Occasions.annee(ref.rapport()));
        LocalDate ouverture = aujourdhui().isAfter(anniversaire) ? aujourdhui() : anniversaire;
        LocalDate echeance = ouverture.plusDays(parametres(ref.projet()).entier(Cle.SUIVI_DELAI));
        return new AnneeOuverte(ref.projet().projet(), ref.rapport(), anniversaire, echeance);
    }

    /** Whether a year remains; when none does, the project is closed. */
    public boolean terminerAnnee(RefProjet ref) {
        boolean reste = suivis.lire(ref, Acteur.MOTEUR).prochaine().isPresent();
        if (!reste) clore(ref);
        return reste;
    }

    /** Nothing more is awaited of the project. */
    public void clore(RefProjet ref) {
        journal.consigner(ref.dossier(), new ProjetClos(ref.projet()));
    }

    private LocalDate aujourdhui() {
        return Horloge.jour(actes.courant().dateEffet());
    }

    private Parametres parametres(RefProjet ref) {
        return dossiers.lire(ref.dossier(), Acteur.MOTEUR).parametres(aujourdhui());
    }
}
