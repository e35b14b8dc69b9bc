package ca.qc.madi.simulation;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One scenario being played: its dossier once offered, its projects' workbooks, what was refused. */
final class Jeu {

    /** An act that was refused, once per distinct code. */
    record Refus(String date, String acte, String code) {}

    final Scenario scenario;
    final Path racine;
    final Porte porte;
    final Acteur analyste;
    final Acteur approbatrice;
    Acteur emetteur;
    final Map<String, Classeurs> classeurs = new LinkedHashMap<>();
    final List<Refus> refus = new ArrayList<>();
    private @Nullable String dossier;

    Jeu(Scenario scenario, Path racine, String emetteur) {
        this(scenario, racine, emetteur, Porte.CLASSEURS);
    }

    Jeu(Scenario scenario, Path racine, String emetteur, Porte porte) {
        this.porte = porte;
        this.scenario = scenario;
        this.racine = racine;
        this.analyste = Acteur.analyste("analyste1");
        this.approbatrice = Acteur.analyste("analyste2");
        this.emetteur = Acteur.emetteur("emetteur-" + emetteur, emetteur);
    }

    /** A dossier taken over: whoever enters it answers for the ministry, the acts keep what proves them. */
    private Jeu(Scenario scenario, Path racine, String emetteur, String par) {
        this.porte = Porte.CLASSEURS;
        this.scenario = scenario;
        this.racine = racine;
        this.analyste = Acteur.analyste(par);
        this.approbatrice = Acteur.analyste("reprise:" + par);
        this.emetteur = Acteur.emetteur("reprise:emetteur-" + emetteur, emetteur);
    }

    static Jeu repris(Scenario scenario, Path racine, String emetteur, String par) {
        return new Jeu(scenario, racine, emetteur, par);
    }

    /** What the émetteur does from now on, somebody of that company does. */
    void passerA(String repreneur) {
        emetteur = Acteur.emetteur("emetteur-" + repreneur, repreneur);
    }

    void ouvrir(String numero) {
        dossier = numero;
    }

    boolean ouvert() {
        return dossier != null;
    }

    String dossier() {
        if (dossier == null) throw new ScenarioIllisible("aucune offre n’a encore été faite");
        return dossier;
    }

    RefProjet projet(ActeDecrit acte) {
        return new RefProjet(dossier(), acte.texte("projet"));
    }

    /** The report an act names: by « rapport », or by the year it covers. */
    RefRapport rapport(ActeDecrit acte) {
        return projet(acte)
                .rapport(acte.texteSiPresent("rapport")
                        .orElseGet(() ->
                                acte.a("annee") ? RefRapport.avancement(acte.entier("annee")) : RefRapport.FINAL));
    }
}
