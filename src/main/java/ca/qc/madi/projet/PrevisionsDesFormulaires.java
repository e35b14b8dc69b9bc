package ca.qc.madi.projet;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stored workbooks forecast. */
@Component
public class PrevisionsDesFormulaires {

    private final ClasseursLus classeurs;

    PrevisionsDesFormulaires(ClasseursLus classeurs) {
        this.classeurs = classeurs;
    }

    /** @return empty where the workbook of this SHA-256 cannot be opened: nothing is known of its forecast */
    public Optional<PrevisionAnnuelle> lire(String sha256) {
        return classeurs.lire(sha256).map(ClasseursLus.Dit::prevision);
    }
}
