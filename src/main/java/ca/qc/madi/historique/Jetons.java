package ca.qc.madi.historique;

import ca.qc.madi.flux.Diagramme;
import ca.qc.madi.flux.Diagramme.Edition;
import ca.qc.madi.flux.Diagramme.Genre;
import ca.qc.madi.flux.Diagramme.Lien;
import ca.qc.madi.flux.Diagramme.Noeud;
import ca.qc.madi.flux.Parcours.Execution;
import ca.qc.madi.flux.Parcours.Passe;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Where the tokens of a dossier stand and how often they passed, folded from the flows taken. */
final class Jetons {

    private final List<Execution> executions;
    private final Function<Edition, Diagramme> diagrammes;
    private final Map<String, SortedMap<String, Integer>> places = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> comptes = new HashMap<>();
    private final Map<String, Edition> editions = new HashMap<>();

    Jetons(List<Execution> executions, Function<Edition, Diagramme> diagrammes) {
        this.executions = executions;
        this.diagrammes = diagrammes;
    }

    void suivre(Passe passe) {
        Diagramme diagramme = diagrammes.apply(passe.edition());
        Lien lien = diagramme.lien(passe.flux()).orElseThrow();
        String execution = passe.execution();
        editions.put(execution, passe.edition());
        quitter(execution, diagramme, noeud(diagramme, lien.de()));
        compter(execution, lien.id());
        compter(execution, lien.vers());
        atteindre(execution, noeud(diagramme, lien.vers()));
    }

    /** Whoever was put an end to by then stands nowhere any more. */
    void interrompre(Instant maintenant) {
        executions.stream()
                .filter(e -> e.interrompueLe() != null && !e.interrompueLe().isAfter(maintenant))
                .forEach(e -> places.remove(e.id()));
    }

    /** Nodes where tokens of a run stand, and how many; none once it has ended. */
    SortedMap<String, Integer> places(String execution) {
        return places.getOrDefault(execution, new TreeMap<>());
    }

    /** How often a run passed each of its nodes and flows. */
    Map<String, Integer> comptes(String execution) {
        return comptes.getOrDefault(execution, Map.of());
    }

    /** The edition on which a run passed last, of those it moved on; what it runs on now where it has not moved yet. */
    Edition edition(Execution execution) {
        return editions.getOrDefault(execution.id(), execution.edition());
    }

    private void quitter(String execution, Diagramme diagramme, Noeud noeud) {
        if (noeud.genre() == Genre.DEBUT) compter(execution, noeud.id());
        if (noeud.genre() == Genre.BORD || noeud.genre() == Genre.BORD_SANS_ARRET) compter(execution, noeud.id());
        if (noeud.genre() == Genre.BORD) {
            quitter(execution, diagramme, noeud(diagramme, Objects.requireNonNull(noeud.accroche())));
            return;
        }
        SortedMap<String, Integer> jetons = places.get(execution);
        if (jetons == null) return;
        if (noeud.genre() == Genre.PARALLELE) jetons.remove(noeud.id());
        else jetons.computeIfPresent(noeud.id(), (id, nombre) -> nombre == 1 ? null : nombre - 1);
        if (noeud.genre() == Genre.APPEL) clore(execution, String.valueOf(noeud.appelle()));
    }

    private void atteindre(String execution, Noeud noeud) {
        SortedMap<String, Integer> jetons = places.computeIfAbsent(execution, e -> new TreeMap<>());
        if (noeud.genre() == Genre.FIN_DE_TOUT) {
            jetons.clear();
            appelees(execution).forEach(this::clore);
        } else if (noeud.genre() != Genre.FIN) jetons.merge(noeud.id(), 1, Integer::sum);
    }

    /** A call is left when what it called has ended, or was ended with it. */
    private void clore(String appelante, String processus) {
        appelees(appelante).stream()
                .filter(e -> e.edition().processus().equals(processus))
                .forEach(this::clore);
    }

    private void clore(Execution execution) {
        places.remove(execution.id());
        appelees(execution.id()).forEach(this::clore);
    }

    private List<Execution> appelees(String appelante) {
        return executions.stream().filter(e -> appelante.equals(e.appelante())).toList();
    }

    private void compter(String execution, String element) {
        comptes.computeIfAbsent(execution, e -> new HashMap<>()).merge(element, 1, Integer::sum);
    }

    private static Noeud noeud(Diagramme diagramme, String id) {
        return diagramme.noeud(id).orElseThrow();
    }
}
