package ca.qc.madi.bureau;

import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Role;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.query.QueryUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pages of the register of tasks, for the ministry and the auditor. An émetteur reads its own through its dossiers. */
@Component
public class ListeTaches {

    /** Rows of a page. */
    public static final int PAGE = 50;

    /** Up to where the tasks of a tab are counted. */
    static final int PLAFOND = 10 * PAGE;

    /** What is open is in one of these three, and in no two of them. */
    private static final List<Onglet> OUVERTS = List.of(Onglet.MIENNES, Onglet.LIBRES, Onglet.AUTRES);

    private static final Set<Onglet> COMPTES = EnumSet.complementOf(EnumSet.of(Onglet.TOUTES));

    private final TachesInscrites taches;
    private final TachesFaites faites;
    private final Absences absences;
    private final Horloge horloge;
    private final EntityManager entites;

    ListeTaches(
            TachesInscrites taches, TachesFaites faites, Absences absences, Horloge horloge, EntityManager entites) {
        this.entites = entites;
        this.absences = absences;
        this.taches = taches;
        this.faites = faites;
        this.horloge = horloge;
    }

    /**
     * One page.
     *
     * @param comptes how many tasks each tab holds under the same filter, no more than ten pages of it
     */
    public record Page(List<LigneRegistre> lignes, boolean suite, Map<Onglet, Compte> comptes) {}

    /** @param plus there are more, which were not counted */
    public record Compte(long nombre, boolean plus) {

        /** Such as « 12 » or « 200+ ». */
        public String texte() {
            return plus ? nombre + "+" : String.valueOf(nombre);
        }
    }

    @Transactional(readOnly = true)
    public Page lire(FiltreTaches filtre, Acteur acteur) {
        exigerMinistere(acteur);
        Map<Onglet, Compte> comptes = new EnumMap<>(Onglet.class);
        for (Onglet onglet : COMPTES) comptes.put(onglet, compte(selection(filtre.sur(onglet), acteur)));
        comptes.put(Onglet.TOUTES, somme(comptes));
        List<LigneRegistre> lignes = lignes(filtre, acteur, PAGE + 1);
        boolean suite = lignes.size() > PAGE;
        return new Page(suite ? lignes.subList(0, PAGE) : lignes, suite, comptes);
    }

    private static Compte somme(Map<Onglet, Compte> comptes) {
        long nombre = OUVERTS.stream()
                .mapToLong(o -> Objects.requireNonNull(comptes.get(o)).nombre())
                .sum();
        boolean plus = OUVERTS.stream()
                .anyMatch(o -> Objects.requireNonNull(comptes.get(o)).plus());
        return new Compte(Math.min(nombre, PLAFOND), plus || nombre > PLAFOND);
    }

    private Compte compte(SelectionTaches selection) {
        CriteriaBuilder b = entites.getCriteriaBuilder();
        CriteriaQuery<Integer> requete = b.createQuery(Integer.class);
        Root<? extends TacheDuRegistre> tache = requete.from(selection.rangees());
        requete.select(b.literal(1)).where(selection.lignes(tache, b, false));
        int nombre = entites.createQuery(requete)
                .setMaxResults(PLAFOND + 1)
                .getResultList()
                .size();
        return new Compte(Math.min(nombre, PLAFOND), nombre > PLAFOND);
    }

    @Transactional(readOnly = true)
    public long compter(FiltreTaches filtre, Acteur acteur) {
        exigerMinistere(acteur);
        SelectionTaches selection = selection(filtre, acteur);
        CriteriaBuilder b = entites.getCriteriaBuilder();
        CriteriaQuery<Long> requete = b.createQuery(Long.class);
        Root<? extends TacheDuRegistre> tache = requete.from(selection.rangees());
        requete.select(b.count(tache)).where(selection.lignes(tache, b, false));
        return entites.createQuery(requete).getSingleResult();
    }

    /** The first rows under a filter. */
    @Transactional(readOnly = true)
    public List<LigneRegistre> premieres(FiltreTaches filtre, Acteur acteur, int nombre) {
        exigerMinistere(acteur);
        return lignes(filtre, acteur, nombre);
    }

    /** The identifiers first, which an index gives in their order without reading a row; then those rows only. */
    private List<LigneRegistre> lignes(FiltreTaches filtre, Acteur acteur, int nombre) {
        SelectionTaches selection = selection(filtre, acteur);
        CriteriaBuilder b = entites.getCriteriaBuilder();
        CriteriaQuery<String> requete = b.createQuery(String.class);
        Root<? extends TacheDuRegistre> tache = requete.from(selection.rangees());
        requete.select(tache.get("id"))
                .where(selection.lignes(tache, b, true))
                .orderBy(QueryUtils.toOrders(selection.ordre(), tache, b));
        List<String> ids = entites.createQuery(requete)
                .setFirstResult((filtre.page() - 1) * PAGE)
                .setMaxResults(nombre)
                .getResultList();
        JpaRepository<? extends TacheDuRegistre, String> registre = selection.faites() ? faites : taches;
        Map<String, LigneRegistre> lues = registre.findAllById(ids).stream()
                .map(TacheDuRegistre::ligne)
                .collect(Collectors.toMap(LigneRegistre::id, l -> l));
        return ids.stream().map(lues::get).filter(Objects::nonNull).toList();
    }

    private SelectionTaches selection(FiltreTaches filtre, Acteur acteur) {
        return new SelectionTaches(filtre, acteur.id(), absences.absents(acteur.id()), horloge.aujourdhui());
    }

    private static void exigerMinistere(Acteur acteur) {
        if (acteur.role() == Role.EMETTEUR) throw new DossierIntrouvable();
    }
}
