package ca.qc.madi.simulation;

import ca.qc.madi.formulaire.Disposition;
import ca.qc.madi.formulaire.LecteurSaisie;
import ca.qc.madi.formulaire.RedacteurFormulaire;
import ca.qc.madi.formulaire.Saisie;
import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.projet.LecturesClasseurs;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Hands in what a scenario states of a formulaire, by the door of the life being played. */
@Component
class Remise {

    private final LecturesClasseurs lectures;

    Remise(LecturesClasseurs lectures) {
        this.lectures = lectures;
    }

    /** A formulaire filled in under a layout. */
    record Rempli(Disposition disposition, Saisie saisie) {}

    /** What is stored: the workbook, or the lines in one plain form. */
    byte[] octets(Jeu jeu, Rempli rempli) {
        if (jeu.porte == Porte.CLASSEURS) return RedacteurFormulaire.rediger(rempli.disposition(), rempli.saisie());
        byte[] octets = (jeu.dossier() + rempli.saisie()).getBytes(StandardCharsets.UTF_8);
        lectures.remettre(LecteurSaisie.lire(Empreinte.de(octets), rempli.disposition(), rempli.saisie()));
        return octets;
    }

    /** What was handed in typed is over: nothing reads it again. */
    void oublier() {
        lectures.oublier();
    }
}
