package ca.qc.madi.simulation;

import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.ActeRepris;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.Horloge;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Enters a dossier that was under way before the program knew it: its past acts go through the same doors as a
 * person's, on their effective dates, its own due dates fire in order between them, and each act keeps its evidence in
 * the journal. One transaction: all of it, or nothing. No other dossier moves and nothing is sent.
 */
@Component
public class RepriseDossier {

    private final Joueur joueur;
    private final Emetteurs emetteurs;
    private final Actes actes;
    private final Journal journal;
    private final Horloge horloge;
    private final Restitution restitution;

    RepriseDossier(
            Joueur joueur,
            Emetteurs emetteurs,
            Actes actes,
            Journal journal,
            Horloge horloge,
            Restitution restitution) {
        this.joueur = joueur;
        this.emetteurs = emetteurs;
        this.actes = actes;
        this.journal = journal;
        this.horloge = horloge;
        this.restitution = restitution;
    }

    /** A dossier entered, and how it stands now. */
    public record Repris(String dossier, Deroulement deroulement) {}

    /**
     * Enters the dossier up to now.
     *
     * @param racine folder that the workbooks it names are relative to
     * @param par who enters it and answers for it
     * @throws RepriseRefusee under S-PREUVE-01, S-DATE-01, S-ATTENDU-01 or the code of the rule that refuses an act
     */
    public Repris reprendre(Scenario scenario, Path racine, String par) {
        Instant maintenant = horloge.instant();
        exiger(scenario, maintenant);
        Runnable remettre = horloge.marquer();
        try {
            return actes.reprendre(() -> entrer(scenario, racine, par, maintenant));
        } finally {
            remettre.run();
        }
    }

    private Repris entrer(Scenario scenario, Path racine, String par, Instant maintenant) {
        Jeu jeu = Jeu.repris(scenario, racine, emetteur(scenario), par);
        for (ActeDecrit acte : actes(scenario)) {
            joueur.rejouer(jeu, acte);
            exigerFait(jeu);
            prouver(jeu, acte);
        }
        Deroulement deroulement = restitution.de(jeu);
        if (!deroulement.conforme()) {
            throw new RepriseRefusee(deroulement.differences().stream()
                    .map(d ->
                            "S-ATTENDU-01 : %s : attendu %s, obtenu %s".formatted(d.chemin(), d.attendu(), d.obtenu()))
                    .toList());
        }
        joueur.rejouer(jeu, maintenant);
        return new Repris(jeu.dossier(), deroulement);
    }

    /** The émetteur is known by its NEQ; one that is not known yet is entered with its dossier. */
    private String emetteur(Scenario scenario) {
        Scenario.EmetteurDecrit decrit = scenario.emetteur();
        Optional<Emetteur> connu = Optional.ofNullable(decrit.neq()).flatMap(emetteurs::findByNeq);
        if (connu.isPresent()) return connu.get().id();
        List<Emetteur.Etablissement> sites = decrit.etablissements().stream()
                .map(e -> new Emetteur.Etablissement(e.numero(), e.nom()))
                .toList();
        String id = "E-" + (decrit.neq() == null ? "%04d".formatted(emetteurs.count() + 1) : decrit.neq());
        return emetteurs
                .save(new Emetteur(id, decrit.nom(), decrit.neq(), sites))
                .id();
    }

    private void prouver(Jeu jeu, ActeDecrit acte) {
        List<Fait> faits = journal.lire(jeu.dossier());
        long dernier = faits.get(faits.size() - 1).rang();
        long premier = 1
                + faits.stream()
                        .filter(f -> f.contenu() instanceof ActeRepris)
                        .mapToLong(Fait::rang)
                        .max()
                        .orElse(0);
        ActeRepris repris = new ActeRepris(acte.nom(), acte.texte("preuve"), premier, dernier);
        actes.executer(
                new Acte("reprise", jeu.dossier(), jeu.analyste, acte.quand()),
                () -> journal.consigner(jeu.dossier(), repris));
    }

    private static void exigerFait(Jeu jeu) {
        if (jeu.refus.isEmpty()) return;
        throw new RepriseRefusee(jeu.refus.stream()
                .map(r -> r.code() + " : " + r.acte() + " du " + r.date())
                .toList());
    }

    private static List<ActeDecrit> actes(Scenario scenario) {
        return scenario.actes().stream().map(ActeDecrit::new).toList();
    }

    /** What is wrong with the file itself, before anything is done. */
    private static void exiger(Scenario scenario, Instant maintenant) {
        List<String> motifs = new ArrayList<>();
        Instant avant = Instant.MIN;
        for (ActeDecrit acte : actes(scenario)) {
            String qui = acte.nom() + " du " + acte.texte("date");
            if (acte.texteSiPresent("preuve").filter(p -> !p.isBlank()).isEmpty()) {
                motifs.add("S-PREUVE-01 : l’acte " + qui + " n’a pas de preuve");
            }
            if (ActesVersement.REMISE.contains(acte.nom())) {
                motifs.add("S-ACTES-02 : l’acte " + qui + " remettrait les paiements de tous les dossiers");
            }
            if (acte.quand().isBefore(avant)) motifs.add("S-DATE-01 : l’acte " + qui + " précède celui d’avant");
            if (acte.quand().isAfter(maintenant)) motifs.add("S-DATE-01 : l’acte " + qui + " est à venir");
            avant = acte.quand();
        }
        if (scenario.actes().isEmpty()) motifs.add("S-ACTES-01 : aucun acte à reprendre");
        if (!motifs.isEmpty()) throw new RepriseRefusee(motifs);
    }
}
