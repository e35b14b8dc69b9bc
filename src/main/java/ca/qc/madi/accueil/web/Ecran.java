package ca.qc.madi.accueil.web;

import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.Tache;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.historique.Histoire;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import ca.qc.madi.securite.Geste;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What decides which acts a dossier's page offers: who reads it, what its facts tell, what waits to be done, the day. */
record Ecran(Acteur acteur, Histoire histoire, List<Tache> taches, LocalDate aujourdhui) {

    Dossier dossier() {
        return histoire.dossier();
    }

    boolean permet(Geste geste) {
        return geste.permisA(acteur.role());
    }

    boolean analyste() {
        return acteur.role() == Role.ANALYSTE;
    }

    /** Whether this task waits, and nobody else holds it. */
    boolean attend(TypeTache type, Repere repere) {
        return taches.stream()
                .filter(t -> t.type() == type && t.repere().equals(repere))
                .anyMatch(t -> t.titulaire() == null || t.titulaire().equals(acteur.id()));
    }

    /** A form for this reader: an analyst may state when what came in by other means took effect. */
    Formulaire formulaire(String cle, String adresse, Champ... champs) {
        List<Champ> tous = new ArrayList<>(List.of(champs));
        if (analyste()) tous.add(Champ.facultatif("dateEffet", Champ.Genre.DATE));
        return Formulaire.de(cle, adresse, tous);
    }
}
