package ca.qc.madi.projet;

import ca.qc.madi.journal.Fait;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note of the ministry on a dossier, never changed once written.
 *
 * @param rang from 1, in the order of writing
 * @param corrige rank of the note it corrects
 * @param corrigeePar rank of the last note that corrects it
 * @param par identifier of the person
 */
public record Note(
        long rang,
        @Nullable String projet,
        String texte,
        @Nullable Long corrige,
        @Nullable Long corrigeePar,
        String par,
        Instant ecriteLe,
        String empreinte) {

    static Note de(Fait fait, NoteInscrite note, @Nullable Long corrigeePar) {
        return new Note(
                fait.rang(),
                note.projet(),
                note.texte(),
                note.corrige(),
                corrigeePar,
                fait.par(),
                fait.consigneLe(),
                fait.empreinte());
    }
}
