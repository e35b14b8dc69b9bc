package ca.qc.madi.accueil.web;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Formats;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.securite.ActeurConnecte;
import ca.qc.madi.securite.Personnes;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands at the top of every page, whatever led to it. */
@Component("entete")
class Entete {

    private final ActeurConnecte connecte;
    private final Personnes personnes;
    private final Horloge horloge;

    Entete(ActeurConnecte connecte, Personnes personnes, Horloge horloge) {
        this.connecte = connecte;
        this.personnes = personnes;
        this.horloge = horloge;
    }

    /** The day it is for the measure. */
    public String jour(Locale langue) {
        return Formats.de(langue).jour(horloge.aujourdhui());
    }

    public @Nullable Acteur acteur() {
        return connecte.chercher().orElse(null);
    }

    /** The name of the person signed in. */
    public String nom() {
        return connecte.chercher()
                .map(a -> personnes.noms(List.of(a.id())).getOrDefault(a.id(), a.id()))
                .orElse("");
    }

    /** The language tag of the page. */
    public String langue(Locale langue) {
        return Formats.de(langue).langue().toLanguageTag();
    }
}
