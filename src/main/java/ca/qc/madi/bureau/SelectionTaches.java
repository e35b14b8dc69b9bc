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
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/** The rows of the register that a filter asks for; every value reaches the query as a parameter. */
record SelectionTaches(FiltreTaches filtre, String moi, Collection<String> absents, LocalDate aujourdhui) {

    /** Rows without a day are left out by the index itself, on every database. */
    private static final LocalDate TOUJOURS = LocalDate.EPOCH;

    private static final String OUVERTE = "ouverte";
    private static final char ECHAPPEMENT = '!';

    Specification<TacheInscrite> lignes() {
        return (tache, requete, b) -> b.and(predicats(tache, b).toArray(Predicate[]::new));
    }

    /** What all rows of the tab share comes first, so that an index gives them in their order. */
    Sort ordre() {
        Sort.Direction sens = filtre.decroissant() ? Sort.Direction.DESC : Sort.Direction.ASC;
        Sort tri = Sort.by(sens, filtre.tri().propriete());
        if (filtre.tri() != TriTaches.CREEE && filtre.tri() != TriTaches.ACHEVEE) tri = tri.and(Sort.by(sens, "creee"));
        Sort finale = tri.and(Sort.by(sens, "id"));
        return switch (filtre.onglet()) {
            case LIBRES, FAITES -> Sort.by(sens, "place").and(finale);
            case AUTRES, TOUTES -> Sort.by(sens, OUVERTE).and(finale);
            case MIENNES -> finale;
        };
    }

    private List<Predicate> predicats(Root<TacheInscrite> tache, CriteriaBuilder b) {
        List<Predicate> tous = new ArrayList<>();
        tous.add(onglet(tache, b));
        if (filtre.type() != null) tous.add(b.equal(tache.get("type"), filtre.type()));
        if (!filtre.dossier().isEmpty()) tous.add(b.equal(tache.get("dossier"), filtre.dossier()));
        if (!filtre.emetteur().isEmpty()) tous.add(b.equal(tache.get("emetteur"), filtre.emetteur()));
        if (!filtre.q().isEmpty()) tous.add(b.like(tache.get("recherche"), motif(filtre.q()), ECHAPPEMENT));
        filtre.signes().forEach(s -> tous.add(signe(s, tache, b)));
        return tous;
    }

    private Predicate onglet(Root<TacheInscrite> tache, CriteriaBuilder b) {
        List<String> miens = new ArrayList<>(absents);
        miens.add(moi);
        return switch (filtre.onglet()) {
            case MIENNES ->
                b.and(tache.get("titulaire").in(miens), tache.get("place").in(List.of(Place.PRISE)));
            case LIBRES -> b.equal(tache.get("place"), Place.LIBRE);
            case AUTRES ->
                b.and(
                        b.equal(tache.get(OUVERTE), true),
                        tache.get("place").in(List.of(Place.PRISE, Place.EMETTEUR)),
                        b.or(
                                b.isNull(tache.get("titulaire")),
                                b.not(tache.get("titulaire").in(miens))));
            case TOUTES -> b.equal(tache.get(OUVERTE), true);
            case FAITES -> b.equal(tache.get("place"), Place.FAITE);
        };
    }

    private Predicate signe(Signe signe, Root<TacheInscrite> tache, CriteriaBuilder b) {
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
