package ca.qc.madi.bureau;

import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pages of the register of tasks, for the ministry and the auditor. An émetteur reads its own through its dossiers. */
@Component
public class ListeTaches {

    /** Rows of a page. */
    public static final int PAGE = 50;

    private final TachesInscrites taches;
    private final Absences absences;
    private final Horloge horloge;

    ListeTaches(TachesInscrites taches, Absences absences, Horloge horloge) {
        this.absences = absences;
        this.taches = taches;
        this.horloge = horloge;
    }

    /**
     * One page.
     *
     * @param comptes how many tasks each tab holds under the same filter
     */
    public record Page(List<LigneRegistre> lignes, boolean suite, Map<Onglet, Long> comptes) {}

    @Transactional(readOnly = true)
    public Page lire(FiltreTaches filtre, Acteur acteur) {
        exigerMinistere(acteur);
        Map<Onglet, Long> comptes = new EnumMap<>(Onglet.class);
        for (Onglet onglet : List.of(Onglet.MIENNES, Onglet.LIBRES, Onglet.TOUTES, Onglet.FAITES)) {
            comptes.put(onglet, compter(filtre.sur(onglet), acteur));
        }
        comptes.put(
                Onglet.AUTRES,
                compte(comptes, Onglet.TOUTES) - compte(comptes, Onglet.MIENNES) - compte(comptes, Onglet.LIBRES));
        Slice<LigneRegistre> tranche = tranche(filtre, acteur, PAGE);
        return new Page(tranche.getContent(), tranche.hasNext(), comptes);
    }

    @Transactional(readOnly = true)
    public long compter(FiltreTaches filtre, Acteur acteur) {
        exigerMinistere(acteur);
        return taches.count(selection(filtre, acteur).lignes());
    }

    /** The first rows under a filter. */
    @Transactional(readOnly = true)
    public List<LigneRegistre> premieres(FiltreTaches filtre, Acteur acteur, int nombre) {
        exigerMinistere(acteur);
        return tranche(filtre, acteur, nombre).getContent();
    }

    private Slice<LigneRegistre> tranche(FiltreTaches filtre, Acteur acteur, int nombre) {
        SelectionTaches selection = selection(filtre, acteur);
        PageRequest page = PageRequest.of(filtre.page() - 1, nombre, selection.ordre());
        return taches.findBy(selection.lignes(), q -> q.slice(page)).map(TacheInscrite::ligne);
    }

    private SelectionTaches selection(FiltreTaches filtre, Acteur acteur) {
        return new SelectionTaches(filtre, acteur.id(), absences.absents(acteur.id()), horloge.aujourdhui());
    }

    private static long compte(Map<Onglet, Long> comptes, Onglet onglet) {
        return comptes.getOrDefault(onglet, 0L);
    }

    private static void exigerMinistere(Acteur acteur) {
        if (acteur.role() == Role.EMETTEUR) throw new DossierIntrouvable();
    }
}
