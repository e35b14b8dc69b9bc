package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.VueRejeu.GenrePas;
import ca.qc.madi.accueil.web.VueRejeu.LignePas;
import ca.qc.madi.flux.Diagramme;
import ca.qc.madi.flux.Diagrammes;
import ca.qc.madi.flux.Parcours.Passe;
import ca.qc.madi.historique.Pas;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.RefusConsigne;
import ca.qc.madi.partage.Acteur;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells each step of a replay in words: what a fact says, what was refused and why, from where to where a token went. */
@Component
class RecitPas {

    private static final String VERS = " → ";

    private final LectureLivre livre;
    private final Diagrammes diagrammes;

    RecitPas(LectureLivre livre, Diagrammes diagrammes) {
        this.livre = livre;
        this.diagrammes = diagrammes;
    }

    VueFait fait(Fait fait, Acteur lecteur, Mots mots) {
        return livre.faits(List.of(fait), lecteur, mots).get(0);
    }

    VueRefus refus(RefusConsigne refus, Mots mots) {
        return livre.refus(List.of(refus), mots).get(0);
    }

    List<LignePas> liste(List<Pas> pas, Mots mots) {
        Map<String, String> noms =
                livre.noms(pas.stream().flatMap(RecitPas::par).toList(), mots);
        return pas.stream().map(p -> ligne(p, noms, mots)).toList();
    }

    private static Stream<String> par(Pas pas) {
        if (pas.fait() != null) return Stream.of(pas.fait().par());
        return pas.refus() == null ? Stream.empty() : Stream.of(pas.refus().par());
    }

    private LignePas ligne(Pas pas, Map<String, String> noms, Mots mots) {
        Fait fait = pas.fait();
        if (fait != null)
            return new LignePas(
                    pas.numero(),
                    GenrePas.FAIT,
                    pas.quand(),
                    noms.getOrDefault(fait.par(), fait.par()),
                    RecitFait.de(fait.contenu(), mots),
                    false);
        RefusConsigne refus = pas.refus();
        if (refus != null)
            return new LignePas(
                    pas.numero(),
                    GenrePas.REFUS,
                    pas.quand(),
                    noms.getOrDefault(refus.par(), refus.par()),
                    mots.texte("rejeu.refus", mots.acte(refus.acte()), String.join(", ", codes(refus))),
                    false);
        return new LignePas(pas.numero(), GenrePas.PASSAGE, pas.quand(), "", trajet(pas.passes()), true);
    }

    private static List<String> codes(RefusConsigne refus) {
        List<String> codes = refus.codes().stream().distinct().toList();
        return codes.size() <= 3 ? codes : List.of(codes.get(0), codes.get(1), codes.get(2), "…");
    }

    /** The names of the nodes along the way; a way that forks is told branch by branch. */
    private String trajet(List<Passe> passes) {
        Diagramme diagramme = diagrammes.lire(passes.get(0).edition());
        Map<String, List<String>> branches = new LinkedHashMap<>();
        for (Passe passe : passes) {
            Diagramme.Lien lien = diagramme.lien(passe.flux()).orElseThrow();
            List<String> branche = branches.remove(lien.de());
            if (branche == null) branche = new ArrayList<>(List.of(nom(diagramme, lien.de())));
            branche.add(nom(diagramme, lien.vers()));
            branches.merge(lien.vers(), branche, (une, autre) -> {
                List<String> ensemble = new ArrayList<>(une);
                ensemble.add(";");
                ensemble.addAll(autre);
                return ensemble;
            });
        }
        return String.join(
                "; ",
                branches.values().stream()
                        .map(noms -> String.join(VERS, noms).replace(VERS + ";" + VERS, "; "))
                        .toList());
    }

    private static String nom(Diagramme diagramme, String noeud) {
        return diagramme.noeud(noeud).map(Diagramme.Noeud::nom).orElse(noeud);
    }
}
