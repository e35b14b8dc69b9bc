package ca.qc.madi.simulation;

import static ca.qc.madi.simulation.UneVie.depenses;
import static ca.qc.madi.simulation.UneVie.piece;

import ca.qc.madi.dossier.FaitDossier.AutorisationObtenue;
import ca.qc.madi.dossier.FaitDossier.EntenteSignee;
import ca.qc.madi.dossier.FaitDossier.InteretConfirme;
import ca.qc.madi.dossier.FaitDossier.LettreOctroiTransmise;
import ca.qc.madi.dossier.FaitDossier.OffreFaite;
import ca.qc.madi.dossier.Partie;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.projet.FaitPlanification;
import ca.qc.madi.projet.FaitPlanification.PlanificationCaduque;
import ca.qc.madi.projet.FaitPlanification.PlanificationOuverte;
import ca.qc.madi.projet.FaitProjet.DeRapport;
import ca.qc.madi.projet.FaitProjet.DemandeRecue;
import ca.qc.madi.projet.FaitProjet.FinDeclaree;
import ca.qc.madi.projet.FaitProjet.ProjetAccepte;
import ca.qc.madi.projet.FaitProjet.RappelConsigne;
import ca.qc.madi.projet.FaitProjet.RapportAccepte;
import ca.qc.madi.projet.FaitProjet.RapportOuvert;
import ca.qc.madi.projet.FaitProjet.RapportRecu;
import ca.qc.madi.versement.FaitVersement.VersementEmis;
import java.util.List;
import java.util.function.Predicate;

/** The life of X2 act by act, each transaction on its own, with the fact that shows that it was done. */
final class VieX2 {

    static final String AVANCEMENT = "AVANCEMENT-2023";
    static final List<String> VERSEMENTS = List.of("85000.00", "165000.00");

    /** @param temoin holds for one fact of the dossier, once the act was done */
    record Pas(String acte, Predicate<Contenu> temoin) {}

    static final List<Pas> PAS = List.of(
            pas("2023-03-01", "offre", OffreFaite.class::isInstance),
            pas("2023-03-15", "reponse", InteretConfirme.class::isInstance, "interet", "true"),
            pas("2023-05-10", "autorisation", AutorisationObtenue.class::isInstance, "numero", "\"612-2023\""),
            pas("2023-05-20", "lettre-octroi", LettreOctroiTransmise.class::isInstance),
            pas("2023-06-01", "signature", signee(Partie.EMETTEUR), "partie", "EMETTEUR"),
            pas("2023-06-08", "signature", signee(Partie.MELCCFP), "partie", "MELCCFP"),
            pas("2023-07-02", "depot", DemandeRecue.class::isInstance, "volet", "PTE", "formulaire", formulaire()),
            pas("2023-08-15", "decision", ProjetAccepte.class::isInstance, "decision", "ACCEPTE"),
            pas("2023-11-01", "horloge", planification(PlanificationOuverte.class, "PLANIFICATION-2023-11")),
            pas("2023-11-16", "horloge", de(RappelConsigne.class, "PLANIFICATION-2023-11")),
            pas("2023-12-01", "horloge", planification(PlanificationCaduque.class, "PLANIFICATION-2023-11")),
            pas("2024-01-31", "horloge", de(RapportOuvert.class, AVANCEMENT)),
            pas("2024-02-16", "horloge", de(RappelConsigne.class, AVANCEMENT)),
            new Pas(
                    UneVie.rapportEcrit("2024-02-20", 2023, depenses(piece("F-001", 2023, "100000.00"))),
                    de(RapportRecu.class, AVANCEMENT)),
            analyse("2024-03-20", AVANCEMENT),
            approbation("2024-03-21", AVANCEMENT),
            pas("2024-07-01", "horloge", planification(PlanificationOuverte.class, "PLANIFICATION-2024-07")),
            pas("2024-07-17", "horloge", de(RappelConsigne.class, "PLANIFICATION-2024-07")),
            pas("2024-08-01", "horloge", planification(PlanificationCaduque.class, "PLANIFICATION-2024-07")),
            pas("2024-10-31", "fin-projet", FinDeclaree.class::isInstance),
            new Pas(
                    UneVie.finaleEcrite(
                            "2024-12-15", depenses(piece("F-002", "2024-01-10", "2024-09-30", "150000.00"))),
                    de(RapportRecu.class, "FINAL")),
            analyse("2025-01-20", "FINAL"),
            approbation("2025-01-21", "FINAL"));

    private VieX2() {}

    static Scenario scenario() {
        return UneVie.interessee().scenario();
    }

    private static String formulaire() {
        return "{estime: {\"2.1\": {2023: 100000.00, 2024: 150000.00}}}";
    }

    private static Pas pas(String date, String acte, Predicate<Contenu> temoin, String... champs) {
        return new Pas(UneVie.dansP1(date, acte, champs), temoin);
    }

    private static Pas analyse(String date, String rapport) {
        Predicate<Contenu> temoin = de(RapportAccepte.class, rapport);
        return pas(date, "analyse", temoin, "rapport", rapport, "decision", "ACCEPTE", "approbation", "false");
    }

    private static Pas approbation(String date, String rapport) {
        Predicate<Contenu> temoin =
                c -> c instanceof VersementEmis v && v.rapport().equals(rapport);
        return pas(date, "approbation", temoin, "rapport", rapport);
    }

    private static Predicate<Contenu> signee(Partie partie) {
        return c -> c instanceof EntenteSignee s && s.partie() == partie;
    }

    private static Predicate<Contenu> planification(Class<? extends FaitPlanification> type, String nom) {
        return c -> type.isInstance(c) && ((FaitPlanification) c).rapport().equals(nom);
    }

    private static Predicate<Contenu> de(Class<? extends DeRapport> type, String rapport) {
        return c -> type.isInstance(c) && ((DeRapport) c).rapport().equals(rapport);
    }
}
