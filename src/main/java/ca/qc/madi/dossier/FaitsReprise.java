package ca.qc.madi.dossier;

import ca.qc.madi.journal.CatalogueFaits;
import ca.qc.madi.journal.Contenu;
import org.springframework.stereotype.Component;

@Component
class FaitsReprise implements CatalogueFaits {

    @Override
    public Class<? extends Contenu> famille() {
        return EtapeReprise.class;
    }
}
