package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.Champ.Genre;
import ca.qc.madi.accueil.web.Champ.Option;
import ca.qc.madi.accueil.web.VueNotes.Ligne;
import ca.qc.madi.historique.Pas;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Role;
import ca.qc.madi.projet.Note;
import ca.qc.madi.projet.Notes;
import ca.qc.madi.projet.Projets;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.securite.Personnes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the notes of a dossier for the ministry and the auditor; for an émetteur there is nothing to gather. */
@Component
class LectureNotes {

    private final Notes notes;
    private final Projets projets;
    private final Personnes personnes;

    LectureNotes(Notes notes, Projets projets, Personnes personnes) {
        this.notes = notes;
        this.projets = projets;
        this.personnes = personnes;
    }

    /** Null for an émetteur. */
    @Transactional(readOnly = true)
    public @Nullable VueNotes lire(String dossier, Acteur acteur, Mots mots) {
        if (acteur.role() == Role.EMETTEUR) return null;
        List<Note> toutes = notes.lire(dossier, acteur);
        return new VueNotes(lignes(toutes), formulaires(dossier, toutes, acteur, mots));
    }

    /** Those written from the day of this step on, before the next day that has a step. */
    List<Ligne> duJour(String dossier, List<Pas> pas, Pas ici, Acteur acteur) {
        LocalDate jour = Horloge.jour(ici.quand());
        LocalDate suivant = pas.stream()
                .map(p -> Horloge.jour(p.quand()))
                .filter(j -> j.isAfter(jour))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        return lignes(notes.lire(dossier, acteur).stream()
                .filter(n -> !Horloge.jour(n.ecriteLe()).isBefore(jour))
                .filter(n -> Horloge.jour(n.ecriteLe()).isBefore(suivant))
                .toList());
    }

    private List<Ligne> lignes(List<Note> toutes) {
        Map<String, String> noms =
                personnes.noms(toutes.stream().map(Note::par).distinct().toList());
        return toutes.stream()
                .map(n -> new Ligne(n, noms.getOrDefault(n.par(), n.par())))
                .toList();
    }

    private List<Formulaire> formulaires(String dossier, List<Note> toutes, Acteur acteur, Mots mots) {
        if (!Geste.NOTER.permisA(acteur.role())) return List.of();
        List<Option> noms = projets.duDossier(dossier, acteur).keySet().stream()
                .map(nom -> new Option(nom, nom))
                .toList();
        List<Option> anterieures = toutes.stream().map(n -> option(n, mots)).toList();
        List<Champ> champs = new ArrayList<>(List.of(Champ.requis("note", Genre.ZONE)));
        if (!noms.isEmpty()) champs.add(new Champ("projet", Genre.LISTE, false, noms));
        if (!anterieures.isEmpty()) champs.add(new Champ("corrige", Genre.LISTE, false, anterieures));
        return List.of(Formulaire.de("note", "/dossiers/" + dossier + "/notes", champs));
    }

    private static Option option(Note note, Mots mots) {
        String jour = mots.formats().jour(Horloge.jour(note.ecriteLe()));
        return new Option(String.valueOf(note.rang()), mots.texte("notes.numero", note.rang(), jour));
    }
}
