package ca.qc.madi.historique;

import ca.qc.madi.flux.Diagramme;
import ca.qc.madi.flux.Diagramme.Edition;
import ca.qc.madi.flux.Diagramme.Genre;
import ca.qc.madi.flux.Parcours.Execution;
import ca.qc.madi.flux.Parcours.Passe;
import ca.qc.madi.partage.Horloge;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The life of one dossier step by step, on the diagrams it ran on. */
public final class Rejeu {

    /** What an act makes move follows it so closely; the engine's clock may be off by as much. */
    private static final Duration AUSSITOT = Duration.ofSeconds(2);

    private final List<Pas> pas;
    private final List<Execution> executions;
    private final Function<Edition, Diagramme> diagrammes;

    Rejeu(List<Pas> pas, List<Execution> executions, Function<Edition, Diagramme> diagrammes) {
        this.pas = pas;
        this.executions = executions;
        this.diagrammes = diagrammes;
    }

    /** Every step, the first being number 1. */
    public List<Pas> pas() {
        return pas;
    }

    /** The last step written down by the end of this day in Québec; empty when there was none yet. */
    public Optional<Pas> dernier(LocalDate jour) {
        return pas.stream().filter(p -> !Horloge.jour(p.quand()).isAfter(jour)).reduce((avant, apres) -> apres);
    }

    /**
     * One run as it stood right after a step.
     *
     * @param numero from 1, by its beginning
     * @param diagramme on the edition it ran on then
     * @param places the nodes where its tokens stand
     * @param comptes how often it passed each node and flow
     */
    public record Lieu(
            int numero,
            Execution execution,
            Diagramme diagramme,
            SortedMap<String, Integer> places,
            Map<String, Integer> comptes) {

        /** Whether anything of it still waits somewhere. */
        public boolean enCours() {
            return !places.isEmpty();
        }
    }

    /**
     * The dossier on its diagrams right after a step.
     *
     * @param montre the run where the step happened; null where nothing ever moved
     * @param lieux every run begun by then, and the one shown, which the step may be about to begin
     */
    public record Instantane(@Nullable Lieu montre, List<Lieu> lieux) {

        /** The run that called this one. */
        public Optional<Lieu> appelant(Lieu lieu) {
            return lieux.stream()
                    .filter(l -> l.execution().id().equals(lieu.execution().appelante()))
                    .findFirst();
        }

        /** The last run that this one called at that node. */
        public Optional<Lieu> appele(Lieu lieu, String noeud) {
            String processus =
                    lieu.diagramme().noeud(noeud).map(Diagramme.Noeud::appelle).orElse(null);
            return lieux.stream()
                    .filter(l -> lieu.execution().id().equals(l.execution().appelante()))
                    .filter(l -> l.diagramme().edition().processus().equals(processus))
                    .reduce((avant, apres) -> apres);
        }
    }

    /** How the diagrams stood right after the step of this number. */
    public Instantane apres(int numero) {
        Jetons jetons = new Jetons(executions, diagrammes);
        pas.subList(0, numero).forEach(p -> p.passes().forEach(jetons::suivre));
        jetons.interrompre(pas.get(numero - 1).quand());
        String montre = execution(numero);
        List<Lieu> lieux = executions.stream()
                .filter(e -> !jetons.comptes(e.id()).isEmpty() || e.id().equals(montre))
                .map(e -> lieu(e, jetons))
                .toList();
        return new Instantane(
                lieux.stream()
                        .filter(l -> l.execution().id().equals(montre))
                        .findFirst()
                        .orElse(null),
                lieux);
    }

    private Lieu lieu(Execution e, Jetons jetons) {
        return new Lieu(
                executions.indexOf(e) + 1,
                e,
                diagrammes.apply(jetons.edition(e)),
                jetons.places(e.id()),
                jetons.comptes(e.id()));
    }

    /**
     * The run where a step happened: the one that moves; for a fact, the one whose service wrote it, or the one that it
     * makes move; else the one that moved last.
     */
    private @Nullable String execution(int numero) {
        Pas ici = pas.get(numero - 1);
        if (ici.deplacement()) return ici.execution();
        Optional<Pas> avant = dernierDeplacement(numero - 1);
        if (avant.filter(this::atteintUnService).isPresent() || ici.refus() != null)
            return avant.map(Pas::execution).orElse(null);
        Optional<Pas> apres = pas.stream().skip(numero).filter(Pas::deplacement).findFirst();
        return apres.filter(p -> Duration.between(ici.quand(), p.quand()).abs().compareTo(AUSSITOT) <= 0)
                .or(() -> avant)
                .map(Pas::execution)
                .orElse(null);
    }

    private Optional<Pas> dernierDeplacement(int jusqua) {
        return pas.subList(0, jusqua).stream().filter(Pas::deplacement).reduce((avant, apres) -> apres);
    }

    private boolean atteintUnService(Pas deplacement) {
        Passe derniere = deplacement.passes().get(deplacement.passes().size() - 1);
        Diagramme diagramme = diagrammes.apply(derniere.edition());
        return diagramme
                .lien(derniere.flux())
                .flatMap(lien -> diagramme.noeud(lien.vers()))
                .filter(noeud -> noeud.genre() == Genre.SERVICE)
                .isPresent();
    }
}
