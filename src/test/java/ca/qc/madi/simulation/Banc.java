package ca.qc.madi.simulation;

import ca.qc.madi.historique.Histoire;
import ca.qc.madi.historique.Histoires;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.FaitProjet.RapportRecu;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** Plays lives through the simulator and lets a test look at what came of them, and go on. */
final class Banc {

    private final Joueur joueur;
    private final Restitution restitution;
    private final Histoires histoires;
    private final ca.qc.madi.dossier.Emetteurs emetteurs;

    Banc(BeanFactory beans) {
        joueur = beans.getBean(Joueur.class);
        restitution = beans.getBean(Restitution.class);
        histoires = beans.getBean(Histoires.class);
        emetteurs = beans.getBean(ca.qc.madi.dossier.Emetteurs.class);
    }

    Partie jouer(UneVie vie) {
        return jouer(vie.scenario());
    }

    Partie jouer(Scenario scenario) {
        Partie partie = commencer(scenario);
        scenario.actes().forEach(noeud -> joueur.jouer(partie.jeu, new ActeDecrit(noeud)));
        return partie;
    }

    /** A life of which no act is played yet. */
    Partie commencer(Scenario scenario) {
        String emetteur = "E-%04d".formatted(emetteurs.count() + 1);
        return new Partie(joueur.commencer(scenario, Path.of("."), emetteur));
    }

    /** One life, as far as it was played. */
    final class Partie {
        final Jeu jeu;

        Partie(Jeu jeu) {
            this.jeu = jeu;
        }

        Partie acte(String date, String acte, String... champs) {
            return acte(UneVie.dansP1(date, acte, champs));
        }

        Partie acte(String yaml) {
            joueur.jouer(jeu, new ActeDecrit(UneVie.lire(yaml).actes().get(0)));
            return this;
        }

        String dossier() {
            return jeu.dossier();
        }

        RefRapport rapport(String nom) {
            return new ca.qc.madi.partage.RefProjet(dossier(), "P1").rapport(nom);
        }

        Deroulement recit() {
            return restitution.de(jeu);
        }

        Histoire histoire() {
            return histoires.lire(dossier(), jeu.analyste);
        }

        /** Codes of the acts refused, in order. */
        List<String> refus() {
            return jeu.refus.stream().map(Jeu.Refus::code).toList();
        }

        /** Amounts paid, in order, with two decimals. */
        List<String> versements() {
            return recit().versements().stream()
                    .map(v -> v.montant().toPlainString())
                    .toList();
        }

        /** « amount rule » of each refund invoiced, in order. */
        List<String> remboursements() {
            return recit().remboursements().stream()
                    .map(r -> r.montant().toPlainString() + " " + r.regle())
                    .toList();
        }

        String etat(String qui) {
            return recit().etat().get(qui);
        }

        List<String> taches() {
            return recit().taches().stream().map(Deroulement.TacheOuverte::nom).toList();
        }

        <T extends Contenu> List<T> faits(Class<T> type) {
            return histoire().faits().stream()
                    .map(ca.qc.madi.journal.Fait::contenu)
                    .filter(type::isInstance)
                    .map(type::cast)
                    .toList();
        }

        RapportRecu recu(String rapport) {
            return faits(RapportRecu.class).stream()
                    .filter(r -> r.rapport().equals(rapport))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
