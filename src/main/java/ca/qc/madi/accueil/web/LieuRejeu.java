package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.LectureRejeu.Demande;
import ca.qc.madi.accueil.web.VueRejeu.LienLieu;
import ca.qc.madi.accueil.web.VueRejeu.VueLieu;
import ca.qc.madi.dessin.Marques;
import ca.qc.madi.dessin.Planche;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.flux.Diagramme.Noeud;
import ca.qc.madi.flux.Parcours.Passe;
import ca.qc.madi.historique.Pas;
import ca.qc.madi.historique.Rejeu.Instantane;
import ca.qc.madi.historique.Rejeu.Lieu;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The one diagram that a step of a replay shows, with the way up to those that called it. */
final class LieuRejeu {

    /** As much as is read beside the words of the step, in the units of the diagram. */
    private static final int LONGUEUR = 720;

    private LieuRejeu() {}

    /** @param adresse of the step */
    static @Nullable VueLieu de(Instantane instantane, Pas ici, Demande demande, String adresse) {
        Lieu montre = montre(instantane, demande.execution());
        if (montre == null) return null;
        boolean sien = montre.equals(instantane.montre());
        Set<String> pris = sien ? ici.passes().stream().map(Passe::flux).collect(Collectors.toSet()) : Set.of();
        Marques marques = Marques.de(montre.comptes(), montre.places(), pris, adresses(instantane, montre, adresse));
        return new VueLieu(
                demande.entier()
                        ? Planche.entiere(montre.diagramme(), marques, regard(montre, ici, sien))
                        : Planche.autour(montre.diagramme(), marques, regard(montre, ici, sien), LONGUEUR),
                demande.entier(),
                sien,
                lien(montre),
                chemin(instantane, montre),
                instantane.lieux().stream()
                        .filter(l -> l.enCours() && !l.equals(montre))
                        .map(LieuRejeu::lien)
                        .toList());
    }

    private static @Nullable Lieu montre(Instantane instantane, @Nullable Integer execution) {
        if (execution == null) return instantane.montre();
        return instantane.lieux().stream()
                .filter(l -> l.numero() == execution)
                .findFirst()
                .orElseThrow(DossierIntrouvable::new);
    }

    /** Where the eye goes first: where the token went, then where tokens stand. */
    private static List<String> regard(Lieu montre, Pas ici, boolean sien) {
        List<String> noeuds = new ArrayList<>();
        if (sien && ici.deplacement()) {
            Passe derniere = ici.passes().get(ici.passes().size() - 1);
            montre.diagramme().lien(derniere.flux()).ifPresent(l -> noeuds.add(l.vers()));
        }
        noeuds.addAll(montre.places().keySet());
        return noeuds;
    }

    private static Map<String, String> adresses(Instantane instantane, Lieu montre, String adresse) {
        Map<String, String> adresses = new HashMap<>();
        montre.diagramme().noeuds().stream()
                .filter(n -> n.appelle() != null)
                .map(Noeud::id)
                .forEach(noeud -> instantane
                        .appele(montre, noeud)
                        .ifPresent(l -> adresses.put(noeud, adresse + "&execution=" + l.numero())));
        return adresses;
    }

    private static List<LienLieu> chemin(Instantane instantane, Lieu montre) {
        List<LienLieu> chemin = new ArrayList<>();
        Optional<Lieu> appelant = instantane.appelant(montre);
        while (appelant.isPresent()) {
            chemin.add(0, lien(appelant.get()));
            appelant = instantane.appelant(appelant.get());
        }
        return chemin;
    }

    private static LienLieu lien(Lieu lieu) {
        var edition = lieu.diagramme().edition();
        var repere = Objects.requireNonNull(lieu.execution().repere());
        return new LienLieu(lieu.numero(), edition.processus(), edition.version(), repere.projet(), repere.rapport());
    }
}
