package ca.qc.madi;

import ca.qc.madi.accueil.LigneDeCommande;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;

/** The door of the jar: a command when the first word is one, otherwise the application with its pages. */
public final class Madi {

    private Madi() {}

    public static void main(String[] arguments) {
        if (LigneDeCommande.concerne(arguments)) {
            enUtf8();
            System.exit(new LigneDeCommande(MadiApplication.class).executer(arguments));
        }
        SpringApplication.run(MadiApplication.class, arguments);
    }

    /** French and JSON come out whole whatever the computer's language. */
    private static void enUtf8() {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }
}
