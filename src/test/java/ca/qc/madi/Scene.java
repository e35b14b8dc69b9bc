package ca.qc.madi;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.dossier.Octroi;
import ca.qc.madi.dossier.Partie;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Role;
import ca.qc.madi.securite.CreationCompte;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The persons and companies of the page tests, and dossiers brought to a state by playing acts. */
@TestComponent
public class Scene {

    public static final String MOT_DE_PASSE = "phrase-de-passe";
    public static final Acteur ANALYSTE = Acteur.analyste("analyste-a");
    public static final Acteur COLLEGUE = Acteur.analyste("analyste-b");
    public static final Acteur VERRERIE = Acteur.emetteur("emetteur-a", "verrerie");
    public static final Acteur FONDERIE = Acteur.emetteur("emetteur-b", "fonderie");
    public static final Acteur AUDITEUR = new Acteur("auditeur-a", Role.AUDITEUR, null);

    private static final LocalDate JOUR = LocalDate.of(2024, 2, 20);

    private final Octroi octroi;
    private final Journal journal;
    private final Horloge horloge;
    private final UserDetailsService comptes;
    private final JdbcTemplate jdbc;

    Scene(
            Octroi octroi,
            Journal journal,
            Horloge horloge,
            UserDetailsService comptes,
            Emetteurs emetteurs,
            CreationCompte creation,
            JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.octroi = octroi;
        this.journal = journal;
        this.horloge = horloge;
        this.comptes = comptes;
        emetteurs.save(new Emetteur(
                "verrerie",
                "Verrerie de la Chaudière inc.",
                "1112345674",
                List.of(new Emetteur.Etablissement("QC0481", "Usine Jonquière"))));
        emetteurs.save(new Emetteur("ancienne", "Compagnie d’avant inc.", null, List.of()));
        emetteurs.save(new Emetteur("fonderie", "Fonderie du Test inc.", null, List.of()));
        for (Acteur acteur : List.of(ANALYSTE, COLLEGUE, VERRERIE, FONDERIE, AUDITEUR)) {
            creation.creer(acteur, "Personne " + acteur.id(), MOT_DE_PASSE);
        }
    }

    /** Stops the clock on the day of the page tests. */
    public void aujourdhui() {
        horloge.fixerA(midi(JOUR));
    }

    /**
     * A dossier just offered to this émetteur. Since one émetteur holds one offer at a time, those it had from earlier
     * tests pass to another company.
     */
    public String offert(Acteur emetteur) {
        aujourdhui();
        jdbc.update("update dossier set emetteur = 'ancienne' where emetteur = ?", emetteur.emetteur());
        Octroi.Offre offre =
                new Octroi.Offre(String.valueOf(emetteur.emetteur()), "MADI", Montants.dollars("1500000.00"), Map.of());
        return octroi.offrir(offre, ANALYSTE, midi(LocalDate.of(2023, 3, 1)));
    }

    /** A dossier whose entente is in force. */
    public String enVigueur(Acteur emetteur) {
        String id = offert(emetteur);
        octroi.repondre(id, true, emetteur, midi(LocalDate.of(2023, 3, 15)));
        octroi.autoriser(id, "612-2023", ANALYSTE, midi(LocalDate.of(2023, 5, 10)));
        octroi.transmettreLettre(id, ANALYSTE, midi(LocalDate.of(2023, 5, 20)));
        octroi.signer(id, Partie.EMETTEUR, "personne autorisée", emetteur, midi(LocalDate.of(2023, 6, 1)));
        octroi.signer(id, Partie.MELCCFP, "sous-ministre", ANALYSTE, midi(LocalDate.of(2023, 6, 8)));
        return id;
    }

    /** Signed in as this person. */
    public RequestPostProcessor comme(Acteur acteur) {
        return user(comptes.loadUserByUsername(acteur.id()));
    }

    /** How many facts the dossier holds. */
    public int faits(String dossier) {
        return journal.lire(dossier).size();
    }

    private static Instant midi(LocalDate jour) {
        return jour.atTime(LocalTime.NOON).atZone(Horloge.TORONTO).toInstant();
    }
}
