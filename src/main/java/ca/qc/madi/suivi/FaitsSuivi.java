package ca.qc.madi.suivi;

import ca.qc.madi.journal.CatalogueFaits;
import ca.qc.madi.journal.Contenu;
import org.springframework.stereotype.Component;

@Component
class FaitsSuivi implements CatalogueFaits {

    @Override
    public Class<? extends Contenu> famille() {
        return FaitSuivi.class;
    }
}
