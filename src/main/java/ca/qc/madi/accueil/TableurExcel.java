package ca.qc.madi.accueil;

import ca.qc.madi.dossier.Tableur;
import ca.qc.madi.formulaire.LecteurTableur;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lends the formulaire's reader to the list of émetteurs. */
@Component
class TableurExcel implements Tableur {

    @Override
    public boolean reconnait(byte[] octets) {
        return LecteurTableur.archive(octets);
    }

    @Override
    public Optional<List<List<String>>> lire(byte[] octets) {
        return LecteurTableur.lire(octets);
    }
}
