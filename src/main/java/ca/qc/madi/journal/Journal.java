package ca.qc.madi.journal;

import ca.qc.madi.partage.Horloge;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The append-only book: facts are written within an act, read in order, and never changed. Whoever makes something of
 * a fact, such as a letter, is told of it in the same transaction, as an event.
 */
@Component
public class Journal {

    /** The chain of the programme itself: one fact for each dossier that exists. */
    public static final String PROGRAMME = "PROGRAMME";

    private static final String NOTES = "NOTES-";

    private final FaitsConsignes faits;
    private final Chaines chaines;
    private final TypesDeFaits types;
    private final Actes actes;
    private final Horloge horloge;
    private final Relecture relecture;
    private final ApplicationEventPublisher evenements;

    Journal(
            FaitsConsignes faits,
            Chaines chaines,
            TypesDeFaits types,
            Actes actes,
            Horloge horloge,
            Relecture relecture,
            ApplicationEventPublisher evenements) {
        this.faits = faits;
        this.chaines = chaines;
        this.types = types;
        this.actes = actes;
        this.horloge = horloge;
        this.relecture = relecture;
        this.evenements = evenements;
    }

    /** The chain of what the ministry notes about a dossier: beside the dossier's own, which a note does not touch. */
    public static String notes(String dossier) {
        return NOTES + dossier;
    }

    /** The dossier that a chain is about, whichever of its chains it is. */
    public static String dossier(String chaine) {
        return deNotes(chaine) ? chaine.substring(NOTES.length()) : chaine;
    }

    static boolean deNotes(String chaine) {
        return chaine.startsWith(NOTES);
    }

    /** Writes one fact at the end of the dossier's chain, in the transaction and under the name of the act under way. */
    public Fait consigner(String dossier, Contenu contenu) {
        relecture.exigerAucune();
        Fait fait = ajouter(dossier, contenu);
        if (fait.rang() == 1 && !dossier.equals(PROGRAMME)) {
            ajouter(PROGRAMME, new DossierInscrit(dossier, fait.empreinte()));
        }
        if (actes.reprise().isEmpty()) evenements.publishEvent(fait);
        return fait;
    }

    /** Makes the acts that open dossiers wait for each other, each until its transaction ends. */
    public void attendreSonTour() {
        if (chaines.tenir(PROGRAMME).isEmpty()) ChainesTenues.tenir(chaines.saveAndFlush(new Chaine(PROGRAMME)));
    }

    /** All facts of a dossier, oldest first; none when there is no such dossier. */
    public List<Fait> lire(String dossier) {
        return relecture
                .passe()
                .filter(p -> p.dossier().equals(dossier))
                .map(Relecture.Passe::faits)
                .orElseGet(() -> ChainesTenues.faits(dossier, () -> relire(dossier)));
    }

    private List<Fait> relire(String dossier) {
        return faits.duDossier(dossier).stream().map(f -> f.fait(types)).toList();
    }

    /** How many facts a dossier holds, those of the act under way included: its version; zero when there is none. */
    public long rang(String dossier) {
        return ChainesTenues.de(dossier)
                .map(Chaine::rang)
                .orElseGet(() -> chaines.rang(dossier).orElse(0L));
    }

    /** When the latest fact of all was written down. */
    public Optional<Instant> dernierInstant() {
        return faits.dernierInstant();
    }

    private Fait ajouter(String dossier, Contenu contenu) {
        Chaine chaine = chaines.tenir(dossier).orElseGet(() -> commencer(dossier));
        FaitConsigne fait = new FaitConsigne(
                new FaitConsigne.Place(dossier, chaine.prochainRang()),
                contenu.getClass().getSimpleName(),
                contenu.version(),
                Json.canonique(contenu),
                actes.courant(),
                actes.reprise().orElseGet(horloge::instant).truncatedTo(ChronoUnit.MILLIS),
                chaine.empreinte());
        chaine.avancer(fait);
        return ChainesTenues.ajouter(faits.save(fait).fait(types));
    }

    private Chaine commencer(String dossier) {
        return ChainesTenues.tenir(chaines.save(new Chaine(dossier)));
    }
}
