package ca.qc.madi;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.dossier.Octroi;
import ca.qc.madi.dossier.Partie;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Role;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.Brouillons;
import ca.qc.madi.projet.DepotBrouillon;
import ca.qc.madi.projet.FaitProjet;
import ca.qc.madi.projet.Fichiers;
import ca.qc.madi.projet.GenrePiece;
import ca.qc.madi.projet.PieceJointe;
import ca.qc.madi.securite.CreationCompte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
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
    public static final Acteur AUDITEUR = new Acteur("auditeur-a", Role.AUDITEUR, null);

    private static final LocalDate JOUR = LocalDate.of(2024, 2, 20);

    private final Octroi octroi;
    private final Journal journal;
    private final Actes actes;
    private final Horloge horloge;
    private final UserDetailsService comptes;
    private final Emetteurs emetteurs;
    private final CreationCompte creation;
    private final Brouillons brouillons;
    private final Fichiers fichiers;
    private final DepotBrouillon depot;
    private final JdbcTemplate base;
    private final AtomicInteger numero = new AtomicInteger();

    Scene(
            Octroi octroi,
            Journal journal,
            Actes actes,
            Horloge horloge,
            UserDetailsService comptes,
            Emetteurs emetteurs,
            CreationCompte creation,
            Brouillons brouillons,
            Fichiers fichiers,
            DepotBrouillon depot,
            JdbcTemplate base) {
        this.octroi = octroi;
        this.journal = journal;
        this.actes = actes;
        this.horloge = horloge;
        this.comptes = comptes;
        this.emetteurs = emetteurs;
        this.creation = creation;
        this.brouillons = brouillons;
        this.fichiers = fichiers;
        this.depot = depot;
        this.base = base;
        for (Acteur acteur : List.of(ANALYSTE, COLLEGUE, AUDITEUR)) ouvrirCompte(acteur);
    }

    /** The company of the example workbooks, new each time, since a company holds one enveloppe only. */
    public Acteur verrerie() {
        return emetteur("Verrerie de la Chaudière inc.", "1112345674");
    }

    /** Another company, new each time. */
    public Acteur fonderie() {
        return emetteur("Fonderie du Test inc.", null);
    }

    /** A company of this name, new each time. */
    public Acteur societe(String nom) {
        return emetteur(nom, null);
    }

    /** A dossier whose offer this émetteur accepted: the analyst's turn. */
    public String aAutoriser(Acteur emetteur) {
        String id = offert(emetteur);
        octroi.repondre(id, true, emetteur, midi(LocalDate.of(2023, 3, 15)));
        return id;
    }

    private Acteur emetteur(String nom, @Nullable String neq) {
        String id = "societe-" + numero.incrementAndGet();
        emetteurs.save(new Emetteur(id, nom, neq, List.of(new Emetteur.Etablissement("QC0481", "Usine Jonquière"))));
        Acteur acteur = Acteur.emetteur("emetteur-" + id, id);
        ouvrirCompte(acteur);
        return acteur;
    }

    private void ouvrirCompte(Acteur acteur) {
        creation.creer(acteur, "Personne " + acteur.id(), MOT_DE_PASSE);
    }

    /** Stops the clock on the day of the page tests. */
    public void aujourdhui() {
        horloge.fixerA(midi(JOUR));
    }

    /** The dossiers of the tests before no longer count against the measure's budget, which all share. */
    public void libererLeBudget() {
        base.update("update dossier set mesure = 'CONSIGNE' where mesure = 'MADI'");
    }

    /** A dossier just offered to this émetteur. */
    public String offert(Acteur emetteur) {
        aujourdhui();
        Octroi.Offre offre =
                new Octroi.Offre(String.valueOf(emetteur.emetteur()), "MADI", Montants.dollars("1000000.00"), Map.of());
        return octroi.offrirSeul(offre, ANALYSTE, midi(LocalDate.of(2023, 3, 1)));
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

    /** A draft for the first request of the dossier; gives its number. */
    public String brouillon(String dossier, Acteur emetteur) {
        return brouillons.ouvrirDemande(dossier, Volet.PTE, emetteur).numero();
    }

    /** Attaches a workbook to the draft of this number, and gives the number of its kept verdict. */
    public String verdict(String dossier, String numero, byte[] classeur, Acteur par) {
        PieceJointe piece = fichiers.ranger(GenrePiece.CLASSEUR, "classeur.xlsx", classeur);
        brouillons.joindre(dossier, numero, List.of(piece), par);
        return String.valueOf(brouillons.lire(dossier, numero, par).verdictId());
    }

    /** Sends the draft of this number, and gives the number of the kept verdict on the deposit. */
    public String deposer(String dossier, String numero, Acteur par) {
        if (!depot.deposer(dossier, numero, par).recu()) throw new AssertionError("not received");
        return String.valueOf(brouillons.lire(dossier, numero, par).verdictId());
    }

    /** The facts of a study received and accepted on 2023-09-15, its workbook in the store and nothing of it judged. */
    public void etudeAcceptee(String dossier, String projet) {
        etudeAcceptee(dossier, projet, fichiers.ranger(etude()));
    }

    /** The same, of a workbook that may not be in the store. */
    public void etudeAcceptee(String dossier, String projet, String sha256) {
        Acte acte = new Acte("depot", dossier, projet, Acteur.MOTEUR, midi(LocalDate.of(2023, 9, 15)));
        actes.executer(acte, () -> {
            FaitProjet.Piece classeur = new FaitProjet.Piece(sha256, "2025-01-31", "2025-01", List.of());
            journal.consigner(
                    dossier,
                    new FaitProjet.DemandeRecue(
                            projet, Volet.PTE, "Étude", classeur, List.of(), null, null, List.of(), null, null, null,
                            null));
            journal.consigner(dossier, new FaitProjet.ProjetAccepte(projet, "2025-01-31"));
        });
    }

    private static byte[] etude() {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/formulaire/exemples/pte-depot.xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
