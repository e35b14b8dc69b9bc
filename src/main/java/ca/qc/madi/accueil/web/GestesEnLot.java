package ca.qc.madi.accueil.web;

import ca.qc.madi.bureau.LigneRegistre;
import ca.qc.madi.bureau.PriseEnCharge;
import ca.qc.madi.bureau.RegistreTaches;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Motif;
import ca.qc.madi.partage.Saisie;
import ca.qc.madi.securite.Personnes;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The same act on several tasks, each for itself: one refused stops no other, and is told with its reason. */
@Component
class GestesEnLot {

    private final PriseEnCharge taches;
    private final RegistreTaches registre;
    private final Personnes personnes;

    GestesEnLot(PriseEnCharge taches, RegistreTaches registre, Personnes personnes) {
        this.taches = taches;
        this.registre = registre;
        this.personnes = personnes;
    }

    /** One task refused; the sentence names the person who holds it where one does. */
    record Refus(String dossier, String code, String fr, String en) implements Serializable {}

    /** How many were done, and those that were not. */
    record Bilan(String geste, int faites, List<Refus> refus) implements Serializable {}

    /** @throws ActeRefuse when nothing was chosen, or what is to be done is said wrongly: no task is touched then */
    Bilan faire(String geste, List<String> choisies, String collegue, String suivi, Acteur par) {
        List<String> ids =
                choisies.stream().filter(t -> !t.isBlank()).distinct().toList();
        if (ids.isEmpty()) throw new ActeRefuse("M-CHOIX-01");
        if (geste.equals("attribution") && collegue.isBlank()) throw new ActeRefuse("M-COLLEGUE-01");
        LocalDate jour = geste.equals("relance") && !suivi.isBlank() ? Saisie.jour(suivi) : null;
        List<Refus> refus = new ArrayList<>();
        for (String id : ids) {
            try {
                switch (geste) {
                    case "attribution" -> taches.attribuer(id, collegue, par);
                    case "relance" -> taches.suivre(id, jour, par);
                    case "remise" -> taches.liberer(id, par);
                    default -> taches.reclamer(id, par);
                }
            } catch (ActeRefuse e) {
                refus.add(refus(id, e));
            }
        }
        return new Bilan(geste, ids.size() - refus.size(), refus);
    }

    private Refus refus(String id, ActeRefuse refuse) {
        Optional<LigneRegistre> tache = registre.lire(id);
        Motif motif = refuse.motifs().get(0);
        Optional<String> titulaire = tache.map(LigneRegistre::titulaire);
        if (motif.code().equals("M-TACHE-02") && titulaire.isPresent()) {
            String nom = titulaire.get();
            motif = Motif.de("M-TACHE-05", personnes.noms(List.of(nom)).getOrDefault(nom, nom));
        }
        return new Refus(
                tache.map(t -> t.repere().dossier()).orElse(""),
                motif.code(),
                motif.texte().fr(),
                motif.texte().en());
    }
}
