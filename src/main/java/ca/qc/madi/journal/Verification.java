package ca.qc.madi.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks every chain of the book: order, hashes, heads, and that no dossier is missing. */
@Component
public class Verification {

    private final FaitsConsignes faits;
    private final Chaines chaines;
    private final TypesDeFaits types;

    Verification(FaitsConsignes faits, Chaines chaines, TypesDeFaits types) {
        this.faits = faits;
        this.chaines = chaines;
        this.types = types;
    }

    /** Where a chain breaks first, and how. */
    public record Rupture(String dossier, long rang, String quoi) {}

    /** What was read, and the first break of each broken chain. */
    public record Bilan(long faits, int dossiers, List<Rupture> ruptures) {

        public boolean intact() {
            return ruptures.isEmpty();
        }
    }

    /** Reads the whole book once, in constant memory for each chain. */
    @Transactional(readOnly = true)
    public Bilan verifier() {
        Map<String, Lecture> lues = new HashMap<>();
        long[] nombre = {0};
        try (Stream<FaitConsigne> tous = faits.tous()) {
            tous.forEach(fait -> {
                nombre[0]++;
                lues.computeIfAbsent(fait.dossier(), Lecture::new).lire(fait);
            });
        }
        List<Rupture> ruptures = new ArrayList<>();
        for (Chaine tete : chaines.findAll()) {
            lues.computeIfAbsent(tete.dossier(), Lecture::new).comparerTete(tete);
        }
        lues.values().forEach(lecture -> lecture.rupture.forEach(ruptures::add));
        ruptures.addAll(dossiersManquants(lues));
        return new Bilan(nombre[0], Math.max(0, lues.size() - 1), List.copyOf(ruptures));
    }

    private List<Rupture> dossiersManquants(Map<String, Lecture> lues) {
        List<Rupture> manquants = new ArrayList<>();
        for (FaitConsigne fait : faits.duDossier(Journal.PROGRAMME)) {
            if (fait.fait(types).contenu() instanceof DossierInscrit inscrit) {
                Lecture lecture = lues.get(inscrit.dossier());
                if (lecture == null || !inscrit.premierFait().equals(lecture.premier)) {
                    manquants.add(new Rupture(inscrit.dossier(), 1, "le premier fait inscrit au programme manque"));
                }
            }
        }
        return manquants;
    }

    /** One chain as it is read. */
    private static final class Lecture {
        private final String dossier;
        private final List<Rupture> rupture = new ArrayList<>();
        private String derniere = Empreinte.ORIGINE;
        private String premier = "";
        private long rang;

        Lecture(String dossier) {
            this.dossier = dossier;
        }

        void lire(FaitConsigne fait) {
            rang++;
            if (rang == 1) premier = fait.empreinte();
            if (fait.rang() != rang) rompre("un fait manque avant celui-ci");
            else if (!fait.precedente().equals(derniere)) rompre("l’empreinte précédente ne correspond pas");
            else if (!fait.calculerEmpreinte().equals(fait.empreinte())) rompre("le contenu a été modifié");
            derniere = fait.empreinte();
        }

        void comparerTete(Chaine tete) {
            if (tete.rang() != rang || !tete.empreinte().equals(derniere)) rompre("la fin de la chaîne manque");
        }

        private void rompre(String quoi) {
            if (rupture.isEmpty()) rupture.add(new Rupture(dossier, rang, quoi));
        }
    }
}
