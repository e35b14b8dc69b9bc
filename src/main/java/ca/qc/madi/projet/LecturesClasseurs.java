package ca.qc.madi.projet;

import ca.qc.madi.formulaire.Dispositions;
import ca.qc.madi.formulaire.Formulaire;
import ca.qc.madi.formulaire.LecteurFormulaire;
import ca.qc.madi.formulaire.Lecture;
import ca.qc.madi.validation.ContexteDepot;
import ca.qc.madi.validation.Validateur;
import ca.qc.madi.validation.Verdict;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The validation's door: a stored workbook is read there, or its lines are handed over typed, which only the simulator
 * does.
 */
@Component
public class LecturesClasseurs {

    private final Fichiers fichiers;
    private final Map<String, Lecture> typees = new ConcurrentHashMap<>();

    LecturesClasseurs(Fichiers fichiers) {
        this.fichiers = fichiers;
    }

    /** From now on these bytes are not read: what they stand for was typed. */
    public void remettre(Lecture lignes) {
        typees.put(lignes.sha256(), lignes);
    }

    /** Forgets all that was typed. */
    public void oublier() {
        typees.clear();
    }

    /** Judges a workbook that stands in the store; SalleComble when the room where files are read is full. */
    Verdict juger(String sha256, ContexteDepot contexte) {
        Lecture lignes = typees.get(sha256);
        return lignes == null
                ? Validateur.validerOuRemettre(fichiers.ouvrir(sha256), contexte)
                : Validateur.valider(lignes, contexte);
    }

    /** A workbook that was judged conforming; NoSuchElementException for another. */
    public Formulaire lire(String sha256) {
        return lecture(sha256).formulaire().orElseThrow();
    }

    Lecture lecture(String sha256) {
        Lecture lignes = typees.get(sha256);
        return lignes == null ? LecteurFormulaire.lire(fichiers.ouvrir(sha256), Dispositions.editions()) : lignes;
    }
}
