package ca.qc.madi.bureau;

import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.securite.Geste;
import java.util.List;
import org.springframework.stereotype.Component;

/** The filters a person keeps, each under a name; a filter is an address, and is shared by it. */
@Component
public class FiltresTaches {

    /** Longest name, and most filters of one person. */
    private static final int NOM = 80;

    private static final int NOMBRE = 50;

    private final FiltresEnregistres filtres;
    private final Actes actes;
    private final Horloge horloge;

    FiltresTaches(FiltresEnregistres filtres, Actes actes, Horloge horloge) {
        this.filtres = filtres;
        this.actes = actes;
        this.horloge = horloge;
    }

    /** One filter kept. */
    public record Filtre(long id, String nom, String adresse) {}

    public List<Filtre> lister(Acteur acteur) {
        return filtres.findByPersonneOrderByNom(acteur.id()).stream()
                .map(FiltreEnregistre::lire)
                .toList();
    }

    /** Keeps it, in the place of another of the same name. */
    public void garder(String nom, FiltreTaches filtre, Acteur par) {
        actes.executer(new Acte("filtre-garde", null, par, horloge.instant()), () -> {
            Geste.TENIR_BUREAU.exiger(par);
            String propre = nom.strip();
            if (propre.isEmpty() || propre.length() > NOM) throw new ActeRefuse("M-FILTRE-01", NOM);
            var meme = filtres.findByPersonneAndNom(par.id(), propre);
            if (meme.isEmpty() && filtres.countByPersonne(par.id()) >= NOMBRE)
                throw new ActeRefuse("M-FILTRE-02", NOMBRE);
            String requete = filtre.page(1).requete();
            meme.ifPresentOrElse(
                    f -> f.vers(requete), () -> filtres.save(new FiltreEnregistre(par.id(), propre, requete)));
        });
    }

    /** Forgets one of this person's own; without effect for another's. */
    public void oublier(long id, Acteur par) {
        actes.executer(new Acte("filtre-oublie", null, par, horloge.instant()), () -> {
            Geste.TENIR_BUREAU.exiger(par);
            filtres.deleteByIdAndPersonne(id, par.id());
        });
    }
}
