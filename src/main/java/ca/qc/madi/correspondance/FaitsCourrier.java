package ca.qc.madi.correspondance;

import ca.qc.madi.journal.CatalogueFaits;
import ca.qc.madi.journal.Contenu;
import org.springframework.stereotype.Component;

@Component
class FaitsCourrier implements CatalogueFaits {

    @Override
    public Class<? extends Contenu> famille() {
        return CourrielRelance.class;
    }
}
