package ca.qc.madi.simulation;

import ca.qc.madi.avenant.Reouverture;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.Exigences;
import ca.qc.madi.projet.GenreExigence;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** What the ministry demands at any time, and what it undoes, as a scenario names them. */
@Component
class ActesExigence implements ActesConnus {

    private final Exigences exigences;
    private final Reouverture reouverture;

    ActesExigence(Exigences exigences, Reouverture reouverture) {
        this.exigences = exigences;
        this.reouverture = reouverture;
    }

    @Override
    public Map<String, BiConsumer<Jeu, ActeDecrit>> parNom() {
        return Map.of("exigence", this::exiger, "reponse-exigence", this::fournir, "reouverture", this::rouvrir);
    }

    /** A document, unless {@code genre: AUDIT}. */
    private void exiger(Jeu jeu, ActeDecrit acte) {
        GenreExigence genre = acte.a("genre") ? acte.valeur("genre", GenreExigence::valueOf) : GenreExigence.DOCUMENT;
        exigences.exiger(jeu.projet(acte), genre, texte(acte, "Pièce exigée au scénario"), jeu.analyste, acte.quand());
    }

    /** {@code exigence} names the demand; the first one where it is left out. */
    private void fournir(Jeu jeu, ActeDecrit acte) {
        RefRapport demande =
                jeu.projet(acte).rapport(acte.texteSiPresent("exigence").orElse("EXIGENCE-1"));
        exigences.fournir(demande, texte(acte, "Réponse du scénario"), null, jeu.emetteur, acte.quand());
    }

    /** Of a project where one is named, of the dossier itself otherwise. */
    private void rouvrir(Jeu jeu, ActeDecrit acte) {
        String motif = acte.texteSiPresent("motif").orElse("Motif du scénario");
        if (acte.a("projet")) reouverture.rouvrir(jeu.projet(acte), motif, jeu.analyste, acte.quand());
        else reouverture.rouvrirDossierSeul(jeu.dossier(), motif, jeu.analyste, acte.quand());
    }

    private static String texte(ActeDecrit acte, String defaut) {
        return acte.texteSiPresent("texte").orElse(defaut);
    }
}
