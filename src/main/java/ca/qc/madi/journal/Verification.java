package ca.qc.madi.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        lues.values().forEach(Lecture::exigerTete);
        lues.values().forEach(lecture -> lecture.rupture.forEach(ruptures::add));
        ruptures.addAll(ecartsAuProgramme(lues));
        return new Bilan(nombre[0], dossiers(lues.keySet()), List.copyOf(ruptures));
    }

    private static int dossiers(Set<String> chaines) {
        return (int) chaines.stream()
                .filter(c -> !c.equals(Journal.PROGRAMME) && !Journal.deNotes(c))
                .count();
    }

    /** Dossiers that the programme's chain names and are not there, or that are there and it does not name. */
    private List<Rupture> ecartsAuProgramme(Map<String, Lecture> lues) {
        List<Rupture> ecarts = new ArrayList<>();
        Set<String> inscrits = new HashSet<>();
        for (DossierInscrit inscrit : inscriptions(lues)) {
            inscrits.add(inscrit.dossier());
            Lecture lecture = lues.get(inscrit.dossier());
            if (lecture != null && !lecture.rupture.isEmpty()) continue;
            if (lecture == null || !inscrit.premierFait().equals(lecture.premier)) {
                ecarts.add(new Rupture(inscrit.dossier(), 1, "le premier fait inscrit au programme manque"));
            }
        }
        if (!programme(lues).rupture.isEmpty()) return ecarts;
        lues.keySet().stream()
                .filter(dossier -> !dossier.equals(Journal.PROGRAMME) && !inscrits.contains(dossier))
                .forEach(dossier -> ecarts.add(new Rupture(dossier, 1, "ce dossier n’est pas inscrit au programme")));
        return ecarts;
    }

    /** What the programme's chain states before its first break; nothing after it can be believed. */
    private List<DossierInscrit> inscriptions(Map<String, Lecture> lues) {
        long jusqua = programme(lues).rupture.stream()
                .mapToLong(Rupture::rang)
                .findFirst()
                .orElse(Long.MAX_VALUE);
        return faits.duDossier(Journal.PROGRAMME).stream()
                .filter(fait -> fait.rang() < jusqua)
                .map(fait -> fait.fait(types).contenu())
                .filter(DossierInscrit.class::isInstance)
                .map(DossierInscrit.class::cast)
                .toList();
    }

    private static Lecture programme(Map<String, Lecture> lues) {
        return lues.getOrDefault(Journal.PROGRAMME, new Lecture(Journal.PROGRAMME));
    }

    /** One chain as it is read. */
    private static final class Lecture {
        private final String dossier;
        private final List<Rupture> rupture = new ArrayList<>();
        private String derniere = Empreinte.ORIGINE;
        private String premier = "";
        private long rang;
        private boolean tete;

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
            this.tete = true;
            if (tete.rang() < rang) rompre("un fait suit la fin de la chaîne", tete.rang() + 1);
            else if (tete.rang() > rang) rompre("la fin de la chaîne manque", rang + 1);
            else if (!tete.empreinte().equals(derniere)) rompre("la tête de la chaîne a été modifiée", rang);
        }

        void exigerTete() {
            if (!tete) rompre("la tête de la chaîne manque", rang + 1);
        }

        private void rompre(String quoi) {
            rompre(quoi, rang);
        }

        private void rompre(String quoi, long place) {
            if (rupture.isEmpty()) rupture.add(new Rupture(dossier, place, quoi));
        }
    }
}
