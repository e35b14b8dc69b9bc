package ca.qc.madi.simulation;

import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.journal.RefusConsigne;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.processus.Minuteur;
import ca.qc.madi.projet.ProjetIntrouvable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Plays a scenario's acts, one after the other, through the same use cases as the pages; before each, every timer of
 * the dossier that is due fires at its own minute.
 */
@Component
public class Joueur {

    private static final String HORLOGE = "horloge";

    private final Emetteurs emetteurs;
    private final Minuteur minuteur;
    private final Restitution restitution;
    private final Horloge horloge;
    private final Map<String, BiConsumer<Jeu, ActeDecrit>> actes = new HashMap<>();
    private final ThreadLocal<@Nullable List<RefusConsigne>> refuses = new ThreadLocal<>();

    Joueur(
            Emetteurs emetteurs,
            Minuteur minuteur,
            Restitution restitution,
            Horloge horloge,
            List<ActesConnus> familles) {
        this.emetteurs = emetteurs;
        this.minuteur = minuteur;
        this.restitution = restitution;
        this.horloge = horloge;
        familles.forEach(famille -> actes.putAll(famille.parNom()));
    }

    /**
     * Plays the whole scenario and tells what came of it.
     *
     * @param racine folder that the workbooks it names are relative to
     * @throws ScenarioIllisible when it names an act the simulator does not know
     */
    public Deroulement jouer(Scenario scenario, Path racine) {
        return jouer(scenario, racine, Porte.CLASSEURS, jeu -> {});
    }

    /** @param ensuite told of the life after each of its acts */
    Deroulement jouer(Scenario scenario, Path racine, Porte porte, Consumer<Jeu> ensuite) {
        return jouer(scenario, racine, porte, jeu -> List.of(), ensuite);
    }

    /** @param derniers the acts it ends with, which depend on what came of the others */
    Deroulement jouer(
            Scenario scenario,
            Path racine,
            Porte porte,
            Function<Jeu, List<ActeDecrit>> derniers,
            Consumer<Jeu> ensuite) {
        Jeu jeu = commencer(scenario, racine, "S-%04d".formatted(emetteurs.count() + 1), porte);
        Consumer<ActeDecrit> tour = acte -> {
            jouer(jeu, acte);
            ensuite.accept(jeu);
        };
        scenario.actes().stream().map(ActeDecrit::new).forEach(tour);
        derniers.apply(jeu).forEach(tour);
        return restitution.de(jeu);
    }

    /**
     * Plays several scenarios together, on one calendar, up to a day.
     *
     * @param parEmetteur by the identifier its émetteur is to have
     * @throws IllegalStateException when one of their acts is refused
     */
    public void jouerEnsemble(Map<String, Scenario> parEmetteur, Instant fin) {
        List<Jeu> jeux = parEmetteur.entrySet().stream()
                .map(e -> commencer(e.getValue(), Path.of(""), e.getKey()))
                .toList();
        record Tour(Jeu jeu, ActeDecrit acte) {}
        List<Tour> tours = jeux.stream()
                .flatMap(jeu -> jeu.scenario.actes().stream().map(n -> new Tour(jeu, new ActeDecrit(n))))
                .sorted(Comparator.comparing(tour -> tour.acte().quand()))
                .toList();
        for (Tour tour : tours) {
            avancer(jeux, tour.acte().quand());
            agir(tour.jeu(), tour.acte());
            if (!tour.jeu().refus.isEmpty()) throw new IllegalStateException("refusé : " + tour.jeu().refus);
        }
        avancer(jeux, fin);
    }

    private void avancer(List<Jeu> jeux, Instant jusqua) {
        minuteur.avancer(jeux.stream().filter(Jeu::ouvert).map(Jeu::dossier).toList(), jusqua);
    }

    Jeu commencer(Scenario scenario, Path racine, String emetteur) {
        return commencer(scenario, racine, emetteur, Porte.CLASSEURS);
    }

    private Jeu commencer(Scenario scenario, Path racine, String emetteur, Porte porte) {
        List<Emetteur.Etablissement> sites = scenario.emetteur().etablissements().stream()
                .map(e -> new Emetteur.Etablissement(e.numero(), e.nom()))
                .toList();
        emetteurs.save(new Emetteur(
                emetteur, scenario.emetteur().nom(), scenario.emetteur().neq(), sites));
        return new Jeu(scenario, racine, emetteur, porte);
    }

    void jouer(Jeu jeu, ActeDecrit acte) {
        avancer(List.of(jeu), acte.quand());
        agir(jeu, acte);
    }

    /** One act of a dossier taken over, after its own due dates; nobody is reminded of what is past. */
    void rejouer(Jeu jeu, ActeDecrit acte) {
        if (jeu.ouvert()) minuteur.rejouer(jeu.dossier(), acte.quand());
        else horloge.fixerA(acte.quand());
        agir(jeu, acte);
    }

    /** The dossier's due dates up to that instant. */
    void rejouer(Jeu jeu, Instant jusqua) {
        minuteur.rejouer(jeu.dossier(), jusqua);
    }

    private void agir(Jeu jeu, ActeDecrit acte) {
        if (acte.nom().equals(HORLOGE)) return;
        BiConsumer<Jeu, ActeDecrit> geste = actes.get(acte.nom());
        if (geste == null) throw new ScenarioIllisible("acte inconnu : " + acte.nom());
        List<RefusConsigne> notes = new ArrayList<>();
        refuses.set(notes);
        List<String> codes;
        try {
            codes = tenter(geste, jeu, acte);
        } finally {
            refuses.remove();
        }
        List<RefusConsigne> siens = notes.stream()
                .filter(r -> jeu.ouvert() && jeu.dossier().equals(r.dossier()))
                .toList();
        siens.forEach(r -> noter(jeu, acte, r.codes()));
        if (siens.isEmpty()) noter(jeu, acte, codes);
    }

    /** A refusal that the act under way wrote down. */
    @TransactionalEventListener
    void retenir(RefusConsigne refus) {
        List<RefusConsigne> notes = refuses.get();
        if (notes != null) notes.add(refus);
    }

    /** The codes under which the act was refused; none when it was done. */
    private static List<String> tenter(BiConsumer<Jeu, ActeDecrit> geste, Jeu jeu, ActeDecrit acte) {
        try {
            geste.accept(jeu, acte);
            return List.of();
        } catch (ActeRefuse e) {
            return e.codes();
        } catch (ProjetIntrouvable e) {
            return List.of("M-PROJET-02");
        }
    }

    private static void noter(Jeu jeu, ActeDecrit acte, List<String> codes) {
        codes.stream().distinct().forEach(code -> jeu.refus.add(new Jeu.Refus(acte.texte("date"), acte.nom(), code)));
    }
}
