package ca.qc.madi.accueil;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import ca.qc.madi.securite.CreationCompte;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The five accounts of the demonstration; they exist in no other profile. */
@Component
@Profile("demo")
class ComptesDemonstration {

    /** Told in the README and on the sign-in page of the demonstration. */
    static final String MOT_DE_PASSE = "demonstration";

    private final CreationCompte comptes;

    ComptesDemonstration(CreationCompte comptes) {
        this.comptes = comptes;
    }

    void creer() {
        creer(Acteur.analyste("analyste1"), "Aline Analyste");
        creer(Acteur.analyste("analyste2"), "André Approbateur");
        creer(emetteur("verrerie-de-la-chaudiere"), "Émilie Verrier");
        creer(emetteur("cimenterie-du-fjord"), "Éric Cimentier");
        creer(new Acteur("auditrice1", Role.AUDITEUR, null), "Odile Auditrice");
    }

    private static Acteur emetteur(String emetteur) {
        return Acteur.emetteur("emetteur-" + emetteur, emetteur);
    }

    private void creer(Acteur acteur, String nom) {
        comptes.creer(acteur, nom, MOT_DE_PASSE);
    }
}
