package ca.qc.madi.projet;

import ca.qc.madi.journal.CatalogueFaits;
import ca.qc.madi.journal.Contenu;
import org.springframework.stereotype.Component;

@Component
class FaitsNotes implements CatalogueFaits {

    @Override
    public Class<? extends Contenu> famille() {
        return NoteInscrite.class;
    }
}
