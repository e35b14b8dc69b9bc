package ca.qc.madi.dossier;

import ca.qc.madi.journal.CatalogueFaits;
import ca.qc.madi.journal.Contenu;
import org.springframework.stereotype.Component;

@Component
class FaitsEmetteur implements CatalogueFaits {

    @Override
    public Class<? extends Contenu> famille() {
        return FaitEmetteur.class;
    }
}
