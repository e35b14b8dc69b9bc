package ca.qc.madi.accueil;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import ca.qc.madi.securite.CreationCompte;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The accounts of the demonstration; they exist in no other profile, where its sign-in page names them. */
@Component
@Profile("demo")
public class ComptesDemonstration {

    /** Told in the README and on the sign-in page of the demonstration. */
    public static final String MOT_DE_PASSE = "demonstration";

    private final CreationCompte comptes;

    ComptesDemonstration(CreationCompte comptes) {
        this.comptes = comptes;
    }

    void creer() {
        annonces().forEach((acteur, nom) -> comptes.creer(acteur, nom, MOT_DE_PASSE));
    }

    /** Who may sign in, with the name of each. */
    public Map<Acteur, String> annonces() {
        Map<Acteur, String> annonces = new LinkedHashMap<>();
        annonces.put(Acteur.analyste("analyste1"), "Aline Analyste");
        annonces.put(Acteur.analyste("analyste2"), "André Approbateur");
        annonces.put(emetteur("verrerie-de-la-chaudiere"), "Émilie Verrier");
        annonces.put(emetteur("cimenterie-du-fjord"), "Éric Cimentier");
        annonces.put(emetteur("brasserie-de-la-rive"), "Béatrice Brasseur");
        annonces.put(new Acteur("auditrice1", Role.AUDITEUR, null), "Odile Auditrice");
        return annonces;
    }

    private static Acteur emetteur(String emetteur) {
        return Acteur.emetteur("emetteur-" + emetteur, emetteur);
    }
}
