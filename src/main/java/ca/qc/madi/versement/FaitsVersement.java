package ca.qc.madi.versement;

import ca.qc.madi.journal.CatalogueFaits;
import ca.qc.madi.journal.Contenu;
import org.springframework.stereotype.Component;

@Component
class FaitsVersement implements CatalogueFaits {

    @Override
    public Class<? extends Contenu> famille() {
        return FaitVersement.class;
    }
}
