package ca.qc.madi.api;

import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.projet.ProjetIntrouvable;
import ca.qc.madi.securite.Geste;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Subscriptions to facts: each is its person's own. */
@Component
public class Abonnements {

    /** In characters, of those a header can bear. */
    private static final Pattern SECRET = Pattern.compile("[\\x21-\\x7e]{32,100}");

    private static final Pattern TYPE = Pattern.compile("[A-Za-z]{1,80}");
    private static final int TYPES_MAXIMUM = 40;
    private static final int PAR_PERSONNE = 10;

    private final FichesAbonnements fiches;
    private final DestinationPermise destination;
    private final Actes actes;
    private final Horloge horloge;

    Abonnements(FichesAbonnements fiches, DestinationPermise destination, Actes actes, Horloge horloge) {
        this.fiches = fiches;
        this.destination = destination;
        this.actes = actes;
        this.horloge = horloge;
    }

    /** A subscription as it is listed; its secret is not shown again. */
    public record Fiche(
            String id,
            String adresse,
            List<String> types,
            Instant creeLe,
            @Nullable Instant fermeLe) {}

    /**
     * Opens one; facts are told from now on.
     *
     * @param types names of facts; none for every fact
     * @throws ActeRefuse M-ABO-01 for an address not allowed, M-ABO-02 for a weak secret, M-ABO-03 for a name that is
     *     no type, M-ABO-04 for one too many
     */
    public String ouvrir(String adresse, String secret, List<String> types, Acteur par) {
        return actes.executer(new Acte("abonnement", null, par, horloge.instant()), () -> {
            Geste.ABONNER.exiger(par);
            destination.exiger(adresse);
            if (!SECRET.matcher(secret).matches()) throw new ActeRefuse("M-ABO-02");
            boolean nommes = types.stream().allMatch(t -> TYPE.matcher(t).matches());
            if (!nommes || types.size() > TYPES_MAXIMUM) throw new ActeRefuse("M-ABO-03");
            long ouverts = fiches.findByPersonneOrderById(par.id()).stream()
                    .filter(Abonnement::ouvert)
                    .count();
            if (ouverts >= PAR_PERSONNE) throw new ActeRefuse("M-ABO-04", PAR_PERSONNE);
            String id = "A-" + UUID.randomUUID();
            fiches.save(new Abonnement(id, par, adresse, secret, types, horloge.instant()));
            return id;
        });
    }

    /** Nothing more is told to it; another person's answers as one that does not exist. */
    public void fermer(String id, Acteur par) {
        actes.executer(new Acte("fin-abonnement", null, par, horloge.instant()), () -> {
            Geste.ABONNER.exiger(par);
            fiches.findById(id)
                    .filter(a -> a.acteur().equals(par))
                    .orElseThrow(ProjetIntrouvable::new)
                    .fermer(horloge.instant());
        });
    }

    @Transactional(readOnly = true)
    public List<Fiche> lister(Acteur par) {
        return fiches.findByPersonneOrderById(par.id()).stream()
                .map(Abonnement::fiche)
                .toList();
    }
}
