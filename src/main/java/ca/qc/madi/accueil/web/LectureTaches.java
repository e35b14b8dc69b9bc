package ca.qc.madi.accueil.web;

import ca.qc.madi.bureau.Absences;
import ca.qc.madi.bureau.FiltreTaches;
import ca.qc.madi.bureau.LigneRegistre;
import ca.qc.madi.bureau.ListeTaches;
import ca.qc.madi.bureau.RegistreTaches;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Role;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.securite.Personnes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tasks a person may see, from the register: an émetteur what is expected of it, the others everything. */
@Component
class LectureTaches {

    private final RegistreTaches registre;
    private final ListeTaches liste;
    private final Personnes personnes;
    private final Absences absences;
    private final Horloge horloge;

    LectureTaches(RegistreTaches registre, ListeTaches liste, Personnes personnes, Absences absences, Horloge horloge) {
        this.absences = absences;
        this.registre = registre;
        this.liste = liste;
        this.personnes = personnes;
        this.horloge = horloge;
    }

    /** Those of a dossier this person may see. */
    @Transactional(readOnly = true)
    public List<LigneTache> duDossier(String dossier, Acteur acteur) {
        List<LigneRegistre> visibles = registre.duDossier(dossier).stream()
                .filter(t -> acteur.role() != Role.EMETTEUR || t.deLEmetteur())
                .toList();
        return lignes(visibles, acteur);
    }

    ListeTaches.Page page(FiltreTaches filtre, Acteur acteur) {
        return liste.lire(filtre, acteur);
    }

    long compter(FiltreTaches filtre, Acteur acteur) {
        return liste.compter(filtre, acteur);
    }

    List<LigneTache> premieres(FiltreTaches filtre, Acteur acteur, int nombre) {
        return lignes(liste.premieres(filtre, acteur, nombre), acteur);
    }

    List<LigneTache> lignes(List<LigneRegistre> taches, Acteur acteur) {
        Map<String, String> noms = personnes.noms(taches.stream()
                .flatMap(t -> Stream.of(t.titulaire(), t.auNomDe(), t.acheveePar()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<String> absents = acteur.role() == Role.ANALYSTE ? absences.absents(acteur.id()) : List.of();
        return taches.stream().map(t -> ligne(t, noms, absents, acteur)).toList();
    }

    private LigneTache ligne(LigneRegistre tache, Map<String, String> noms, List<String> absents, Acteur acteur) {
        LocalDate echeance = tache.echeance();
        boolean sienne = tache.ouverte()
                && Geste.RECLAMER_TACHE.permisA(acteur.role())
                && tache.type().role() == acteur.role();
        boolean remplace = tache.ouverte() && tache.titulaire() != null && absents.contains(tache.titulaire());
        return new LigneTache(
                tache.id(),
                tache.type(),
                tache.repere().dossier(),
                tache.societe(),
                tache.repere().projet(),
                tache.repere().rapport(),
                tache.creee(),
                echeance,
                tache.ouverte() && echeance != null && echeance.isBefore(horloge.aujourdhui()),
                nom(tache.titulaire(), noms),
                nom(remplace ? tache.titulaire() : tache.auNomDe(), noms),
                tache.suiviLe(),
                tache.acheveeLe(),
                nom(tache.acheveePar(), noms),
                sienne && (remplace || tache.titulaire() == null),
                sienne && acteur.id().equals(tache.titulaire()));
    }

    private static @Nullable String nom(@Nullable String personne, Map<String, String> noms) {
        return personne == null ? null : noms.get(personne);
    }
}
