package ca.qc.madi.bureau;

import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.partage.Role;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;

/** The rows of the register that a filter asks for; every value reaches the query as a parameter. */
record SelectionTaches(FiltreTaches filtre, String moi, Collection<String> absents, LocalDate aujourdhui) {

    /** Rows without a day are left out by the index itself, on every database. */
    private static final LocalDate TOUJOURS = LocalDate.EPOCH;

    private static final String PLACE = "place";
    private static final String TITULAIRE = "titulaire";
    private static final char ECHAPPEMENT = '!';

    /**
     * The rows under the filter.
     *
     * @param enOrdre said so that no place is looked up, and the index of their order is taken; to count them, an index
     *     by place leads there
     */
    Predicate lignes(Root<? extends TacheDuRegistre> tache, CriteriaBuilder b, boolean enOrdre) {
        List<Predicate> tous = new ArrayList<>();
        onglet(tache, b, enOrdre).ifPresent(tous::add);
        if (filtre.type() != null) tous.add(b.equal(tache.get("type"), filtre.type()));
        if (!filtre.dossier().isEmpty()) tous.add(b.equal(tache.get("dossier"), filtre.dossier()));
        if (!filtre.emetteur().isEmpty()) tous.add(b.equal(tache.get("emetteur"), filtre.emetteur()));
        if (!filtre.q().isEmpty()) tous.add(b.like(tache.get("recherche"), motif(filtre.q()), ECHAPPEMENT));
        filtre.signes().forEach(s -> tous.add(signe(s, tache, b)));
        return b.and(tous.toArray(Predicate[]::new));
    }

    /** Whether it is about what is done: another table. */
    boolean faites() {
        return filtre.onglet() == Onglet.FAITES;
    }

    Class<? extends TacheDuRegistre> rangees() {
        return faites() ? TacheFaite.class : TacheInscrite.class;
    }

    /** What all rows of the tab share comes first, so that an index gives them in their order. */
    Sort ordre() {
        Sort.Direction sens = filtre.decroissant() ? Sort.Direction.DESC : Sort.Direction.ASC;
        Sort tri = Sort.by(sens, tri().propriete());
        if (tri() != TriTaches.CREEE && tri() != TriTaches.ACHEVEE) tri = tri.and(Sort.by(sens, "creee"));
        Sort finale = tri.and(Sort.by(sens, "id"));
        return filtre.onglet() == Onglet.LIBRES ? Sort.by(sens, PLACE).and(finale) : finale;
    }

    /** What is open was not done yet. */
    private TriTaches tri() {
        boolean sansObjet = filtre.tri() == TriTaches.ACHEVEE && !faites();
        return sansObjet ? TriTaches.CREEE : filtre.tri();
    }

    private Optional<Predicate> onglet(Root<? extends TacheDuRegistre> tache, CriteriaBuilder b, boolean enOrdre) {
        List<String> miens = new ArrayList<>(absents);
        miens.add(moi);
        return switch (filtre.onglet()) {
            case MIENNES ->
                Optional.of(
                        b.and(tache.get(TITULAIRE).in(miens), tache.get(PLACE).in(List.of(Place.PRISE))));
            case LIBRES -> Optional.of(b.equal(tache.get(PLACE), Place.LIBRE));
            case AUTRES ->
                Optional.of(b.and(
                        enOrdre
                                ? b.notEqual(tache.get(PLACE), Place.LIBRE)
                                : tache.get(PLACE).in(List.of(Place.PRISE, Place.EMETTEUR)),
                        b.or(
                                b.isNull(tache.get(TITULAIRE)),
                                b.not(tache.get(TITULAIRE).in(miens)))));
            case TOUTES, FAITES -> Optional.empty();
        };
    }

    private Predicate signe(Signe signe, Root<? extends TacheDuRegistre> tache, CriteriaBuilder b) {
        LocalDate dimanche = aujourdhui.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return switch (signe) {
            case RETARD -> b.between(tache.<LocalDate>get("echeance"), TOUJOURS, aujourdhui.minusDays(1));
            case SEMAINE -> b.between(tache.<LocalDate>get("echeance"), aujourdhui, dimanche);
            case APPROBATION -> b.equal(tache.get("type"), TypeTache.APPROUVER_VERSEMENT);
            case ATTENTE -> b.equal(tache.get("role"), Role.EMETTEUR);
            case RELANCE -> b.between(tache.<LocalDate>get("suiviLe"), TOUJOURS, aujourdhui);
        };
    }

    private static String motif(String mots) {
        String sur =
                Recherche.simplifier(mots).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + sur + "%";
    }
}
