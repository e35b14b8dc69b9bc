package ca.qc.madi.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.BeanFactory;

/** Dossiers brought to a state through legal acts, for the tests of other rooms. */
public final class Vies {

    private Vies() {}

    /** A new dossier whose entente is in force; its number. */
    public static String enVigueur(BeanFactory beans) {
        return new Banc(beans).jouer(UneVie.enVigueur()).dossier();
    }

    /** The whole life of X2: one study, two payments, its reminder; nothing owed at the end. */
    public static String soldee(BeanFactory beans) {
        Banc.Partie partie = new Banc(beans).commencer(VieX2.scenario());
        VieX2.PAS.forEach(pas -> partie.acte(pas.acte()));
        return partie.dossier();
    }

    /** The same, then other aid is learnt that makes a refund due, which comes in. */
    public static String remboursee(BeanFactory beans) {
        Banc.Partie partie = new Banc(beans)
                .jouer(UneVie.etude()
                        .finProjet("2024-06-30")
                        .finale("2024-08-15", UneVie.depenses(UneVie.piece("F-001", 2023, "100000.00")))
                        .payer("2024-09-20", "FINAL")
                        .acte(
                                "2024-10-01",
                                "aide",
                                "projet",
                                "P1",
                                "source",
                                "\"Autre programme\"",
                                "montant",
                                "40000.00")
                        .acte("2024-10-20", "remboursement", "projet", "P1", "montant", "40000.00"));
        return partie.dossier();
    }

    /** The whole life of X8: a GES project, its ten years of follow-up, a default that is claimed back. */
    public static String suivie(BeanFactory beans) {
        return duFichier(beans, "X8-suivi-et-recouvrement.yaml");
    }

    /** A study and a GES project under the measure of the deposit-refund money. */
    public static String tousVolets(BeanFactory beans) {
        return duFichier(beans, "consigne-pte-et-ges.yaml");
    }

    private static String duFichier(BeanFactory beans, String nom) {
        try {
            String yaml = Files.readString(Path.of("src/test/resources/scenarios", nom));
            return new Banc(beans).jouer(Scenario.lire(yaml)).dossier();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
