package ca.qc.madi.projet;

import ca.qc.madi.journal.Json;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.validation.TourDeLecture;
import ca.qc.madi.validation.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What was said of a workbook, said again from its bytes and the book as it stood; called while the book is read as it
 * stood (Relecture).
 */
@Component
public class RepriseDepots {

    private final Expertise expertise;
    private final JugementDepot jugement;
    private final Projets projets;
    private final TourDeLecture tour;

    RepriseDepots(Expertise expertise, JugementDepot jugement, Projets projets, TourDeLecture tour) {
        this.expertise = expertise;
        this.jugement = jugement;
        this.projets = projets;
        this.tour = tour;
    }

    /**
     * A verdict given again.
     *
     * @param contexte JSON of what the book says it is given with
     * @param constats JSON of its findings
     */
    public record Redit(
            String contexte,
            @Nullable String dernierAccepte,
            String versionRegles,
            @Nullable String versionDisposition,
            String constats,
            Verdict verdict) {}

    /** Judges the bytes again with what the book tells; SalleComble when there is no room to read them now. */
    public Redit rejuger(LigneVerdict ligne) {
        Circonstances dans = expertise.redire(ligne.circonstances());
        Verdict verdict = tour.lire(() -> expertise.juger(dans));
        return new Redit(
                Json.ecrire(dans.contexte()),
                dans.dernierAccepte(),
                verdict.versionRegles(),
                verdict.versionDisposition(),
                Json.ecrire(verdict.constats()),
                verdict);
    }

    /**
     * The fact that the deposit makes.
     *
     * @param declaration JSON of what was declared beside the workbook
     * @param envoi JSON of what was handed in; null for a workbook handed in alone
     */
    public FaitProjet fait(
            LigneVerdict ligne, Redit redit, String declaration, @Nullable String envoi, LocalDate recuLe) {
        Circonstances dans = ligne.circonstances();
        Envoi recu = envoi == null ? Envoi.de(ligne.fichier()) : Json.lire(envoi, Envoi.class);
        if (dans.rapport() == null) {
            DeclarationDemande demande = Json.lire(declaration, DeclarationDemande.class);
            return JugementDepot.demandeRecue(dans.projet(), demande, recu, redit.verdict());
        }
        RefRapport ref = dans.refRapport();
        Projet projet = projets.lire(ref.projet(), Acteur.MOTEUR);
        DeclarationRapport rapport = Json.lire(declaration, DeclarationRapport.class);
        return jugement.rapportRecu(ref, projet, rapport, recu, recuLe, redit.verdict());
    }
}
