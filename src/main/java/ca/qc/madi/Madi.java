package ca.qc.madi;

import ca.qc.madi.accueil.LigneDeCommande;
import org.springframework.boot.SpringApplication;

/** The door of the jar: a command when the first word is one, otherwise the application with its pages. */
public final class Madi {

    private Madi() {}

    public static void main(String[] arguments) {
        if (LigneDeCommande.concerne(arguments)) {
            System.exit(new LigneDeCommande(MadiApplication.class).executer(arguments));
        }
        SpringApplication.run(MadiApplication.class, arguments);
    }
}
