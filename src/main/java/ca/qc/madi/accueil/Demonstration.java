package ca.qc.madi.accueil;

import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.simulation.Joueur;
import ca.qc.madi.simulation.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The demonstration: on an empty database it plays its dossiers, act by act, up to its as-of date; on every start its
 * clock ticks on from that date or from the last act, whichever is later.
 */
@Component
@Profile("demo")
class Demonstration implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final String DOSSIERS = "classpath:demonstration/*.yaml";

    /** In the yearly window of reports, before the last day of deposits. */
    private static final LocalDate EN_DATE_DU = LocalDate.of(2025, 2, 20);

    private final Joueur joueur;
    private final Journal journal;
    private final Horloge horloge;
    private final HorlogesConservees conservees;
    private final ComptesDemonstration comptes;

    Demonstration(
            Joueur joueur,
            Journal journal,
            Horloge horloge,
            HorlogesConservees conservees,
            ComptesDemonstration comptes) {
        this.joueur = joueur;
        this.journal = journal;
        this.horloge = horloge;
        this.conservees = conservees;
        this.comptes = comptes;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Instant depart = conservees
                .findById(HorlogeConservee.SEULE)
                .map(HorlogeConservee::instantReference)
                .orElseGet(this::preparer);
        Instant dernier = journal.dernierInstant().orElse(depart);
        horloge.partirDe(dernier.isAfter(depart) ? dernier : depart);
    }

    private Instant preparer() {
        Instant reference =
                EN_DATE_DU.atTime(LocalTime.of(9, 0)).atZone(Horloge.TORONTO).toInstant();
        Map<String, Scenario> dossiers = dossiers();
        joueur.jouerEnsemble(dossiers, reference);
        comptes.creer();
        conservees.save(new HorlogeConservee(reference));
        LOG.info("Démonstration : {} dossiers joués, en date du {}", dossiers.size(), EN_DATE_DU);
        return reference;
    }

    /** The demonstration's scenarios, by the identifier of their émetteur: the file's name without its étape. */
    private static Map<String, Scenario> dossiers() {
        Map<String, Scenario> dossiers = new TreeMap<>();
        try {
            for (Resource fichier : new PathMatchingResourcePatternResolver().getResources(DOSSIERS)) {
                String nom = String.valueOf(fichier.getFilename()).replaceFirst("^(etape-[0-9a]+|solde)-", "");
                dossiers.put(
                        nom.replace(".yaml", ""), Scenario.lire(fichier.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return dossiers;
    }
}
